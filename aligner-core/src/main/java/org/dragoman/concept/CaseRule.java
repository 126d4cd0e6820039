package org.dragoman.concept;

import java.util.Optional;

/** Whether a term counts only with its capital letters. */
public enum CaseRule {
    /** By kind: names, abbreviations and single capitalised words are bound. */
    DEFAULT,
    /** Capitals as in the term. */
    BOUND,
    /** Any case. */
    FREE;

    /**
     * {@return the spelling in files}
     */
    public String code() {
        return Code.of(this);
    }

    /**
     * Reads the spelling of files.
     *
     * @param text what stands in the file
     * @return the rule, or empty where it is unknown
     */
    public static Optional<CaseRule> parse(String text) {
        return Code.parse(CaseRule.class, text);
    }
}
