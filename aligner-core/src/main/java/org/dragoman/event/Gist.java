package org.dragoman.event;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * What an article tells of its event in few words: who, where, what kind, which weekday.
 *
 * @param people ids of the people whom title and first sentences name
 * @param allPeople ids of all people named
 * @param places ids of places at which title and first sentences say that something is
 * @param allPlaces ids of all places named
 * @param titleKinds kinds of events that the title names
 * @param kinds kinds of events that title and first sentences name
 * @param weekdays that title and first sentences name, by name or date
 */
public record Gist(
        Set<String> people,
        Set<String> allPeople,
        Set<String> places,
        Set<String> allPlaces,
        Set<String> titleKinds,
        Set<String> kinds,
        Set<DayOfWeek> weekdays) {
    /** Of an article that tells nothing. */
    static final Gist NONE = new Gist(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Gist {
        people = Set.copyOf(people);
        allPeople = Set.copyOf(allPeople);
        places = Set.copyOf(places);
        allPlaces = Set.copyOf(allPlaces);
        titleKinds = Set.copyOf(titleKinds);
        kinds = Set.copyOf(kinds);
        weekdays = Set.copyOf(weekdays);
    }
}
