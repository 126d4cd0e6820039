package org.dragoman.coding;

import java.util.Optional;

/** Colours of codes; what each looks like is the reader's business, so that it is legible in light and dark. */
public enum Hue {
    /** Blue. */
    BLUE("blue"),
    /** Green. */
    GREEN("green"),
    /** Orange. */
    ORANGE("orange"),
    /** Magenta. */
    MAGENTA("magenta"),
    /** Brown. */
    BROWN("brown"),
    /** Grey. */
    GREY("grey");

    private final String code;

    Hue(String code) {
        this.code = code;
    }

    /**
     * {@return the name in files}
     */
    public String code() {
        return code;
    }

    /**
     * The colour of a name in files.
     *
     * @param code such as {@code blue}
     * @return nothing for an unknown name
     */
    public static Optional<Hue> of(String code) {
        for (Hue hue : values()) {
            if (hue.code.equals(code)) {
                return Optional.of(hue);
            }
        }
        return Optional.empty();
    }
}
