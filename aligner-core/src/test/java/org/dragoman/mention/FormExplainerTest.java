package org.dragoman.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.language.Grammar;
import org.dragoman.language.Languages;
import org.dragoman.language.Step;
import org.dragoman.mention.FormReason.Verdict;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class FormExplainerTest {
    private static final Concept BODY = Concept.of(
            "csto",
            ConceptType.ORGANISATION,
            Map.of(
                    LanguageTag.AZ,
                    List.of(
                            term("KTMT", TermType.ABBREVIATION, false),
                            term("Kollektiv Təhlükəsizlik Təşkilatı", TermType.FULL_FORM, false),
                            term("təşkilat", TermType.SHORT_FORM, true))));
    private static final Concept CITY = Concept.of(
            "minsk", ConceptType.PLACE, Map.of(LanguageTag.AZ, List.of(term("Minsk", TermType.FULL_FORM, false))));
    private static final Concept TALKS = Concept.of(
            "talks",
            ConceptType.EVENT,
            Map.of(LanguageTag.AZ, List.of(term("Minsk danışıqları", TermType.FULL_FORM, false))));

    private final FormExplainer explainer = new FormExplainer(
            TermIndex.of(new Glossary(List.of(BODY, CITY, TALKS), List.of(), List.of()), Languages.installed()));

    private static Term term(String text, TermType type, boolean contextual) {
        return new Term(text, type, CaseRule.DEFAULT, contextual, Grammar.NONE, List.of(), null, Map.of());
    }

    private FormReason explain(Concept concept, String word) {
        List<FormReason> reasons = explainer.explain(concept, word, LanguageTag.AZ);
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }

    @Test
    void formByTheRulesMatchesWithItsSteps() {
        FormReason reason = explain(BODY, "KTMT-nin");
        assertThat(reason.verdict()).isEqualTo(Verdict.MATCHES);
        assertThat(reason.steps()).extracting(Step::rule).containsExactly("az.genitive");
    }

    @Test
    void shortFormNeedsAFullFormBeforeIt() {
        assertThat(explain(BODY, "təşkilata").verdict()).isEqualTo(Verdict.CONTEXTUAL);
    }

    @Test
    void smallLettersOfAnAbbreviationFailForTheirCapitals() {
        FormReason reason = explain(BODY, "ktmt-nin");
        assertThat(reason.verdict()).isEqualTo(Verdict.CAPITALS);
        assertThat(reason.detail()).isEqualTo("KTMT");
    }

    @Test
    void lettersThatAreNoEndingAreNamed() {
        FormReason reason = explain(BODY, "KTMTxyz");
        assertThat(reason.verdict()).isEqualTo(Verdict.ENDING);
        assertThat(reason.detail()).isEqualTo("xyz");
    }

    @Test
    void nearestFormIsNamedForALetterThatDiffers() {
        FormReason reason = explain(BODY, "Kollektiv Təhlükəsizlik Təşkelatına");
        assertThat(reason.verdict()).isEqualTo(Verdict.SPELLING);
        assertThat(reason.detail()).isEqualTo("Kollektiv Təhlükəsizlik Təşkilatına");
    }

    @Test
    void longerNameOfAnotherConceptWins() {
        FormReason reason = explain(CITY, "Minsk danışıqlarında");
        assertThat(reason.verdict()).isEqualTo(Verdict.OTHER_CONCEPT);
        assertThat(reason.detail()).isEqualTo("talks");
    }

    @Test
    void nothingNearIsSaidSo() {
        FormReason reason = explain(BODY, "parlament");
        assertThat(reason.verdict()).isEqualTo(Verdict.FAR);
        assertThat(reason.term()).isNull();
        assertThat(explainer.explain(BODY, "parlament", LanguageTag.EN)).isEmpty();
    }
}
