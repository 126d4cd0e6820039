package org.dragoman.language.azerbaijani;

/** Where a chain of suffixes stands; the states of {@code suffixes.tsv}. */
enum State {
    /** Bare stem. */
    N,
    /** Head noun of a possessed compound with its possessive taken off (Nazirlik for Nazirliyi); not a form itself. */
    H,
    /** Plural of such a head (Nazirliklər), to be followed by a possessive; not a form itself. */
    HP,
    /** Inner word of a possessed term. */
    I,
    /** After the plural. */
    P,
    /** After a possessive of the first or second person. */
    S,
    /** After a third-person possessive, also that of a possessed compound. */
    S3,
    /** After an ordinal. */
    O,
    /** After the genitive. */
    G,
    /** After the dative. */
    D,
    /** After the accusative. */
    C,
    /** After the locative. */
    L,
    /** After the ablative, the instrumental, the equative. */
    B,
    /** After -ki. */
    K,
    /** After -dIr. */
    T,
    /** After -dIrlAr. */
    TP,
    /** After an attached idi, imiş, isə, ikən. */
    U,
    /** After the question particle. */
    Q,
    /** Nothing may follow. */
    E;

    /** Whether a word may end here. */
    boolean accepts() {
        return this != H && this != HP;
    }
}
