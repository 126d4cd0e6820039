package org.dragoman.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dragoman.compare.statistics.Dimension.CONCEPT;
import static org.dragoman.compare.statistics.Dimension.OUTLET;
import static org.dragoman.compare.statistics.Dimension.SET;
import static org.dragoman.compare.statistics.Dimension.TERM;
import static org.dragoman.compare.statistics.Dimension.VOICE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.text.LanguageTag;
import org.dragoman.voice.VoiceKind;
import org.junit.jupiter.api.Test;

class NamingStatisticsTest {
    private static final Offset<Double> EXACT = within(1e-6);

    private static NamingFact fact(long article, String outlet, String concept, String... sets) {
        return new NamingFact(
                article,
                false,
                outlet,
                "AZ",
                LanguageTag.AZ,
                "2024-03",
                VoiceKind.OWN,
                concept,
                List.of(sets),
                concept + "-ad");
    }

    private static NamingStatistics count(List<Dimension> dimensions, NamingFact... facts) {
        NamingCounter counter = new NamingCounter(dimensions);
        Arrays.stream(facts).forEach(counter::add);
        return counter.statistics();
    }

    /** One text an outlet, with as many mentions of x and y as said. */
    private static NamingStatistics two(int... counts) {
        NamingCounter counter = new NamingCounter(List.of(OUTLET, CONCEPT));
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i]; j++) {
                counter.add(fact(i / 2, i < 2 ? "a" : "b", i % 2 == 0 ? "x" : "y"));
            }
        }
        return counter.statistics();
    }

    @Test
    void givenHalfOfTenWhenTheIntervalIsReckonedThenItIsWilsons() {
        Proportion half = new Proportion(5, 10);

        assertThat(half.share()).isEqualTo(0.5);
        assertThat(half.low()).isCloseTo(0.236593, EXACT);
        assertThat(half.high()).isCloseTo(0.763407, EXACT);
    }

    @Test
    void givenNoneAllAndNothingWhenTheIntervalIsReckonedThenItEndsAtZeroAndOne() {
        assertThat(new Proportion(0, 10).low()).isZero();
        assertThat(new Proportion(0, 10).high()).isCloseTo(0.277533, EXACT);
        assertThat(new Proportion(10, 10).low()).isCloseTo(0.722467, EXACT);
        assertThat(new Proportion(10, 10).high()).isEqualTo(1);
        assertThat(new Proportion(0, 0)).returns(0.0, Proportion::share).returns(0.0, Proportion::low);
        assertThat(new Proportion(0, 0).high()).isEqualTo(1);
        assertThatThrownBy(() -> new Proportion(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenMentionsWhenCountedThenTheLastDimensionIsSharedOutWithinThoseBefore() {
        NamingStatistics table = count(
                List.of(OUTLET, CONCEPT),
                fact(1, "a", "x"),
                fact(1, "a", "x"),
                fact(1, "a", "y"),
                fact(2, "a", "x"),
                fact(3, "b", "y"));

        assertThat(table.rows())
                .containsExactly(
                        new StatisticsRow(List.of("a", "x"), new Proportion(3, 4), new Proportion(2, 2)),
                        new StatisticsRow(List.of("a", "y"), new Proportion(1, 4), new Proportion(1, 2)),
                        new StatisticsRow(List.of("b", "y"), new Proportion(1, 1), new Proportion(1, 1)));
    }

    @Test
    void givenOneDimensionWhenCountedThenTheWholeIsEverything() {
        NamingStatistics table = count(List.of(OUTLET), fact(7, "b", "x"), fact(8, "a", "x"), fact(9, "b", "y"));

        assertThat(table.rows())
                .extracting(StatisticsRow::values, StatisticsRow::mentions)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(List.of("b"), new Proportion(2, 3)),
                        org.assertj.core.api.Assertions.tuple(List.of("a"), new Proportion(1, 3)));
    }

    @Test
    void givenANameOfTwoSetsWhenCountedBySetThenItCountsInBothAndOnceInTheWhole() {
        NamingStatistics table =
                count(List.of(OUTLET, SET), fact(1, "a", "x", "s", "t"), fact(1, "a", "y", "s"), fact(1, "a", "z"));

        assertThat(table.rows())
                .extracting(StatisticsRow::values, StatisticsRow::mentions)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(List.of("a", "s"), new Proportion(2, 2)),
                        org.assertj.core.api.Assertions.tuple(List.of("a", "t"), new Proportion(1, 2)));
    }

    @Test
    void givenASetBeforeTheLastWhenCountedThenSharesAreWithinTheSet() {
        NamingStatistics table =
                count(List.of(SET, CONCEPT), fact(1, "a", "x", "s", "t"), fact(1, "a", "y", "s"), fact(1, "a", "z"));

        assertThat(table.rows())
                .extracting(StatisticsRow::values, StatisticsRow::mentions)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(List.of("s", "x"), new Proportion(1, 2)),
                        org.assertj.core.api.Assertions.tuple(List.of("s", "y"), new Proportion(1, 2)),
                        org.assertj.core.api.Assertions.tuple(List.of("t", "x"), new Proportion(1, 1)));
    }

    @Test
    void givenCountersOfOtherArticlesWhenAddedThenTheSumIsThatOfOneCounter() {
        NamingCounter one = new NamingCounter(List.of(OUTLET, CONCEPT));
        one.add(fact(1, "a", "x"));
        one.add(fact(1, "a", "x"));
        NamingCounter other = new NamingCounter(List.of(OUTLET, CONCEPT));
        other.add(fact(2, "a", "x"));
        other.add(fact(2, "a", "y"));

        one.add(other);

        assertThat(one.statistics().rows())
                .isEqualTo(count(
                                List.of(OUTLET, CONCEPT),
                                fact(1, "a", "x"),
                                fact(1, "a", "x"),
                                fact(2, "a", "x"),
                                fact(2, "a", "y"))
                        .rows());
        assertThatThrownBy(() -> one.add(new NamingCounter(List.of(CONCEPT))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenNothingWhenCountedThenThereAreNoRowsAndNoKeyness() {
        NamingStatistics none = count(List.of(OUTLET, VOICE));

        assertThat(none.rows()).isEmpty();
        assertThat(Keyness.of(none, OUTLET, 1)).isEmpty();
    }

    @Test
    void givenNoDimensionOrOneTwiceWhenACounterIsMadeThenItIsRefused() {
        assertThatThrownBy(() -> new NamingCounter(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NamingCounter(List.of(TERM, TERM))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenOppositeOutletsWhenKeynessIsReckonedThenItIsWhatIsReckonedByHand() {
        // Prior 2: one mention a name. x in a: (8+1)/(10+2-8-1) = 9/3; in b: (2+1)/(10+2-2-1) = 3/9.
        // delta = ln 3 - ln 1/3 = 2 ln 3; variance = 1/9 + 1/3 + 1/3 + 1/9 = 8/9.
        List<Keyness> rows = Keyness.of(two(8, 2, 2, 8), OUTLET, 2);

        assertThat(rows)
                .extracting(Keyness::values)
                .containsExactly(List.of("a", "x"), List.of("a", "y"), List.of("b", "y"), List.of("b", "x"));
        assertThat(rows.get(0).delta()).isCloseTo(2 * Math.log(3), EXACT);
        assertThat(rows.get(0).z()).isCloseTo(2 * Math.log(3) / Math.sqrt(8.0 / 9), EXACT);
        assertThat(rows.get(1).z()).isCloseTo(-rows.get(0).z(), EXACT);
        assertThat(rows.get(0).inOthers()).isEqualTo(new Proportion(2, 10));
    }

    @Test
    void givenNoPriorWhenKeynessIsReckonedThenItIsOneMentionAName() {
        assertThat(Keyness.of(two(8, 2, 2, 8), OUTLET, 0)).isEqualTo(Keyness.of(two(8, 2, 2, 8), OUTLET, 2));
    }

    @Test
    void givenANameThatAGroupNeverUsesWhenKeynessIsReckonedThenItIsFiniteAndBelowZero() {
        // Prior 2: x has 3 of 6, so 1; y the same. x in b: 1/(3+2-0-1) = 1/4; in a: (3+1)/(3+2-3-1) = 4.
        List<Keyness> rows = Keyness.of(two(3, 0, 0, 3), OUTLET, 2);

        Keyness avoided = rows.get(3);
        assertThat(avoided.values()).containsExactly("b", "x");
        assertThat(avoided.inGroup()).isEqualTo(new Proportion(0, 3));
        assertThat(avoided.delta()).isCloseTo(-2 * Math.log(4), EXACT);
        assertThat(avoided.z()).isCloseTo(-2 * Math.log(4) / Math.sqrt(2.5), EXACT);
    }

    @Test
    void givenOneGroupOrOneNameWhenKeynessIsReckonedThenNothingIsSaid() {
        assertThat(Keyness.of(two(8, 2), OUTLET, 1)).isEmpty();
        assertThat(Keyness.of(two(8, 0, 3, 0), OUTLET, 1)).isEmpty();
        assertThatThrownBy(() -> Keyness.of(two(8, 2, 2, 8), CONCEPT, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Keyness.of(two(8, 2, 2, 8), SET, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenTwoFieldsWhenKeynessIsReckonedThenNamesCompeteWithinEachAlone() {
        NamingCounter both = new NamingCounter(List.of(SET, OUTLET, CONCEPT));
        for (String set : List.of("s", "t")) {
            both.add(fact(1, "a", "x", set));
            both.add(fact(2, "b", "y", set));
        }
        both.add(fact(3, "a", "z", "u"));

        List<Keyness> rows = Keyness.of(both.statistics(), OUTLET, 2);

        assertThat(rows).hasSize(8);
        assertThat(rows.get(0).values()).containsExactly("s", "a", "x");
        assertThat(rows.get(0).inGroup()).isEqualTo(new Proportion(1, 1));
        assertThat(rows.get(4).values()).containsExactly("t", "a", "x");
    }

    @Test
    void givenSeatsForConceptsAndForTermsWhenASetIsAskedForThenEachTakesItsOwn() {
        SetMembership sets = new SetMembership(new Glossary(
                List.of(),
                List.of(
                        new NamingSet(
                                "city",
                                null,
                                List.of(
                                        new NamingSet.Member("xankendi", null, null),
                                        new NamingSet.Member("stepanakert", LanguageTag.AZ, "Stepanakert")),
                                null),
                        new NamingSet("old", null, List.of(new NamingSet.Member("xankendi", null, null)), null)),
                List.of()));

        assertThat(sets.of("xankendi", LanguageTag.EN, "Khankendi")).containsExactly("city", "old");
        assertThat(sets.of("stepanakert", LanguageTag.AZ, "Stepanakert")).containsExactly("city");
        assertThat(sets.of("stepanakert", LanguageTag.EN, "Stepanakert")).isEmpty();
        assertThat(sets.of("stepanakert", LanguageTag.AZ, "başqa")).isEmpty();
        assertThat(sets.of("baku", LanguageTag.AZ, "Bakı")).isEmpty();
        assertThat(sets.concepts(Set.of("city"))).containsExactlyInAnyOrder("xankendi", "stepanakert");
    }
}
