package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles that are copies of one. An article belongs to one group at most.
 *
 * @param original index of the article that the others are taken to copy: named as a source, else published first, else the
 *     longest
 * @param copies the others, in the order of the list that was searched
 */
public record CopyGroup(int original, List<Copy> copies) {
    /** Copies the list. */
    public CopyGroup {
        copies = List.copyOf(copies);
    }

    /**
     * {@return indexes of all articles of the group, the original first}
     */
    public List<Integer> articles() {
        List<Integer> all = new ArrayList<>(List.of(original));
        copies.forEach(c -> all.add(c.article()));
        return List.copyOf(all);
    }
}
