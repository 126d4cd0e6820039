package org.dragoman.concept;

import java.util.Optional;

/** Form of a term (TBX {@code termType}). */
public enum TermType {
    /** The name in full. */
    FULL_FORM,
    /** Written short form: KTMT, U.N. */
    ABBREVIATION,
    /** A part that stands for the whole: the Organization. */
    SHORT_FORM,
    /** Another spelling or wording. */
    VARIANT;

    /**
     * {@return the spelling in files}
     */
    public String code() {
        return Code.of(this);
    }

    /**
     * Reads the spelling of files.
     *
     * @param text what stands in the file; {@code acronym} is taken for an abbreviation
     * @return the type, or empty where it is unknown
     */
    public static Optional<TermType> parse(String text) {
        return text.strip().equalsIgnoreCase("acronym") ? Optional.of(ABBREVIATION) : Code.parse(TermType.class, text);
    }
}
