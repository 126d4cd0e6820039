package org.dragoman.language.english;

/** Bits of {@link org.dragoman.language.Stem#flags}. */
final class Mark {
    /** The word of the term begins with a capital. */
    static final int CAPITAL = 1;
    /** Letters read one by one or as a word: capitals exactly as in the term. */
    static final int EXACT = 1 << 1;
    /** With {@link #EXACT}: read as a word, so that the first letter alone may be a capital (Nato). */
    static final int READ_AS_WORD = 1 << 2;
    /** In lower case with some writers: Korean peninsula, the Hague. */
    static final int MAY_BE_SMALL = 1 << 3;
    /** Plural of a name. */
    static final int NAMES = 1 << 4;
    /** Second choice. */
    static final int SECOND = 1 << 5;
    /** Capital even where the term is not case-bound: the article that belongs to a name. */
    static final int ARTICLE = 1 << 6;

    /** Written with full stops: U.S. */
    static final int DOTS = 1 << 7;

    /** {@link org.dragoman.language.Stem#rule} of a word inside a term: nothing may follow. */
    static final int INNER = 0;
    /** {@link org.dragoman.language.Stem#rule} of the last word: the possessive may follow. */
    static final int LAST = 1;

    private Mark() {}
}
