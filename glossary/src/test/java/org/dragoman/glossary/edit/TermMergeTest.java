package org.dragoman.glossary.edit;

import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.glossary;
import static org.dragoman.glossary.edit.Samples.session;
import static org.dragoman.glossary.edit.Samples.term;
import static org.dragoman.glossary.edit.Samples.texts;
import static org.dragoman.glossary.edit.Samples.withTerms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Reference;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class TermMergeTest {
    private static final Reference DECREE = new Reference("Decree", "7", null, null);

    private static Usage row(Status status, String authority, Reference reference, String note) {
        return new Usage(status, authority, Validity.ALWAYS, reference, note);
    }

    private static Term with(String text, String note, Usage... rows) {
        return EntryValues.note(EntryValues.usages(term(text), List.of(rows)), note);
    }

    private static EntryChange changed(Glossary before, Glossary after, String id) {
        return EntryChange.between(
                before.concept(id).orElseThrow(), after.concept(id).orElseThrow());
    }

    @Test
    void oneOfTwoVariantsHasTheRowsAndNotesOfBothAndTheOneThatStaysIsRight() {
        Term stays = with("Xankəndi", "the town", row(Status.PREFERRED, "press-az", null, "own"));
        Term goes = with(
                "Xan kəndi",
                "older spelling",
                row(Status.DEPRECATED, "press-az", DECREE, null),
                row(Status.ADMITTED, "un", null, null));
        Glossary before = glossary(withTerms(concept("town", "Khankendi", "x"), LanguageTag.AZ, goes, stays));
        EditSession session = session(before);

        session.apply(new ConceptEdit.MergeTerms("town", LanguageTag.AZ, "Xankəndi", "Xan kəndi"), "");

        Term one = EntryValues.terms(session.glossary().concept("town").orElseThrow(), LanguageTag.AZ)
                .get(0);
        assertEquals(List.of("Xankəndi"), texts(session.glossary(), "town", LanguageTag.AZ));
        assertEquals(
                List.of(row(Status.PREFERRED, "press-az", DECREE, "own"), row(Status.ADMITTED, "un", null, null)),
                one.usages());
        assertEquals("the town; older spelling", one.note());
        assertEquals(
                new EntryChange(EntryChange.Kind.TERM_MERGED, "town", LanguageTag.AZ, "Xan kəndi"),
                changed(before, session.glossary(), "town"));
        session.undo();
        assertEquals(before.concept("town"), session.glossary().concept("town"));
    }

    @Test
    void namingSetsNameTheTermThatStaysAndFollowATermThatMoves() {
        NamingSet set = new NamingSet(
                "names",
                null,
                List.of(
                        new NamingSet.Member("un", LanguageTag.EN, "UN"),
                        new NamingSet.Member("un", LanguageTag.EN, "United Nations")),
                null);
        Concept un = concept("un", "United Nations|UN|UNO", "BMT");
        EditSession session = session(new Glossary(List.of(un, concept("x", "X", "X")), List.of(set), List.of()));

        session.apply(new ConceptEdit.MergeTerms("un", LanguageTag.EN, "UNO", "UN"), "");
        session.apply(new ConceptEdit.MoveTerm("un", LanguageTag.EN, "UNO", "x"), "");

        assertEquals(
                List.of(
                        new NamingSet.Member("x", LanguageTag.EN, "UNO"),
                        new NamingSet.Member("un", LanguageTag.EN, "United Nations")),
                session.glossary().namingSets().get(0).members());
    }

    @Test
    void aMovedTermIsAdmittedWhereAnotherIsPreferredAndTheStepHasAName() {
        Concept from = withTerms(
                concept("withdrawal", "withdrawal", "çıxma"), LanguageTag.AZ, term("çıxma"), term("çıxarılma"));
        Glossary before = glossary(from, concept("troops-out", "pull-out", "qoşunların çıxarılması"));
        EditSession session = session(before);

        session.apply(new ConceptEdit.MoveTerm("withdrawal", LanguageTag.AZ, "çıxarılma", "troops-out"), "");

        Glossary after = session.glossary();
        assertEquals(List.of("çıxma"), texts(after, "withdrawal", LanguageTag.AZ));
        assertEquals(List.of("qoşunların çıxarılması", "çıxarılma"), texts(after, "troops-out", LanguageTag.AZ));
        assertEquals(
                Status.ADMITTED,
                after.concept("troops-out")
                        .orElseThrow()
                        .terms(LanguageTag.AZ)
                        .get(1)
                        .status(null));
        EntryChange left = changed(before, after, "withdrawal");
        EntryChange come = changed(before, after, "troops-out");
        EntryChange moved = new EntryChange(EntryChange.Kind.TERM_MOVED, "withdrawal", LanguageTag.AZ, "çıxarılma");
        assertEquals(moved, EntryChange.moved(left, come));
        assertEquals(moved, EntryChange.moved(come, left));
        assertNull(EntryChange.moved(come, come));
    }

    @Test
    void aTermThatTheOtherConceptHasIsJoinedToIt() {
        EditSession session = session(glossary(concept("a", "One|Two", "Bir"), concept("b", "Two|Three", "İki")));

        session.apply(new ConceptEdit.MoveTerm("a", LanguageTag.EN, "Two", "b"), "");

        assertEquals(List.of("One"), texts(session.glossary(), "a", LanguageTag.EN));
        assertEquals(List.of("Two", "Three"), texts(session.glossary(), "b", LanguageTag.EN));
    }

    @Test
    void whatCannotBeMergedOrMovedIsRefused() {
        EditSession session =
                session(glossary(withTerms(concept("a", "One", "Bir"), LanguageTag.AZ), concept("b", "Two", "İki")));

        assertThrows(
                EditRefused.class,
                () -> session.apply(new ConceptEdit.MergeTerms("a", LanguageTag.EN, "One", "One"), ""));
        assertThrows(
                EditRefused.class,
                () -> session.apply(new ConceptEdit.MergeTerms("a", LanguageTag.EN, "One", "Uno"), ""));
        assertThrows(
                EditRefused.class, () -> session.apply(new ConceptEdit.MoveTerm("a", LanguageTag.EN, "One", "a"), ""));
        assertThrows(
                EditRefused.class, () -> session.apply(new ConceptEdit.MoveTerm("a", LanguageTag.EN, "One", "b"), ""));
    }
}
