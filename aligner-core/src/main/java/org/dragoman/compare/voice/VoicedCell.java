package org.dragoman.compare.voice;

import java.util.List;

/**
 * What one column calls what a row is about, the most frequent name first.
 *
 * @param own names in the outlet's own words, headlines among them
 * @param others names in quotations, in what others are said to say, and those that the outlet keeps at a distance
 */
public record VoicedCell(List<VoicedName> own, List<VoicedName> others) {
    /** Copies the lists. */
    public VoicedCell {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /**
     * {@return how many names stand there, each place counted}
     */
    public int count() {
        return count(own) + count(others);
    }

    /**
     * How many places names have together.
     *
     * @param names of this cell
     * @return number of places
     */
    public static int count(List<VoicedName> names) {
        return names.stream().mapToInt(VoicedName::count).sum();
    }
}
