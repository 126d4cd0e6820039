package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * {@code suffixes.tsv} as a finite automaton. A chain stands in a {@link State} and is heard as a {@link Sound}; the two
 * together are a node, and each row of the table is an arc from it, spelt as that sound asks. Forms are written by
 * walking it forwards for the rules asked ({@link FormWriter}), read by walking it forwards along letters ({@link
 * EndingReader}), and the places where a stem may end are seen by walking it backwards ({@link StemEnds}).
 */
final class SuffixTable {
    private static final Arc[] NONE = {};

    /** Folded letters lie below it; suffixes are written with them alone. */
    static final int LETTERS = 0x260;

    private final Arc[][] arcs = new Arc[State.values().length * Sound.COUNT][];
    private final Arc[][][] byLetter = new Arc[arcs.length][][];

    SuffixTable() {
        Map<State, List<Suffix>> byState = new EnumMap<>(State.class);
        for (List<String> columns : Table.rows("suffixes.tsv")) {
            Suffix suffix = Suffix.of(columns);
            for (String from : columns.get(0).split(",")) {
                byState.computeIfAbsent(State.valueOf(from), state -> new ArrayList<>())
                        .add(suffix);
            }
        }
        for (State state : State.values()) {
            for (int sound = 0; sound < Sound.COUNT; sound++) {
                int node = node(state, Sound.at(sound));
                arcs[node] = arcs(byState.getOrDefault(state, List.of()), Sound.at(sound));
                byLetter[node] = sorted(arcs[node]);
            }
        }
    }

    private static Arc[] arcs(List<Suffix> suffixes, Sound sound) {
        Arc[] arcs = new Arc[suffixes.size()];
        for (int i = 0; i < arcs.length; i++) {
            Suffix suffix = suffixes.get(i);
            arcs[i] = new Arc(suffix, suffix.after(sound), suffix.startsWithVowel());
        }
        return arcs;
    }

    /** The arcs by their first letter, each list in the order of the table; an empty array where there are none. */
    private static Arc[][] sorted(Arc[] arcs) {
        if (arcs.length == 0) {
            return new Arc[0][];
        }
        Arc[][] byLetter = new Arc[LETTERS][];
        for (Arc arc : arcs) {
            char first = arc.key().charAt(0);
            Arc[] before = byLetter[first] == null ? NONE : byLetter[first];
            Arc[] longer = Arrays.copyOf(before, before.length + 1);
            longer[before.length] = arc;
            byLetter[first] = longer;
        }
        return byLetter;
    }

    static int node(State state, Sound sound) {
        return state.ordinal() * Sound.COUNT + sound.index();
    }

    /**
     * The suffixes that may follow.
     *
     * @param state where a chain stands
     * @param sound what the next suffix hears
     * @return in the order of the table, empty where nothing may follow; not to be changed
     */
    Arc[] after(State state, Sound sound) {
        return arcs[node(state, sound)];
    }

    /**
     * The suffixes that may follow and begin with a letter.
     *
     * @param state where a chain stands
     * @param sound what the next suffix hears
     * @param letter folded letter
     * @return in the order of the table, empty where nothing may follow; not to be changed
     */
    Arc[] after(State state, Sound sound, char letter) {
        Arc[][] letters = byLetter[node(state, sound)];
        Arc[] found = letter < letters.length ? letters[letter] : null;
        return found == null ? NONE : found;
    }
}
