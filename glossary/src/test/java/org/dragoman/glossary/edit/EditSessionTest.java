package org.dragoman.glossary.edit;

import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.glossary;
import static org.dragoman.glossary.edit.Samples.session;
import static org.dragoman.glossary.edit.Samples.term;
import static org.dragoman.glossary.edit.Samples.texts;
import static org.dragoman.glossary.edit.Samples.two;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.dragoman.glossary.edit.compare.Difference;
import org.dragoman.glossary.edit.compare.GlossaryDiff;
import org.dragoman.glossary.edit.compare.ThreeWayMerge;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class EditSessionTest {
    @Test
    void sayWhoDidWhatWhenAndWhy() {
        EditSession session = session(two());

        Entry entry = session.apply(new ConceptEdit.PutTerm("un", LanguageTag.EN, null, term("UN")), "short form");

        assertEquals(Samples.STAMP, entry.stamp());
        assertEquals("short form", entry.why());
        assertEquals("add UN in un", entry.edit().title());
        assertEquals(List.of(entry), session.unsaved());
    }

    @Test
    void undoesAndRedoesEveryKindOfCommand() {
        List<GlossaryEdit> edits = List.of(
                new ConceptEdit.Put(concept("nato", "NATO", "NATO")),
                new ConceptEdit.PutTerm("un", LanguageTag.EN, "United Nations", term("United Nations Organization")),
                new ConceptEdit.RemoveTerm("un", LanguageTag.AZ, "BMT"),
                new ConceptEdit.Split("un", concept("bmt", "UNO", "Birləşmiş Millətlər Təşkilatı")),
                new ConceptEdit.Merge("csto", "un"),
                new ConceptEdit.Remove("csto"),
                new HeadEdit.PutNamingSet(
                        new NamingSet("set", "A set", List.of(new NamingSet.Member("nato", null, null)), null)),
                new HeadEdit.RemoveNamingSet("set"),
                new HeadEdit.PutProfile(new Profile("house", null, List.of("house"))),
                new HeadEdit.RemoveProfile("house"),
                new HeadEdit.SetInfo(new GlossaryInfo("Bodies", "CC0-1.0")));
        EditSession session = session(two());
        edits.forEach(e -> session.apply(e, ""));
        Glossary changed = session.glossary();

        edits.forEach(e -> session.undo());
        assertEquals(List.of(), GlossaryDiff.of(two(), session.glossary()));
        assertEquals(Optional.empty(), session.undoTitle());

        edits.forEach(e -> session.redo());
        assertEquals(List.of(), GlossaryDiff.of(changed, session.glossary()));
        assertEquals(Optional.empty(), session.redoTitle());
        assertEquals(Optional.of("edit title and licence"), session.undoTitle());
    }

    @Test
    void forgetsWhatCouldBeRedoneAfterANewCommand() {
        EditSession session = session(two());
        session.apply(new ConceptEdit.Remove("un"), "");
        session.undo();

        session.apply(new ConceptEdit.Remove("csto"), "");

        assertEquals(Optional.empty(), session.redoTitle());
        session.redo();
        assertEquals(1, session.glossary().concepts().size());
    }

    @Test
    void undoOfNothingDoesNothing() {
        EditSession session = session(two());

        session.undo();
        session.redo();

        assertEquals(List.of(), session.unsaved());
    }

    @Test
    void changesNothingWhenTheLogCannotKeepTheCommand() {
        EditSession session = new EditSession(
                GlossaryState.of(two()), "editor-a", InstantSource.fixed(Samples.STAMP.when()), entry -> {
                    throw new UncheckedIOException(new IOException("disk full"));
                });
        Glossary before = session.glossary();

        assertThrows(UncheckedIOException.class, () -> session.apply(new ConceptEdit.Remove("un"), ""));

        assertSame(before, session.glossary());
        assertEquals(List.of(), session.unsaved());
    }

    @Test
    void replaysWhatAnotherSessionDidWithItsUndoing() {
        EditSession first = session(two());
        first.apply(new ConceptEdit.Remove("un"), "");
        first.apply(new ConceptEdit.PutTerm("csto", LanguageTag.EN, null, term("CSTO")), "");
        first.apply(new ConceptEdit.Remove("csto"), "");
        first.undo();
        EditSession second = session(two(), "editor-b");

        List<Refused> refused = second.replay(first.unsaved());

        assertEquals(List.of(), refused);
        assertEquals(List.of(), GlossaryDiff.of(first.glossary(), second.glossary()));
        assertEquals(Optional.of("add CSTO in csto"), second.undoTitle());
        assertEquals(Optional.of("remove csto"), second.redoTitle());
        assertEquals(first.unsaved(), second.unsaved());
    }

    @Test
    void replayNamesWhatNoLongerFits() {
        EditSession first = session(two());
        first.apply(new ConceptEdit.Remove("un"), "");
        EditSession second = session(glossary());

        List<Refused> refused = second.replay(first.unsaved());

        assertEquals(1, refused.size());
        assertTrue(
                refused.get(0).reason().contains("There is no concept \"un\""),
                refused.get(0).reason());
    }

    @Test
    void previewsABulkChangeWithoutCarryingItOut() {
        EditSession session = session(two());
        BulkEdit edit =
                BulkEdit.ofEach("note", session.glossary(), c -> c.id().equals("un") ? Samples.noted(c, "checked") : c);

        Preview preview = session.preview(edit);

        assertEquals(
                List.of("un notes/checked"),
                preview.differences().stream()
                        .map(d -> d.concept() + " " + d.field())
                        .toList());
        assertEquals(Difference.Kind.ADDED, preview.differences().get(0).kind());
        assertEquals(List.of(), session.unsaved());
        session.apply(edit, "");
        assertEquals(List.of(), GlossaryDiff.of(preview.after().glossary(), session.glossary()));
        session.undo();
        assertEquals(List.of(), GlossaryDiff.of(two(), session.glossary()));
    }

    @Test
    void takesOverAMergeAsOneCommand() {
        EditSession session = session(two());
        session.apply(new ConceptEdit.PutTerm("un", LanguageTag.EN, null, term("UN")), "");
        Glossary theirs = two().merge(glossary(concept("nato", "NATO", "NATO")));

        session.takeMerged(ThreeWayMerge.of(two(), session.glossary(), theirs), "shared folder");

        assertEquals(List.of("United Nations", "UN"), texts(session.glossary(), "un", LanguageTag.EN));
        assertTrue(session.glossary().concept("nato").isPresent());
        assertEquals(Optional.of("merge another copy"), session.undoTitle());
    }
}
