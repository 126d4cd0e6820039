package org.dragoman.align;

import java.util.Locale;

/** What can speak for or against two stretches of text saying the same. */
public enum EvidenceKind {
    /** A concept of the glossary. */
    CONCEPT,
    /** A number, a date or a time, in whatever notation. */
    NUMBER,
    /** A name that sounds alike in both scripts. */
    NAME,
    /** A word written in the same Latin letters. */
    LATIN,
    /** A word of the small word list that ships with the program. */
    WORD,
    /** Words that were seen to go together in these texts. */
    LEARNT,
    /** Lengths that fit or do not. */
    LENGTH,
    /** Quotation marks, question marks and how the stretch ends. */
    MARKS,
    /** Whether both are titles. */
    TITLE,
    /** How many segments are joined. */
    SHAPE,
    /** The bead was fixed by the user. */
    FIXED;

    /**
     * {@return the name in files: lower case}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
