package org.dragoman.coding;

import java.util.Optional;

/** Level of measurement: how far two values of a variable are from each other (Stevens 1946). */
public enum Scale {
    /** Equal or not. */
    NOMINAL("nominal"),
    /** In an order, at unknown distances. */
    ORDINAL("ordinal"),
    /** At equal distances. */
    INTERVAL("interval"),
    /** At equal distances from a true zero. */
    RATIO("ratio");

    private final String code;

    Scale(String code) {
        this.code = code;
    }

    /**
     * {@return the name in files}
     */
    public String code() {
        return code;
    }

    /**
     * The scale of a name in files.
     *
     * @param code such as {@code ordinal}
     * @return nothing for an unknown name
     */
    public static Optional<Scale> of(String code) {
        for (Scale scale : values()) {
            if (scale.code.equals(code)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }
}
