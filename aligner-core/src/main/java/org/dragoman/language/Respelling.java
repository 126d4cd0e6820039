package org.dragoman.language;

/** How far a name may be spelt another way: as in its own language (Washington) or as it sounds (Vaşinqton). */
public enum Respelling {
    /** Only as the term is written. */
    NONE,
    /** Where the rules leave no doubt. */
    CERTAIN,
    /** Also by rules that hold for some names only. */
    NEAR
}
