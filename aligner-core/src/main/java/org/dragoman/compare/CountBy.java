package org.dragoman.compare;

import java.util.Locale;

/** What names are counted by. */
public enum CountBy {
    /** Every text counts by itself. */
    TEXT,
    /** Texts of one outlet in one language count together, and near-duplicates among them once. */
    OUTLET;

    /**
     * {@return the name in options and output}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
