package org.dragoman.glossary.edit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the review of a concept in one language has come. */
public enum ReviewState {
    /** Being worked on. */
    DRAFT,
    /** Its author asks for review. */
    PROPOSED,
    /** Read by a reviewer. */
    REVIEWED,
    /** Good for use. */
    APPROVED;

    /**
     * {@return the spelling in files}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the spelling of files.
     *
     * @param text what stands in the file
     * @return the state, or empty where it is unknown
     */
    public static Optional<ReviewState> parse(String text) {
        return Arrays.stream(values()).filter(s -> s.code().equals(text)).findFirst();
    }
}
