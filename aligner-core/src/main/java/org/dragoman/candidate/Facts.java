package org.dragoman.candidate;

import java.util.List;

/** The numbers by which a pair of phrases is judged, in the order of {@code weights.tsv}. */
final class Facts {
    static final int MET = 0;
    static final int ALIKE = 1;
    static final int SOURCE_COVERED = 2;
    static final int TARGET_COVERED = 3;
    static final int SOURCE_LEAST = 4;
    static final int TARGET_LEAST = 5;
    static final int LISTED = 6;
    static final int NAMED = 7;
    static final int LEARNT = 8;
    static final int REPEATED = 9;
    static final int CONSTANT = 10;
    static final int SMALL = 11;
    static final int DOUBTFUL_CAPITAL = 12;
    static final int CAPITALS = 13;
    static final int CUT = 14;
    static final int LENGTH = 15;
    static final int SHORT = 16;
    static final int MARGIN = 17;
    static final int ARABIC = 18;
    static final int OFFICE = 19;
    static final int BARE = 20;
    static final int ABBREVIATION = 21;
    static final int SOURCE_CUT = 22;
    static final int SMALL_LISTED = 23;
    static final int BEST = 24;
    static final int AND = 25;
    static final int TARGET_AND = 26;

    static final List<String> NAMES = List.of(
            "met",
            "alike",
            "source-covered",
            "target-covered",
            "source-least",
            "target-least",
            "listed",
            "named",
            "learnt",
            "repeated",
            "constant",
            "small",
            "doubtful-capital",
            "capitals",
            "cut",
            "length",
            "short",
            "margin",
            "arabic",
            "office",
            "bare",
            "abbreviation",
            "source-cut",
            "small-listed",
            "best",
            "and",
            "target-and");

    static final int COUNT = NAMES.size();

    private Facts() {}
}
