package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All chains of suffixes that can be attached to a stem, read from the end: the automaton of {@link SuffixTable} turned
 * round and cut into letters. A place is a node of that automaton, or a node and the letters of an arc that are still
 * to be read on the way back to it.
 */
final class BackwardChains {
    private static final int PLACE_BITS = 16;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private final String alphabet;

    /** For each place the steps back from it: a letter above, the place before it in the lower bits. */
    private final List<Set<Integer>> backs = new ArrayList<>();

    private final Map<String, Integer> inside = new HashMap<>();
    private final BitSet ends = new BitSet();
    private final BitSet beginnings = new BitSet();

    BackwardChains(SuffixTable table) {
        StringBuilder letters = new StringBuilder();
        for (State state : State.values()) {
            for (int sound = 0; sound < Sound.COUNT; sound++) {
                backs.add(new LinkedHashSet<>());
                for (Arc arc : table.after(state, Sound.at(sound))) {
                    addLetters(arc.spelt().letters(), letters);
                }
            }
        }
        alphabet = letters.toString();
        for (State state : State.values()) {
            for (int sound = 0; sound < Sound.COUNT; sound++) {
                for (Arc arc : table.after(state, Sound.at(sound))) {
                    if (arc.suffix().followsWords()) {
                        add(SuffixTable.node(state, Sound.at(sound)), arc);
                    }
                }
            }
        }
        for (Entry entry : Entry.values()) {
            for (State state : entry.states()) {
                int first = SuffixTable.node(state, Sound.at(0));
                beginnings.set(first, first + Sound.COUNT);
            }
        }
    }

    private static void addLetters(String added, StringBuilder letters) {
        for (int i = 0; i < added.length(); i++) {
            if (letters.indexOf(added.substring(i, i + 1)) < 0) {
                letters.append(added.charAt(i));
            }
        }
    }

    private void add(int from, Arc arc) {
        int to = SuffixTable.node(arc.to(), arc.sound());
        if (arc.to().accepts()) {
            ends.set(to);
        }
        String letters = arc.spelt().letters();
        int place = to;
        for (int left = letters.length() - 1; left >= 0; left--) {
            int before = left == 0 ? from : place(from, letters.substring(0, left));
            backs.get(place).add(alphabet.indexOf(letters.charAt(left)) << PLACE_BITS | before);
            place = before;
        }
    }

    private int place(int from, String left) {
        String key = from + left;
        Integer known = inside.putIfAbsent(key, backs.size());
        if (known == null) {
            backs.add(new LinkedHashSet<>());
        }
        return known == null ? backs.size() - 1 : known;
    }

    /** The letters of suffixes, ı and i apart. */
    String alphabet() {
        return alphabet;
    }

    /** Places at which a word may end. */
    BitSet ends() {
        return ends;
    }

    /** Whether a stem may end at one of the places. */
    boolean mayBegin(BitSet places) {
        return places.intersects(beginnings);
    }

    /**
     * The places before each letter.
     *
     * @param places some places
     * @return for each letter of the alphabet, empty where it cannot stand there
     */
    BitSet[] before(BitSet places) {
        BitSet[] before = new BitSet[alphabet.length()];
        for (int i = 0; i < before.length; i++) {
            before[i] = new BitSet();
        }
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            for (int back : backs.get(place)) {
                before[back >> PLACE_BITS].set(back & PLACE);
            }
        }
        return before;
    }
}
