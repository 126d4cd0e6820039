package org.dragoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which segments of a new version are those of an older one: first the same texts in the same order, then the same texts
 * elsewhere, then between those that are the same the ones that have many words in common.
 */
final class SegmentDiff {
    /** Segments that share fewer of their words are no versions of each other. */
    private static final double ALIKE = 0.4;
    /** Most pairs that are compared each with each. */
    private static final long MOST_PAIRS = 1_000_000;

    /** How good it is to pair two segments; 0 where they are none. */
    private interface Gain {
        double of(int old, int fresh);
    }

    private final List<String> old;
    private final List<String> fresh;
    private final int[] same;
    private final int[] changed;

    /**
     * Compares two versions.
     *
     * @param old texts of the older segments, without white space around them
     * @param fresh texts of the newer ones
     */
    SegmentDiff(List<String> old, List<String> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.same = new int[old.size()];
        this.changed = new int[old.size()];
        Arrays.fill(same, -1);
        Arrays.fill(changed, -1);
        equal(0, old.size(), 0, fresh.size());
        moved();
        alike();
    }

    /** For each older segment the newer one with the same text, -1 for none. */
    int[] same() {
        return same;
    }

    /** For each older segment the newer one that rewrites it, -1 for none. */
    int[] changed() {
        return changed;
    }

    private void equal(int from, int to, int freshFrom, int freshTo) {
        int a = from;
        int b = to;
        int c = freshFrom;
        int d = freshTo;
        while (a < b && c < d && old.get(a).equals(fresh.get(c))) {
            same[a++] = c++;
        }
        while (a < b && c < d && old.get(b - 1).equals(fresh.get(d - 1))) {
            same[--b] = --d;
        }
        if (a == b || c == d) {
            return;
        }
        if ((long) (b - a) * (d - c) <= MOST_PAIRS) {
            pair(a, b, c, d, (i, j) -> old.get(i).equals(fresh.get(j)) ? 1 : 0, same);
            return;
        }
        int[] anchor = anchor(a, b, c, d);
        if (anchor.length > 0) {
            same[anchor[0]] = anchor[1];
            equal(a, anchor[0], c, anchor[1]);
            equal(anchor[0] + 1, b, anchor[1] + 1, d);
        }
    }

    /** A text that both have once, as near to the middle as there is one; empty where there is none. */
    private int[] anchor(int a, int b, int c, int d) {
        Map<String, Integer> once = unique(old, a, b);
        Map<String, Integer> others = unique(fresh, c, d);
        int[] best = {};
        for (int i = a; i < b; i++) {
            Integer own = once.get(old.get(i));
            Integer other = others.get(old.get(i));
            if (own != null && other != null && (best.length == 0 || middling(i, a, b) < middling(best[0], a, b))) {
                best = new int[] {i, other};
            }
        }
        return best;
    }

    private static int middling(int i, int a, int b) {
        return Math.abs(2 * i - a - b);
    }

    private static Map<String, Integer> unique(List<String> texts, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (places.put(texts.get(i), i) != null) {
                twice.add(texts.get(i));
            }
        }
        places.keySet().removeAll(twice);
        return places;
    }

    /** What stands elsewhere now, word for word. */
    private void moved() {
        boolean[] taken = taken();
        Map<String, List<Integer>> free = new HashMap<>();
        for (int j = 0; j < fresh.size(); j++) {
            if (!taken[j]) {
                free.computeIfAbsent(fresh.get(j), t -> new ArrayList<>()).add(j);
            }
        }
        for (int i = 0; i < same.length; i++) {
            List<Integer> places = same[i] < 0 ? free.get(old.get(i)) : null;
            if (places != null && !places.isEmpty()) {
                same[i] = places.remove(0);
            }
        }
    }

    private boolean[] taken() {
        boolean[] taken = new boolean[fresh.size()];
        for (int j : same) {
            if (j >= 0) {
                taken[j] = true;
            }
        }
        return taken;
    }

    /** Pairs what is left between two that are the same. */
    private void alike() {
        boolean[] taken = taken();
        List<Set<String>> words = old.stream().map(SegmentDiff::words).toList();
        List<Set<String>> freshWords = fresh.stream().map(SegmentDiff::words).toList();
        int freshFrom = 0;
        for (int a = 0; a < same.length; ) {
            if (same[a] >= 0) {
                freshFrom = same[a] + 1;
                a++;
                continue;
            }
            int b = a;
            while (b < same.length && same[b] < 0) {
                b++;
            }
            int freshTo = freshFrom;
            while (freshTo < fresh.size() && !taken[freshTo]) {
                freshTo++;
            }
            if ((long) (b - a) * (freshTo - freshFrom) <= MOST_PAIRS) {
                boolean alone = b - a == 1 && freshTo - freshFrom == 1;
                pair(a, b, freshFrom, freshTo, (i, j) -> gain(words.get(i), freshWords.get(j), alone), changed);
            }
            a = b;
        }
    }

    private static double gain(Set<String> one, Set<String> other, boolean alone) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        double share = one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared.size() / (one.size() + other.size());
        // Where one segment stands in the place of one, it renews it, however little is left.
        return share >= ALIKE || alone ? Math.max(share, ALIKE / 2) : 0;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")));
    }

    /** Pairs in the same order with the greatest gain together. */
    private static void pair(int a, int b, int c, int d, Gain gain, int[] out) {
        double[][] best = new double[b - a + 1][d - c + 1];
        for (int i = b - a - 1; i >= 0; i--) {
            for (int j = d - c - 1; j >= 0; j--) {
                double both = gain.of(a + i, c + j);
                best[i][j] =
                        Math.max(Math.max(best[i + 1][j], best[i][j + 1]), both > 0 ? both + best[i + 1][j + 1] : 0);
            }
        }
        int i = 0;
        int j = 0;
        while (i < b - a && j < d - c) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                out[a + i++] = c + j++;
            }
        }
    }
}
