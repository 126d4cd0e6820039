package org.dragoman.event;

import java.util.List;

/**
 * Articles that report one event.
 *
 * @param number from 1, in the order of the first articles
 * @param members in the order in which they were added
 * @param evidence what they share, the strongest first; empty for a single article
 */
public record Event(int number, List<EventMember> members, List<SharedTrait> evidence) {
    /** Copies the lists. */
    public Event {
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }
}
