package org.dragoman.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

/** A client's or ministry's glossary laid over another one, and profiles that choose whose usage counts. */
class OverlayTest {
    private static final Validity SINCE_2022 = new Validity(new PartialDate("2022-06"), null);

    private static Term term(String text, TermType type, Usage... usages) {
        return new Term(text, type, CaseRule.DEFAULT, false, Grammar.NONE, List.of(usages), null, Map.of("of", text));
    }

    private static Usage by(String authority, Status status) {
        return new Usage(status, authority, Validity.ALWAYS, null, null);
    }

    private static Concept concept(ConceptType type, Term... terms) {
        return Concept.of("c", type, Map.of(LanguageTag.EN, List.of(terms)));
    }

    private static Concept merged(Concept base, Concept overlay) {
        return glossary(base).merge(glossary(overlay)).concept("c").orElseThrow();
    }

    private static Glossary glossary(Concept concept) {
        return new Glossary(List.of(concept), List.of(), List.of());
    }

    private static List<Term> terms(Concept concept) {
        return concept.terms(LanguageTag.EN);
    }

    @Test
    void overlayThatSaysNothingOfTheTypeLeavesItAsItWas() {
        Concept base = concept(ConceptType.PLACE, term("Turkey", TermType.SHORT_FORM, by("", Status.PREFERRED)));
        Concept overlay = concept(ConceptType.TERM, term("Turkey", TermType.FULL_FORM, by("", Status.DEPRECATED)));
        Concept merged = merged(base, overlay);
        assertThat(merged.type()).isEqualTo(ConceptType.PLACE);
        assertThat(terms(merged)).singleElement().satisfies(t -> {
            assertThat(t.type()).isEqualTo(TermType.SHORT_FORM);
            assertThat(t.status(null)).isEqualTo(Status.DEPRECATED);
        });
    }

    @Test
    void overlayThatPrefersOneTermAndNamesAnotherDoesNotLeaveTwoPreferred() {
        Concept base = concept(ConceptType.PLACE, term("Turkey", TermType.FULL_FORM, by("", Status.PREFERRED)));
        Concept overlay = concept(
                ConceptType.PLACE,
                term("Türkiye", TermType.FULL_FORM, by("", Status.PREFERRED)),
                term("Turkey", TermType.FULL_FORM, by("mfa", Status.DEPRECATED)));
        Concept merged = merged(base, overlay);
        assertThat(terms(merged))
                .flatExtracting(Term::usages)
                .filteredOn(u -> u.status() == Status.PREFERRED)
                .hasSize(1);
        assertThat(merged.label(LanguageTag.EN)).isEqualTo("Türkiye");
        assertThat(new Profile("p", null, List.of("mfa"))
                        .status(merged, terms(merged).get(0), null))
                .isEqualTo(Status.DEPRECATED);
    }

    @Test
    void preferredAbbreviationLeavesTheWrittenOutFormPreferred() {
        Concept base =
                concept(ConceptType.ORGANISATION, term("United Nations", TermType.FULL_FORM, by("", Status.PREFERRED)));
        Concept overlay =
                concept(ConceptType.ORGANISATION, term("UN", TermType.ABBREVIATION, by("", Status.PREFERRED)));
        assertThat(terms(merged(base, overlay)))
                .extracting(t -> t.status(null))
                .containsExactly(Status.PREFERRED, Status.PREFERRED);
    }

    @Test
    void rowsOfOtherAuthoritiesAndFieldsOfTheFileAreKept() {
        Concept base = concept(
                ConceptType.PLACE,
                term("Kiev", TermType.VARIANT, by("", Status.ADMITTED), by("un", Status.DEPRECATED)));
        Concept overlay = concept(ConceptType.PLACE, term("Kiev", TermType.FULL_FORM, by("", Status.DEPRECATED)));
        assertThat(terms(merged(base, overlay))).singleElement().satisfies(t -> {
            assertThat(t.usages()).containsExactlyInAnyOrder(by("", Status.DEPRECATED), by("un", Status.DEPRECATED));
            assertThat(t.extra()).containsEntry("of", "Kiev");
        });
    }

    @Test
    void overlayOfAnOverlayWinsAndAddsItsProfile() {
        Profile client = new Profile("client", "A client", List.of("client", "un"));
        Glossary base =
                glossary(concept(ConceptType.PLACE, term("Turkey", TermType.FULL_FORM, by("", Status.PREFERRED))));
        Glossary ministry =
                glossary(concept(ConceptType.PLACE, term("Türkiye", TermType.FULL_FORM, by("", Status.PREFERRED))));
        Glossary house = new Glossary(
                List.of(concept(ConceptType.PLACE, term("Turkey", TermType.FULL_FORM, by("client", Status.PREFERRED)))),
                List.of(),
                List.of(client));
        Glossary all = base.merge(ministry).merge(house);
        Concept merged = all.concept("c").orElseThrow();
        assertThat(terms(merged)).extracting(Term::text).containsExactly("Turkey", "Türkiye");
        assertThat(statuses(Profile.NONE, merged)).containsExactly(Status.PREFERRED, Status.ADMITTED);
        assertThat(statuses(all.profile("client").orElseThrow(), merged))
                .containsExactly(Status.PREFERRED, Status.ADMITTED);
    }

    @Test
    void profileLeavesOnlyTheTermOfItsAuthorityPreferred() {
        Concept merged = concept(
                ConceptType.PLACE,
                term("Turkey", TermType.FULL_FORM, by("", Status.PREFERRED)),
                term(
                        "Türkiye",
                        TermType.FULL_FORM,
                        by("", Status.ADMITTED),
                        new Usage(Status.PREFERRED, "un", SINCE_2022, null, null)),
                term("TR", TermType.ABBREVIATION, by("", Status.PREFERRED)));
        assertThat(statuses(Profile.NONE, merged)).containsExactly(Status.PREFERRED, Status.ADMITTED, Status.PREFERRED);
        assertThat(statuses(new Profile("un", null, List.of("un")), merged))
                .containsExactly(Status.ADMITTED, Status.PREFERRED, Status.PREFERRED);
    }

    @Test
    void firstAuthorityOfAProfileOutweighsTheNext() {
        Term term = term("Kiev", TermType.VARIANT, by("un", Status.DEPRECATED), by("press-en", Status.ADMITTED));
        assertThat(new Profile("p", null, List.of("press-en", "un")).status(term, null))
                .isEqualTo(Status.ADMITTED);
        assertThat(new Profile("q", null, List.of("un", "press-en")).status(term, null))
                .isEqualTo(Status.DEPRECATED);
    }

    private static List<Status> statuses(Profile profile, Concept concept) {
        return terms(concept).stream()
                .map(t -> profile.status(concept, t, null))
                .toList();
    }
}
