package org.dragoman.event;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Set;

/** What the gists of two articles say for or against one event. */
final class GistFacts {
    private static final int MOST_PEOPLE = 2;

    private GistFacts() {}

    /** Adds its facts; those about days of publication and days on which it happened are there already. */
    static void add(Gist one, Gist other, double[] facts) {
        put(facts, PairFact.PEOPLE, overlap(one.people(), other.people()));
        int strangers = Math.min(
                one.people().size() - common(one.people(), other.allPeople()),
                other.people().size() - common(other.people(), one.allPeople()));
        put(facts, PairFact.OTHER_PEOPLE, Math.min(MOST_PEOPLE, strangers));
        put(facts, PairFact.PLACE, common(one.places(), other.places()) > 0 ? 1 : 0);
        put(facts, PairFact.OTHER_PLACE, isElsewhere(one, other) ? 1 : 0);
        put(facts, PairFact.EVENT_KIND, overlap(one.kinds(), other.kinds()));
        put(facts, PairFact.OTHER_KIND, isOfOtherKind(one, other) ? 1 : 0);
        boolean dated = get(facts, PairFact.AGREE) > 0 || get(facts, PairFact.DISAGREE) > 0;
        put(facts, PairFact.OTHER_WEEKDAY, !dated && isOnOtherWeekday(one.weekdays(), other.weekdays()) ? 1 : 0);
        boolean apart = get(facts, PairFact.DISAGREE) > 0
                || get(facts, PairFact.OTHER_WEEKDAY) > 0
                || get(facts, PairFact.OTHER_DAY) > 0;
        put(facts, PairFact.LATER, apart && isReportedLate(one, other) ? 1 : 0);
    }

    private static boolean isElsewhere(Gist one, Gist other) {
        return !one.places().isEmpty()
                && !other.places().isEmpty()
                && common(one.places(), other.allPlaces()) == 0
                && common(other.places(), one.allPlaces()) == 0;
    }

    private static boolean isOfOtherKind(Gist one, Gist other) {
        return !one.titleKinds().isEmpty()
                && !other.titleKinds().isEmpty()
                && common(one.titleKinds(), other.kinds()) == 0
                && common(other.titleKinds(), one.kinds()) == 0;
    }

    /** A day more or less is none: some report in the night. */
    private static boolean isOnOtherWeekday(Set<DayOfWeek> some, Set<DayOfWeek> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream()
                        .noneMatch(
                                d -> others.contains(d) || others.contains(d.plus(1)) || others.contains(d.minus(1)));
    }

    private static boolean isReportedLate(Gist one, Gist other) {
        return one.kinds().stream()
                .anyMatch(k -> EventKinds.isReportedLate(k) && other.kinds().contains(k));
    }

    private static double overlap(Set<String> some, Set<String> others) {
        int fewer = Math.min(some.size(), others.size());
        return fewer == 0 ? 0 : (double) common(some, others) / fewer;
    }

    private static int common(Set<String> some, Collection<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static void put(double[] facts, PairFact fact, double value) {
        facts[fact.ordinal()] = value;
    }

    private static double get(double[] facts, PairFact fact) {
        return facts[fact.ordinal()];
    }
}
