package org.dragoman.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was put when it came.
 *
 * @param article its number
 * @param with number of the first article of its event; its own where it began a new one
 * @param score mean score with the articles that were there, 1 where there were none
 * @param copyOf number of an article whose text it has for the most part, null for none
 * @param evidence what it shares with the article of the event that it is most like
 */
public record Placement(
        int article, int with, double score, @Nullable Integer copyOf, List<SharedTrait> evidence) {
    /** Copies the list. */
    public Placement {
        evidence = List.copyOf(evidence);
    }

    /**
     * {@return whether it began a new event}
     */
    public boolean isNew() {
        return with == article;
    }
}
