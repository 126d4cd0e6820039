package org.dragoman.coding;

import java.util.Optional;

/** What a coder gives a unit. */
public enum Choice {
    /** One code. */
    SINGLE("single"),
    /** Any codes, or none. */
    MULTIPLE("multiple"),
    /** A number. */
    NUMBER("number");

    private final String code;

    Choice(String code) {
        this.code = code;
    }

    /**
     * {@return the name in files}
     */
    public String code() {
        return code;
    }

    /**
     * The choice of a name in files.
     *
     * @param code such as {@code single}
     * @return nothing for an unknown name
     */
    public static Optional<Choice> of(String code) {
        for (Choice choice : values()) {
            if (choice.code.equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a scale fits.
     *
     * @param scale level of measurement
     * @return several codes are nominal, one code is nominal or ordinal, a number is anything but nominal
     */
    public boolean fits(Scale scale) {
        return switch (this) {
            case SINGLE -> scale == Scale.NOMINAL || scale == Scale.ORDINAL;
            case MULTIPLE -> scale == Scale.NOMINAL;
            case NUMBER -> scale != Scale.NOMINAL;
        };
    }
}
