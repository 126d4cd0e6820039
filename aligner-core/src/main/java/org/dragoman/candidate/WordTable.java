package org.dragoman.candidate;

import java.util.Arrays;

/** The pairs of words of two languages that meet in a {@link Sample}: each is a cell, with a number. */
final class WordTable {
    /** A unit's words, with all its cells: those of the first source word for each target word, and so on. */
    record Pair(int[] source, int[] target, int[] cells) {}

    private final Pair[] pairs;
    private final int[] starts;
    private final int[] targets;
    private final int[] units;

    /** Collects the cells of all units that have both languages. */
    WordTable(Sample sample, LanguagePair languages) {
        Pair[] found = new Pair[sample.size()];
        int size = 0;
        long products = 0;
        for (int i = 0; i < sample.size(); i++) {
            Sample.Side from = sample.side(i, languages.from());
            Sample.Side to = sample.side(i, languages.to());
            if (from != null && to != null) {
                int[] source = from.content();
                int[] target = to.content();
                found[size++] = new Pair(source, target, new int[source.length * target.length]);
                products += (long) source.length * target.length;
            }
        }
        pairs = Arrays.copyOf(found, size);
        long[] met = new long[Math.toIntExact(products)];
        int length = meet(met);
        int cells = 0;
        for (int i = 0; i < length; i++) {
            cells += i == 0 || met[i] != met[i - 1] ? 1 : 0;
        }
        targets = new int[cells];
        units = new int[cells];
        starts = new int[sample.words(languages.from()) + 1];
        int cell = -1;
        for (int i = 0; i < length; i++) {
            if (i == 0 || met[i] != met[i - 1]) {
                cell++;
                targets[cell] = (int) met[i];
                starts[(int) (met[i] >>> 32) + 1] = cell + 1;
            }
            units[cell]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] = Math.max(starts[i], starts[i - 1]);
        }
        number();
    }

    /** Puts in for each unit each pair of words once, sorted; gives their number. */
    private int meet(long[] met) {
        int size = 0;
        for (Pair pair : pairs) {
            int[] targetsOnce = Arrays.stream(pair.target()).distinct().toArray();
            for (int source : Arrays.stream(pair.source()).distinct().toArray()) {
                for (int target : targetsOnce) {
                    met[size++] = (long) source << 32 | target;
                }
            }
        }
        Arrays.sort(met, 0, size);
        return size;
    }

    private void number() {
        for (Pair pair : pairs) {
            int next = 0;
            for (int source : pair.source()) {
                for (int target : pair.target()) {
                    pair.cells()[next++] = Arrays.binarySearch(targets, starts[source], starts[source + 1], target);
                }
            }
        }
    }

    Pair[] pairs() {
        return pairs;
    }

    /** How many cells there are. */
    int size() {
        return targets.length;
    }

    /** The first cell of a source word; its cells end where those of the next begin. */
    int start(int source) {
        return starts[source];
    }

    int target(int cell) {
        return targets[cell];
    }

    /** In how many units both words stand. */
    int units(int cell) {
        return units[cell];
    }
}
