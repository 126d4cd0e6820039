package org.dragoman.language.azerbaijani;

import java.util.List;

/** The states at which a stem enters the table of suffixes, likeliest first; the rule of a stem is its ordinal. */
enum Entry {
    /** Takes nothing. */
    FIXED(State.E),
    /** An ordinary stem. */
    PLAIN(State.N),
    /** A possessed compound with its whole form: Nazirliyi-nin, -nə. */
    POSSESSED(State.S3),
    /** Looks possessed, and nobody said whether it is. */
    POSSESSED_OR_PLAIN(State.S3, State.N),
    /** Ends like a possessed compound, but is a name; or an abbreviation, which can be read out: Aİ-yə, Aİ-na. */
    PLAIN_OR_POSSESSED(State.N, State.S3),
    /** The head of a possessed compound, without the possessive: Nazirlik-ləri. */
    HEAD(State.H),
    /** A word inside a possessed term, which may take the genitive. */
    INNER(State.I);

    private static final List<Entry> ALL = List.of(values());

    private final List<State> states;

    Entry(State... states) {
        this.states = List.of(states);
    }

    static Entry at(int rule) {
        return ALL.get(rule);
    }

    List<State> states() {
        return states;
    }

    /** The state from which forms are written. */
    State first() {
        return states.get(0);
    }

    /** Whether the citation form is taken for a possessed compound. */
    boolean possessed() {
        return first() == State.S3;
    }
}
