package org.dragoman.coding;

import java.util.Optional;

/** What a variable is coded on. */
public enum CodeLevel {
    /** The article as a whole. */
    ARTICLE("article"),
    /** A title or a sentence. */
    SENTENCE("sentence"),
    /** A place where a concept is named. */
    MENTION("mention");

    private final String code;

    CodeLevel(String code) {
        this.code = code;
    }

    /**
     * {@return the name in files}
     */
    public String code() {
        return code;
    }

    /**
     * The level of a name in files.
     *
     * @param code such as {@code sentence}
     * @return nothing for an unknown name
     */
    public static Optional<CodeLevel> of(String code) {
        for (CodeLevel level : values()) {
            if (level.code.equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
