package org.dragoman.event;

import org.jspecify.annotations.Nullable;

/**
 * An article of an event.
 *
 * @param article its number, in the order in which articles were added
 * @param score mean score with the other articles of the event, 0 to 1; 1 where it is alone
 * @param copyOf number of an earlier article of the event whose text it has for the most part, null for none
 */
public record EventMember(
        int article, double score, @Nullable Integer copyOf) {}
