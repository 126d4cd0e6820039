package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.Test;

class EventTrainingTest {
    private static final int EVENTS = 24;

    /** Two articles of each event, in two languages, that share a name and two numbers; all share a place. */
    private static EventTraining.Collection collection() {
        List<ArticleTraits> articles = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (int event = 0; event < EVENTS; event++) {
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(event % 7);
            for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN)) {
                List<Trait> traits = List.of(
                        trait(Trait.Kind.CONCEPT, "place"),
                        trait(Trait.Kind.NAME, "person" + event),
                        trait(Trait.Kind.NAME, language.language() + event),
                        trait(Trait.Kind.NUMBER, "10" + event),
                        trait(Trait.Kind.NUMBER, "20" + event));
                articles.add(new ArticleTraits(
                        language + " " + event, language, day, List.of(MonthDay.from(day)), traits, List.of()));
                events.add("event " + event);
            }
        }
        return new EventTraining.Collection(articles, events);
    }

    private static Trait trait(Trait.Kind kind, String key) {
        return new Trait(kind, key, key, 1, true, false, 1);
    }

    @Test
    void whatIsLearntTellsEventsApart() {
        EventWeights weights = EventWeights.read(new EventTraining(List.of(collection())).weights());
        double[] alike = new double[PairFact.COUNT];
        alike[PairFact.RELATIVE.ordinal()] = 1;
        alike[PairFact.AGREE.ordinal()] = 1;
        double[] unlike = new double[PairFact.COUNT];
        unlike[PairFact.DISAGREE.ordinal()] = 1;

        assertThat(weights.score(alike)).isGreaterThan(PairScore.SAME);
        assertThat(weights.score(unlike)).isLessThan(PairScore.SAME);
    }

    @Test
    void everyEventIsLeftOutOnceAndStillFound() {
        List<EventTraining.Fold> folds = new EventTraining(List.of(collection())).leftOut(2);

        assertThat(folds).hasSize(2);
        assertThat(folds.stream().flatMap(f -> f.heldOut().stream()))
                .hasSize(2 * EVENTS)
                .doesNotHaveDuplicates();
        assertThat(folds)
                .allSatisfy(fold -> assertThat(fold.events())
                        .hasSize(EVENTS)
                        .allSatisfy(event -> assertThat(event.members()).hasSize(2)));
    }

    @Test
    void learntWeightsAreWrittenAsTheyAreRead() {
        List<String> lines = EventWeights.installed().lines();

        assertThat(EventWeights.read(lines).lines()).isEqualTo(lines);
        assertThatThrownBy(() -> EventWeights.read(lines.subList(1, lines.size())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("concept");
    }

    @Test
    void articlesWithoutEventAreRefused() {
        assertThatThrownBy(() -> new EventTraining.Collection(collection().articles(), List.of("one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 for 48");
    }
}
