package org.dragoman.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.app.ui.Samples;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Relation;
import org.dragoman.decision.Decisions;
import org.dragoman.language.Derivation;
import org.dragoman.language.Step;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.ComposedOffice;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class ConceptCardTest {
    private final ArticleComparison comparison =
            Samples.context().comparer(false).compare(Samples.articles());

    private Concept concept(String id) {
        return comparison.glossary().concept(id).orElseThrow();
    }

    @Test
    void namesStandByLanguageOfThePanesWithTheirCounts() {
        ConceptCard card = ConceptCard.of(new ActiveConcept(concept("csto"), null), comparison, LanguageTag.EN);
        assertThat(card.title()).isEqualTo("CSTO");
        assertThat(card.languages()).extracting(n -> n.language().value()).containsExactly("az", "en", "ar");
        assertThat(card.languages().get(1).names())
                .extracting(ConceptCard.Name::text, ConceptCard.Name::count, ConceptCard.Name::contextual)
                .containsExactly(
                        tuple("CSTO", 2, false),
                        tuple("the Organization", 1, true),
                        tuple("Collective Security Treaty Organization", 0, false));
        assertThat(card.languages().get(1).shown()).hasSize(2);
        assertThat(card.languages().get(1).others())
                .extracting(ConceptCard.Name::text)
                .containsExactly("Collective Security Treaty Organization");
        assertThat(card.form()).isNull();
    }

    @Test
    void relationsNameTheOtherConceptInTheReadersLanguage() {
        ConceptCard card = ConceptCard.of(new ActiveConcept(concept("csto"), null), comparison, LanguageTag.AR);
        assertThat(card.relations())
                .extracting(ConceptCard.Related::type, ConceptCard.Related::title)
                .containsExactly(tuple(Relation.Type.BASED_ON, "معاهدة الأمن الجماعي"));
    }

    @Test
    void formIsExplainedByTheStepsOfTheMention() {
        Mention mention = comparison.articles().get(0).mentions().stream()
                .filter(m -> m.surface(Samples.AZ).equals("KTMT-nin"))
                .findFirst()
                .orElseThrow();
        ConceptCard card = ConceptCard.of(ActiveConcept.at(new Place(0, mention)), comparison, LanguageTag.EN);
        assertThat(card.form().surface()).isEqualTo("KTMT-nin");
        assertThat(card.form().derivation().term()).isEqualTo("KTMT");
        assertThat(card.form().derivation().steps()).extracting(Step::rule).containsExactly("az.genitive");
        assertThat(card.form().attached()).isZero();
    }

    @Test
    void shortFormIsExplainedByItsContext() {
        Mention mention = comparison.articles().stream()
                .flatMap(a -> a.mentions().stream())
                .filter(m -> m.term().contextual())
                .findFirst()
                .orElseThrow();
        ConceptCard card = ConceptCard.of(ActiveConcept.at(new Place(0, mention)), comparison, LanguageTag.EN);
        assertThat(card.form().grounds().reasons()).isNotEmpty();
    }

    @Test
    void officeComposedOfTheMentionStandsOnTheCardWithItsReason() {
        ArticleComparison composed =
                Analyser.of(Samples.context()).analyse(Samples.articles(), Decisions.NONE, Progress.NONE);
        int at = Samples.EN.indexOf("foreign minister,");
        Mention mention = composed.articles().get(1).mentions().stream()
                .filter(m -> m.span().start() == at)
                .findFirst()
                .orElseThrow();
        ConceptCard card = ConceptCard.of(ActiveConcept.at(new Place(1, mention)), composed, LanguageTag.AZ);
        assertThat(card.offices())
                .extracting(ConceptCard.Office::title, ConceptCard.Office::parts, ConceptCard.Office::rule)
                .containsExactly(tuple(
                        "xarici işlər naziri – Qazaxıstan",
                        List.of("Kazakhstan", "foreign minister"),
                        ComposedOffice.Rule.GENITIVE));
    }

    @Test
    void attachedWordsBeforeAnArabicNameCountAsBeforeIt() {
        AnnotatedArticle arabic = comparison.articles().get(2);
        int start = Samples.AR.indexOf("غابت يريفان");
        Derivation derivation = new Derivation("غابت", List.of(new Step("ar.and", "و")), 0);
        Mention mention = new Mention(
                concept("yerevan"),
                concept("yerevan").terms(LanguageTag.AR).get(0),
                new Span(start, start + 4),
                0,
                derivation,
                false,
                List.of());
        ArticleComparison one = new ArticleComparison(
                List.of(arabic), List.of(), new Alignment(List.of()), comparison.glossary(), List.of());
        assertThat(ConceptCard.of(ActiveConcept.at(new Place(0, mention)), one, LanguageTag.EN)
                        .form()
                        .attached())
                .isEqualTo(1);
    }
}
