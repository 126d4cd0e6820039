package org.dragoman.glossary.edit;

import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.defined;
import static org.dragoman.glossary.edit.Samples.glossary;
import static org.dragoman.glossary.edit.Samples.related;
import static org.dragoman.glossary.edit.Samples.session;
import static org.dragoman.glossary.edit.Samples.term;
import static org.dragoman.glossary.edit.Samples.texts;
import static org.dragoman.glossary.edit.Samples.two;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Status;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptEditTest {
    @Test
    void mergeKeepsTheTermsNotesAndDefinitionsOfBoth() {
        Concept keep = defined(concept("un", "United Nations", "BMT"), "World body");
        Concept gone = defined(concept("uno", "UN|United Nations", "Birləşmiş Millətlər"), "Organisation of states");
        EditSession session = session(glossary(keep, gone));

        session.apply(new ConceptEdit.Merge("un", "uno"), "one body");

        Concept merged = session.glossary().concept("un").orElseThrow();
        assertEquals(1, session.glossary().concepts().size());
        assertEquals(List.of("United Nations", "UN"), texts(session.glossary(), "un", LanguageTag.EN));
        assertEquals(List.of("BMT", "Birləşmiş Millətlər"), texts(session.glossary(), "un", LanguageTag.AZ));
        assertEquals("World body", merged.definition());
        assertEquals(List.of("Definition of uno: Organisation of states"), merged.notes());
        assertEquals(Status.ADMITTED, merged.terms(LanguageTag.AZ).get(1).status(null));
    }

    @Test
    void mergeTurnsWhatNamesTheConceptThatGoes() {
        Concept council = related(concept("council", "Council", "Şura"), Relation.Type.ORGAN_OF, "uno");
        Concept part = related(concept("uno", "UN", "BMT"), Relation.Type.PART_OF, "un");
        Glossary before = new Glossary(
                List.of(concept("un", "United Nations", "BMT"), part, council),
                List.of(new NamingSet(
                        "set",
                        null,
                        List.of(new NamingSet.Member("un", null, null), new NamingSet.Member("uno", null, null)),
                        null)),
                List.of());
        EditSession session = session(before);

        session.apply(new ConceptEdit.Merge("un", "uno"), "");

        Glossary after = session.glossary();
        assertEquals(
                "un", after.concept("council").orElseThrow().relations().get(0).target());
        assertEquals(List.of(), after.concept("un").orElseThrow().relations());
        assertEquals(1, after.namingSets().get(0).members().size());
    }

    @Test
    void splitMovesTheTermsOfTheNewConcept() {
        EditSession session = session(glossary(concept("withdrawal", "withdrawal|pull-out", "çıxma|çıxarılma")));

        session.apply(
                new ConceptEdit.Split("withdrawal", concept("troops-out", "pull-out", "çıxarılma")), "false friends");

        assertEquals(List.of("withdrawal"), texts(session.glossary(), "withdrawal", LanguageTag.EN));
        assertEquals(List.of("çıxma"), texts(session.glossary(), "withdrawal", LanguageTag.AZ));
        assertEquals(List.of("pull-out"), texts(session.glossary(), "troops-out", LanguageTag.EN));
    }

    @Test
    void aReplacedTermStaysInItsPlace() {
        EditSession session = session(two());

        session.apply(
                new ConceptEdit.PutTerm(
                        "un", LanguageTag.AZ, "Birləşmiş Millətlər Təşkilatı", term("Birləşmiş Millətlər")),
                "");

        assertEquals(List.of("Birləşmiş Millətlər", "BMT"), texts(session.glossary(), "un", LanguageTag.AZ));
    }

    @Test
    void theLastTermOfALanguageTakesItsSectionAlong() {
        EditSession session = session(two());

        session.apply(new ConceptEdit.RemoveTerm("un", LanguageTag.EN, "United Nations"), "");

        assertEquals(
                List.of(LanguageTag.AZ),
                List.copyOf(session.glossary()
                        .concept("un")
                        .orElseThrow()
                        .sections()
                        .keySet()));
    }

    static Stream<GlossaryEdit> impossible() {
        return Stream.of(
                new ConceptEdit.Remove("nato"),
                new ConceptEdit.Merge("un", "un"),
                new ConceptEdit.Merge("un", "nato"),
                new ConceptEdit.Split("un", concept("csto", "x", "y")),
                new ConceptEdit.Split("un", concept("new", "United Nations", "Birləşmiş Millətlər Təşkilatı|BMT")),
                new ConceptEdit.PutTerm("un", LanguageTag.AZ, null, term("BMT")),
                new ConceptEdit.PutTerm("un", LanguageTag.AZ, "KTMT", term("UNO")),
                new ConceptEdit.RemoveTerm("un", LanguageTag.AZ, "KTMT"),
                new ConceptEdit.RemoveTerm("un", LanguageTag.AR, "KTMT"),
                new HeadEdit.RemoveNamingSet("none"),
                new HeadEdit.RemoveProfile("none"),
                new ReviewEdit.SetState("un", LanguageTag.AR, ReviewState.REVIEWED),
                new ReviewEdit.AddComment("nato", "1", null, "why?"),
                new ReviewEdit.AddComment("un", "1", null, " "),
                new ReviewEdit.RemoveComment("un", "1"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatCannotBeDoneAndSaysWhy(GlossaryEdit edit) {
        EditSession session = session(two());

        EditRefused refused = assertThrows(EditRefused.class, () -> session.apply(edit, ""));

        assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
        assertEquals(List.of(), session.unsaved());
    }
}
