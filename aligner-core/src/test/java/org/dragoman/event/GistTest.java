package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Set;
import org.dragoman.language.LanguageData;
import org.junit.jupiter.api.Test;

class GistTest {
    private static final Gist BLINKEN = gist(Set.of("blinken", "aliyev"), Set.of("munich"), Set.of("meeting"));
    private static final Gist SCHOLZ = gist(Set.of("scholz", "aliyev"), Set.of("berlin"), Set.of("call"));

    private static Gist gist(Set<String> people, Set<String> places, Set<String> kinds) {
        return new Gist(people, people, places, places, kinds, kinds, Set.of());
    }

    private static Gist on(DayOfWeek day, String kind) {
        return new Gist(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(kind), Set.of(kind), Set.of(day));
    }

    private static double fact(PairFact fact, Gist one, Gist other) {
        double[] facts = new double[PairFact.COUNT];
        GistFacts.add(one, other, facts);
        return facts[fact.ordinal()];
    }

    @Test
    void givenWordsOfThreeLanguagesWhenTheyNameOneKindThenItIsFound() {
        assertThat(EventKinds.of("earthquake", "en")).contains("quake");
        assertThat(EventKinds.of("zəlzələdə", "az")).contains("quake");
        assertThat(EventKinds.of("والزلزال", "ar")).contains("quake");
        assertThat(EventKinds.of("table", "en")).isEmpty();
    }

    @Test
    void givenTheListOfKindsWhenReadThenEveryRowHasWordsOfAllLanguages() {
        assertThat(LanguageData.lines(EventKinds.class, "kinds.tsv"))
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5).doesNotContain(""));
    }

    @Test
    void givenOtherPartnersPlaceAndKindWhenComparedThenAllSpeakAgainst() {
        assertThat(fact(PairFact.OTHER_PEOPLE, BLINKEN, SCHOLZ)).isEqualTo(1);
        assertThat(fact(PairFact.OTHER_PLACE, BLINKEN, SCHOLZ)).isEqualTo(1);
        assertThat(fact(PairFact.OTHER_KIND, BLINKEN, SCHOLZ)).isEqualTo(1);
    }

    @Test
    void givenOnlyOneNamesMoreWhenComparedThenNothingSpeaksAgainst() {
        Gist less = gist(Set.of("aliyev"), Set.of(), Set.of());

        assertThat(fact(PairFact.OTHER_PEOPLE, BLINKEN, less)).isZero();
        assertThat(fact(PairFact.OTHER_PLACE, BLINKEN, less)).isZero();
        assertThat(fact(PairFact.PEOPLE, BLINKEN, less)).isEqualTo(1);
    }

    @Test
    void givenOtherWeekdaysWhenBothTellOfDeadThenTheyMayBeLateReports() {
        assertThat(fact(PairFact.LATER, on(DayOfWeek.MONDAY, "death"), on(DayOfWeek.FRIDAY, "death")))
                .isEqualTo(1);
        assertThat(fact(PairFact.LATER, on(DayOfWeek.MONDAY, "meeting"), on(DayOfWeek.FRIDAY, "meeting")))
                .isZero();
        assertThat(fact(PairFact.OTHER_WEEKDAY, on(DayOfWeek.MONDAY, "meeting"), on(DayOfWeek.SUNDAY, "meeting")))
                .isZero();
    }

    @Test
    void givenOnePairOnOtherDaysWhenGroupsAreScoredThenSilentPairsFollow() {
        GroupScore silent = new GroupScore(EventWeights.installed());
        silent.add(alike());
        silent.add(alike());
        double[] apart = alike();
        apart[PairFact.DISAGREE.ordinal()] = 1;
        GroupScore groups = new GroupScore(EventWeights.installed());
        groups.add(apart);
        groups.add(alike());

        assertThat(silent.score()).isGreaterThan(PairScore.SAME);
        assertThat(groups.score()).isLessThan(PairScore.SAME);
    }

    private static double[] alike() {
        double[] facts = new double[PairFact.COUNT];
        facts[PairFact.RELATIVE.ordinal()] = 1;
        return facts;
    }
}
