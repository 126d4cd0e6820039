package org.dragoman.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class TermFormsTest {
    private static Term term(String text) {
        return Term.of(text, TermType.FULL_FORM, Status.PREFERRED);
    }

    private static List<String> sources(ConceptType type, Term english, Term azerbaijani, Term asked) {
        Map<LanguageTag, List<Term>> terms =
                Map.of(LanguageTag.EN, List.of(english), LanguageTag.AZ, List.of(azerbaijani));
        return TermForms.of(Concept.of("c", type, terms), asked).sources();
    }

    @Test
    void takesEnglishTermsOfANameForItsSources() {
        Term english = term("Washington");
        Term azerbaijani = term("Vaşinqton");

        assertEquals(List.of("Washington"), sources(ConceptType.PLACE, english, azerbaijani, azerbaijani));
        assertEquals(List.of(), sources(ConceptType.PLACE, english, azerbaijani, english));
    }

    @Test
    void knowsNoSourceOfSeveralWordsThatAreNoName() {
        Term english = term("Security Council");
        Term azerbaijani = term("Təhlükəsizlik Şurası");

        assertEquals(List.of(), sources(ConceptType.INSTITUTION, english, azerbaijani, azerbaijani));
    }

    @Test
    void takesSingleWordsForSourcesOfABodyAndAbbreviationsForThoseOfAnAbbreviation() {
        Term senate = term("Senate");
        Term senat = term("Senat");
        Term letters = Term.of("BVF", TermType.ABBREVIATION, Status.PREFERRED);
        Term english = Term.of("IMF", TermType.ABBREVIATION, Status.PREFERRED);
        Term two = Term.of("EU", TermType.ABBREVIATION, Status.PREFERRED);

        assertEquals(List.of("Senate"), sources(ConceptType.INSTITUTION, senate, senat, senat));
        assertEquals(List.of("IMF"), sources(ConceptType.ORGANISATION, english, letters, letters));
        assertEquals(List.of(), sources(ConceptType.ORGANISATION, two, letters, letters));
    }

    @Test
    void tellsCapitalsThatTheTermAsksForFromThoseOfItsKind() {
        Term navy = term("Navy");
        Term bound =
                new Term("Navy", TermType.SHORT_FORM, CaseRule.BOUND, false, Grammar.NONE, List.of(), null, Map.of());
        Concept concept = Concept.of("navy", ConceptType.INSTITUTION, Map.of(LanguageTag.EN, List.of(navy, bound)));

        assertTrue(TermForms.of(concept, navy).caseBound());
        assertFalse(TermForms.of(concept, navy).strict());
        assertTrue(TermForms.of(concept, bound).strict());
    }
}
