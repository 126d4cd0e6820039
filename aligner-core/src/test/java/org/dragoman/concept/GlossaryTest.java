package org.dragoman.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static Concept concept(String id, Term... azTerms) {
        return Concept.of(id, ConceptType.ORGANISATION, Map.of(LanguageTag.AZ, List.of(azTerms)));
    }

    private static Glossary glossary(Concept... concepts) {
        return new Glossary(List.of(concepts), List.of(), List.of());
    }

    private static Term term(String text, Status status) {
        return Term.of(text, TermType.FULL_FORM, status);
    }

    @Test
    void laterGlossaryAddsItsTermsToAConceptOfTheSameId() {
        Glossary merged = glossary(concept("csto", term("KTMT", Status.PREFERRED)))
                .merge(glossary(concept("csto", term("Müqavilə Təşkilatı", Status.ADMITTED))));
        assertThat(merged.concept("csto").orElseThrow().terms(LanguageTag.AZ))
                .extracting(Term::text)
                .containsExactly("KTMT", "Müqavilə Təşkilatı");
    }

    @Test
    void laterGlossaryWinsWhereBothSpeakOfOneTerm() {
        Glossary merged = glossary(concept("csto", term("KTMT", Status.PREFERRED)))
                .merge(glossary(concept("csto", term("KTMT", Status.DEPRECATED))));
        assertThat(merged.concept("csto").orElseThrow().terms(LanguageTag.AZ))
                .singleElement()
                .extracting(t -> t.status(null))
                .isEqualTo(Status.DEPRECATED);
    }

    @Test
    void formerlyPreferredTermIsAdmittedOnceTheLaterGlossaryPrefersAnother() {
        Glossary merged = glossary(concept("csto", term("KTMT", Status.PREFERRED)))
                .merge(glossary(concept("csto", term("KTMT təşkilatı", Status.PREFERRED))));
        assertThat(merged.concept("csto").orElseThrow().terms(LanguageTag.AZ))
                .extracting(t -> t.status(null))
                .containsExactly(Status.ADMITTED, Status.PREFERRED);
    }

    @Test
    void twoConceptsWithOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> glossary(concept("x", term("a", Status.ADMITTED)), concept("x")))
                .withMessageContaining("x");
    }

    @Test
    void termsOfALanguageIncludeItsRegions() {
        Term colour = term("colour", Status.ADMITTED);
        Concept concept = Concept.of("c", ConceptType.TERM, Map.of(new LanguageTag("en-GB"), List.of(colour)));
        assertThat(concept.terms(LanguageTag.EN)).containsExactly(colour);
    }

    @Test
    void usageRowCountsOnlyWhileItHolds() {
        Term kiev = new Term(
                "Kiev",
                TermType.VARIANT,
                CaseRule.DEFAULT,
                false,
                Grammar.NONE,
                List.of(
                        new Usage(Status.PREFERRED, "", new Validity(null, new PartialDate("2019")), null, null),
                        new Usage(Status.DEPRECATED, "", new Validity(new PartialDate("2020"), null), null, null)),
                null,
                Map.of());
        assertThat(kiev.status(LocalDate.of(2018, 5, 1))).isEqualTo(Status.PREFERRED);
        assertThat(kiev.status(LocalDate.of(2024, 5, 1))).isEqualTo(Status.DEPRECATED);
    }

    @Test
    void profilePrefersWhatItsAuthorityUsesEvenIfOthersContestIt() {
        Term term = new Term(
                "Xankəndi",
                TermType.FULL_FORM,
                CaseRule.DEFAULT,
                false,
                Grammar.NONE,
                List.of(new Usage(Status.CONTESTED, "gov-az", Validity.ALWAYS, null, null)),
                null,
                Map.of());
        assertThat(Profile.NONE.status(term, null)).isEqualTo(Status.CONTESTED);
        assertThat(new Profile("p", null, List.of("gov-az")).status(term, null)).isEqualTo(Status.PREFERRED);
        assertThat(new Profile("q", null, List.of("un")).status(term, null)).isEqualTo(Status.CONTESTED);
    }

    @Test
    void monthIsADateFromItsFirstToItsLastDay() {
        PartialDate february = new PartialDate("2024-02");
        assertThat(february.first()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(february.last()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void namesAndSingleCapitalisedWordsAreBoundToTheirCapitals() {
        Concept navy = concept("navy", term("Navy", Status.ADMITTED), term("Supreme Court", Status.ADMITTED));
        assertThat(navy.terms(LanguageTag.AZ))
                .extracting(t -> TermForms.of(navy, t).caseBound())
                .containsExactly(true, false);
    }
}
