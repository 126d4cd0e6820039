package org.dragoman.name;

/** A word, or words written together, cut into all groups of letters that a table of weights knows. */
final class Sounds {
    /** Most letters of a group, marks of the word's beginning and end counted. */
    static final int LONGEST = 4;

    private final int length;

    /** By place times (LONGEST + 1) plus length of the group: its number, or -1. */
    private final int[] groups;

    /** The negative logarithm of the probability that a name sounds so. */
    private final double surprise;

    Sounds(int length, int[] groups, double surprise) {
        this.length = length;
        this.groups = groups;
        this.surprise = surprise;
    }

    int length() {
        return length;
    }

    int[] groups() {
        return groups;
    }

    double surprise() {
        return surprise;
    }
}
