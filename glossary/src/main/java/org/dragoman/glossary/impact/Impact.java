package org.dragoman.glossary.impact;

import java.util.List;
import java.util.Set;

/**
 * What an edited glossary changes in a set of articles.
 *
 * @param concepts ids of the concepts that differ, or are new, or gone
 * @param articles how many articles were looked at
 * @param looked how many of them hold a form of such a concept, so that they were searched anew
 * @param changes by article and place
 */
public record Impact(Set<String> concepts, int articles, int looked, List<MentionChange> changes) {
    /** Copies the list. */
    public Impact {
        changes = List.copyOf(changes);
    }

    /**
     * How many changes of a kind there are.
     *
     * @param kind the kind
     * @return their number
     */
    public long count(MentionChange.Kind kind) {
        return changes.stream().filter(c -> c.kind() == kind).count();
    }

    /**
     * {@return how many articles have a change}
     */
    public long changedArticles() {
        return changes.stream()
                .map(c -> System.identityHashCode(c.article()))
                .distinct()
                .count();
    }
}
