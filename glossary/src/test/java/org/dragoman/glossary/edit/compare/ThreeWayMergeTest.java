package org.dragoman.glossary.edit.compare;

import static org.dragoman.glossary.edit.Samples.admitted;
import static org.dragoman.glossary.edit.Samples.concept;
import static org.dragoman.glossary.edit.Samples.defined;
import static org.dragoman.glossary.edit.Samples.glossary;
import static org.dragoman.glossary.edit.Samples.noted;
import static org.dragoman.glossary.edit.Samples.term;
import static org.dragoman.glossary.edit.Samples.texts;
import static org.dragoman.glossary.edit.Samples.two;
import static org.dragoman.glossary.edit.Samples.withTerms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.edit.compare.MergeConflict.Side;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
    private static final Concept UN = concept("un", "United Nations", "BMT");
    private static final Glossary BASE = glossary(UN);

    private static List<String> lines(MergeResult result) {
        return result.conflicts().stream()
                .map(c -> c.concept() + " " + c.field() + ": " + c.value(Side.BASE) + " | " + c.value(Side.MINE) + " | "
                        + c.value(Side.THEIRS))
                .toList();
    }

    private static Term used(Usage... usages) {
        return new Term(
                "United Nations",
                TermType.FULL_FORM,
                CaseRule.DEFAULT,
                false,
                Grammar.NONE,
                List.of(usages),
                null,
                Map.of());
    }

    private static Usage row(Status status, String authority) {
        return new Usage(status, authority, Validity.ALWAYS, null, null);
    }

    @Test
    void takesWhatEitherSideChanged() {
        Glossary mine = glossary(withTerms(UN, LanguageTag.EN, term("United Nations"), admitted("UN")));
        Glossary theirs = glossary(
                noted(withTerms(UN, LanguageTag.AR, term("الأمم المتحدة")), "founded 1945"),
                concept("nato", "NATO", "NATO"));

        MergeResult result = ThreeWayMerge.of(BASE, mine, theirs);

        assertEquals(List.of(), lines(result));
        assertEquals(List.of("United Nations", "UN"), texts(result.glossary(), "un", LanguageTag.EN));
        assertEquals(List.of("الأمم المتحدة"), texts(result.glossary(), "un", LanguageTag.AR));
        assertEquals(
                List.of("founded 1945"),
                result.glossary().concept("un").orElseThrow().notes());
        assertTrue(result.glossary().concept("nato").isPresent());
    }

    @Test
    void bothMayAddTermsToOneLanguage() {
        Glossary mine = glossary(withTerms(UN, LanguageTag.EN, term("United Nations"), admitted("UN")));
        Glossary theirs = glossary(withTerms(UN, LanguageTag.EN, term("United Nations"), admitted("UNO")));

        MergeResult result = ThreeWayMerge.of(BASE, mine, theirs);

        assertEquals(List.of(), lines(result));
        assertEquals(List.of("United Nations", "UN", "UNO"), texts(result.glossary(), "un", LanguageTag.EN));
    }

    @Test
    void mergesUsageRowsOneByOne() {
        Glossary base =
                glossary(withTerms(UN, LanguageTag.EN, used(row(Status.ADMITTED, "A"), row(Status.ADMITTED, "B"))));
        Glossary mine =
                glossary(withTerms(UN, LanguageTag.EN, used(row(Status.PREFERRED, "A"), row(Status.ADMITTED, "B"))));
        Glossary theirs = glossary(withTerms(
                UN,
                LanguageTag.EN,
                used(row(Status.ADMITTED, "A"), row(Status.DEPRECATED, "B"), row(Status.CONTESTED, "C"))));

        MergeResult result = ThreeWayMerge.of(base, mine, theirs);

        assertEquals(List.of(), lines(result));
        assertEquals(
                List.of(row(Status.PREFERRED, "A"), row(Status.DEPRECATED, "B"), row(Status.CONTESTED, "C")),
                result.glossary()
                        .concept("un")
                        .orElseThrow()
                        .terms(LanguageTag.EN)
                        .get(0)
                        .usages());
    }

    @Test
    void listsAllThreeValuesWhereBothChangedOneField() {
        MergeResult result = ThreeWayMerge.of(
                glossary(defined(UN, "a body")),
                glossary(defined(UN, "a world body")),
                glossary(defined(UN, "a body of states")));

        assertEquals(List.of("un definition: a body | a world body | a body of states"), lines(result));
        assertEquals(
                "a world body", result.glossary().concept("un").orElseThrow().definition());
        MergeResult decided = result.take(result.conflicts().get(0), Side.THEIRS);
        assertEquals(
                "a body of states",
                decided.glossary().concept("un").orElseThrow().definition());
        assertEquals(Side.THEIRS, decided.conflicts().get(0).kept());
    }

    @Test
    void keepsATermThatOneRemovedAndTheOtherChanged() {
        Glossary base = glossary(withTerms(UN, LanguageTag.EN, term("United Nations"), term("UNO")));
        Glossary mine = glossary(UN);
        Glossary theirs = glossary(withTerms(UN, LanguageTag.EN, term("United Nations"), admitted("UNO")));

        MergeResult result = ThreeWayMerge.of(base, mine, theirs);

        MergeConflict conflict = result.conflicts().get(0);
        assertEquals("languages/en/terms/UNO", conflict.field());
        assertEquals("", conflict.value(Side.MINE));
        assertEquals(Side.THEIRS, conflict.kept());
        assertEquals(List.of("United Nations", "UNO"), texts(result.glossary(), "un", LanguageTag.EN));
        assertEquals(
                List.of("United Nations"),
                texts(result.take(conflict, Side.MINE).glossary(), "un", LanguageTag.EN));
    }

    @Test
    void keepsAConceptThatOneRemovedAndTheOtherChanged() {
        MergeResult result = ThreeWayMerge.of(two(), glossary(concept("csto", "CSTO", "KTMT")), two());
        assertEquals(List.of(), lines(result));
        assertEquals(Optional.empty(), result.glossary().concept("un"));

        MergeResult contested = ThreeWayMerge.of(BASE, glossary(), glossary(noted(UN, "checked")));
        assertEquals(1, contested.conflicts().size());
        assertEquals(List.of(), contested.conflicts().get(0).path());
        assertTrue(contested.glossary().concept("un").isPresent());
        assertEquals(
                Optional.empty(),
                contested
                        .take(contested.conflicts().get(0), Side.MINE)
                        .glossary()
                        .concept("un"));
    }

    @Test
    void followsTheOneWhoReordered() {
        Glossary base = glossary(withTerms(UN, LanguageTag.EN, term("A"), term("B")));
        Glossary mine = glossary(withTerms(UN, LanguageTag.EN, term("A"), term("B"), term("C")));
        Glossary theirs = glossary(withTerms(UN, LanguageTag.EN, term("B"), term("A")));

        MergeResult result = ThreeWayMerge.of(base, mine, theirs);

        assertEquals(List.of(), lines(result));
        assertEquals(List.of("B", "A", "C"), texts(result.glossary(), "un", LanguageTag.EN));
    }

    @Test
    void twoOrdersAreAConflict() {
        Glossary base = glossary(withTerms(UN, LanguageTag.EN, term("A"), term("B"), term("C")));
        Glossary mine = glossary(withTerms(UN, LanguageTag.EN, term("B"), term("A"), term("C")));
        Glossary theirs = glossary(withTerms(UN, LanguageTag.EN, term("C"), term("A"), term("B")));

        MergeResult result = ThreeWayMerge.of(base, mine, theirs);

        assertEquals(List.of("un languages/en/terms/(order): A, B, C | B, A, C | C, A, B"), lines(result));
        assertEquals(
                List.of("C", "A", "B"),
                texts(result.take(result.conflicts().get(0), Side.THEIRS).glossary(), "un", LanguageTag.EN));
    }

    @Test
    void mergesWhatTheGlossarySaysOfItself() {
        Profile house = new Profile("house", null, List.of("A"));
        Glossary base = BASE.with(List.of(), List.of(house), new GlossaryInfo("Bodies", null));
        Glossary mine = base.with(List.of(), List.of(house), new GlossaryInfo("World bodies", null));
        Glossary theirs = base.with(
                List.of(), List.of(new Profile("house", null, List.of("B"))), new GlossaryInfo("Bodies", "CC0-1.0"));

        MergeResult result = ThreeWayMerge.of(base, mine, theirs);

        assertEquals(List.of(), lines(result));
        assertEquals(
                new GlossaryInfo("World bodies", "CC0-1.0"), result.glossary().info());
        assertEquals(List.of("B"), result.glossary().profiles().get(0).prefer());
    }
}
