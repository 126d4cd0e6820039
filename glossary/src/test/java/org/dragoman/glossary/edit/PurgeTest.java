package org.dragoman.glossary.edit;

import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.glossary;
import static org.dragoman.glossary.edit.Samples.related;
import static org.dragoman.glossary.edit.Samples.session;
import static org.dragoman.glossary.edit.Samples.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Relation;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class PurgeTest {
    private static final Concept PRIVATE = concept("someone", "Some One", "Kimsə");

    @Test
    void nothingOfAPurgedConceptCanBeUndoneOrSaved() {
        EditSession session = session(glossary(concept("un", "United Nations", "BMT")));
        session.apply(new ConceptEdit.Put(PRIVATE), "met someone");
        session.apply(new ConceptEdit.PutTerm("someone", LanguageTag.EN, null, term("S. One")), "");
        session.apply(
                new ConceptEdit.Put(related(concept("office", "Office", "İdarə"), Relation.Type.PART_OF, "someone")),
                "asked by someone");
        session.apply(BulkEdit.ofEach("note", session.glossary(), c -> Samples.noted(c, "checked")), "");
        session.undo();

        session.purge("someone");

        assertFalse(
                session.unsaved().toString().contains("someone"),
                session.unsaved().toString());
        assertFalse(session.unsaved().toString().contains("Some One"));
        assertEquals(Optional.empty(), session.glossary().concept("someone"));
        assertEquals(
                List.of(), session.glossary().concept("office").orElseThrow().relations());
        session.redo();
        session.undo();
        session.undo();
        session.undo();
        session.undo();
        assertEquals(
                List.of("un"),
                session.glossary().concepts().stream().map(Concept::id).toList());
    }

    @Test
    void whatIsAboutOtherConceptsStays() {
        EditSession session = session(glossary(concept("un", "United Nations", "BMT"), PRIVATE));
        Entry kept = session.apply(new ConceptEdit.PutTerm("un", LanguageTag.EN, null, term("UN")), "short form");
        session.apply(new ConceptEdit.Merge("un", "someone"), "");

        session.purge("someone");

        assertEquals(List.of(kept), session.unsaved());
    }
}
