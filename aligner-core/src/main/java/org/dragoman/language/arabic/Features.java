package org.dragoman.language.arabic;

/**
 * Feature bits of stems and of attached words. A stem may have several bits of one group: it can stand in any of these
 * states and cases.
 */
final class Features {
    /** May stand alone, without article, pronoun or genitive. */
    static final int INDEFINITE = 1;
    /** May stand behind the article. */
    static final int ARTICLE = 1 << 1;
    /** May stand before a genitive. */
    static final int CONSTRUCT = 1 << 2;
    /** May carry a pronoun. */
    static final int HOST = 1 << 3;

    static final int STATES = INDEFINITE | ARTICLE | CONSTRUCT | HOST;

    static final int NOMINATIVE = 1 << 4;
    static final int ACCUSATIVE = 1 << 5;
    static final int GENITIVE = 1 << 6;
    static final int CASES = NOMINATIVE | ACCUSATIVE | GENITIVE;

    static final int SINGULAR = 1 << 7;
    static final int DUAL = 1 << 8;
    static final int PLURAL = 1 << 9;
    static final int NUMBERS = SINGULAR | DUAL | PLURAL;

    /** Grammatically feminine. */
    static final int FEMININE = 1 << 10;
    /** Feminine where the citation form is masculine. */
    static final int CHANGED_GENDER = 1 << 11;

    /** Literal inner word: read as it stands, nothing taken off. */
    static final int FIXED = 1 << 12;
    /** Adjective of the head of its phrase. */
    static final int ADJECTIVE = 1 << 13;
    /** Adjective that may belong to an inner noun instead, and then stays as it is. */
    static final int LOOSE = 1 << 14;
    /** Carries the definiteness of its phrase together with the other words that have this bit. */
    static final int LINKED = 1 << 15;
    /** The citation form has the article. */
    static final int CITED_WITH_ARTICLE = 1 << 16;
    /** Plural made by a pattern, not listed. */
    static final int GUESSED = 1 << 17;
    /** Ends in the alef of the indefinite accusative. */
    static final int TANWEEN_ALEF = 1 << 18;

    /** Found in texts, but not what a writer is offered. */
    static final int RARE = 1 << 19;
    /** Takes no alef in the indefinite accusative. */
    static final int DIPTOTE = 1 << 20;
    /** Recognised even with the next word run into it. */
    static final int GLUES = 1 << 21;
    /** Word of a proper name, or its nisba: the seat of its first hamza varies. */
    static final int NAME = 1 << 22;
    /** A letter that folds to alef is written otherwise. */
    static final int SEATED = 1 << 23;

    private Features() {}

    static boolean has(int features, int bits) {
        return (features & bits) == bits;
    }

    static boolean any(int features, int bits) {
        return (features & bits) != 0;
    }
}
