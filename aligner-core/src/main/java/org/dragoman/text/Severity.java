package org.dragoman.text;

import java.util.Locale;

/** How grave a finding is; the gravest comes first. */
public enum Severity {
    /** A contradiction: what the project forbids. */
    ERROR,
    /** Probably a mistake. */
    WARNING,
    /** Worth a look. */
    INFO;

    /**
     * {@return the spelling in options and output}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is as grave as a threshold, or graver.
     *
     * @param threshold the least severity that counts
     * @return true where it counts
     */
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
