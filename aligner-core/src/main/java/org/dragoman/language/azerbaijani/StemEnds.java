package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Words;

/**
 * Where a stem may end inside a word: the automaton of {@link SuffixTable} read {@linkplain BackwardChains from the end}
 * and made deterministic, so that a word costs one look-up a letter as long as its end looks like suffixes. Whether the
 * stem in front fits the chain is for {@link EndingReader} to say.
 */
final class StemEnds {
    private static final int DEAD = 0;
    private static final int WORD_BITS = 64;

    private final char[] codes = new char[SuffixTable.LETTERS];
    private final int dotless;
    private final int dotted;
    private final int either;

    /** For each state a row of states by letter, a state being the offset of its row. */
    private final int[] next;

    private final boolean[] accepts;
    private final int rowLength;
    private final int begin;

    StemEnds(SuffixTable table) {
        BackwardChains chains = new BackwardChains(table);
        for (int i = 0; i < chains.alphabet().length(); i++) {
            codes[chains.alphabet().charAt(i)] = (char) (i + 1);
        }
        dotless = codes['ı'];
        dotted = codes['i'];
        either = chains.alphabet().length() + 1;
        rowLength = either + 1;
        List<BitSet> sets = new ArrayList<>(List.of(new BitSet(), chains.ends()));
        Map<BitSet, Integer> numbers = new HashMap<>(Map.of(sets.get(0), 0, sets.get(1), 1));
        List<int[]> rows = new ArrayList<>();
        while (rows.size() < sets.size()) {
            rows.add(row(chains.before(sets.get(rows.size())), sets, numbers));
        }
        begin = rowLength;
        next = new int[rows.size() * rowLength];
        accepts = new boolean[next.length];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, next, i * rowLength, rowLength);
            accepts[i * rowLength] = chains.mayBegin(sets.get(i));
        }
    }

    /** The states before each letter; a capital I or İ may stand for either small letter. */
    private int[] row(BitSet[] before, List<BitSet> sets, Map<BitSet, Integer> numbers) {
        int[] row = new int[rowLength];
        BitSet any = new BitSet();
        for (int i = 0; i < before.length; i++) {
            row[i + 1] = number(before[i], sets, numbers);
            if (i + 1 == dotless || i + 1 == dotted) {
                any.or(before[i]);
            }
        }
        row[either] = number(any, sets, numbers);
        return row;
    }

    private int number(BitSet set, List<BitSet> sets, Map<BitSet, Integer> numbers) {
        Integer known = numbers.putIfAbsent(set, sets.size());
        if (known == null) {
            sets.add(set);
        }
        return (known == null ? sets.size() - 1 : known) * rowLength;
    }

    /**
     * The places in a word.
     *
     * @param words words of a text
     * @param word index of the word
     * @return as {@link org.dragoman.language.Morphology#stemEnds} wants them
     */
    long in(Words words, int word) {
        int start = words.start(word);
        int at = words.end(word);
        long ends = bit(at - start);
        int state = begin;
        while (--at > start) {
            char c = words.charAt(at);
            int letter = c == 'i' ? letterOfI(words, at) : c < SuffixTable.LETTERS ? codes[c] : 0;
            state = next[state + letter];
            if (state == DEAD) {
                break;
            }
            if (accepts[state]) {
                ends |= bit(at - start);
            }
        }
        return ends;
    }

    private int letterOfI(Words words, int at) {
        int written = words.text().originalCodePoint(at);
        return written == 'i' ? dotted : written == 'ı' ? dotless : either;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, WORD_BITS) - 1;
    }
}
