package org.dragoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the cells to look at. Small articles are looked at whole. In large ones, segments that share what is rare in both
 * articles are anchors; the longest chain of anchors in order gives the way, and the corridor goes so far to both sides of it.
 */
final class CorridorFinder {
    private static final long WHOLE = 250_000;
    private static final int HALF_WIDTH = 60;
    private static final int RARE = 3;
    private static final double LEAST = 1.6;

    private CorridorFinder() {}

    static Corridor find(ArticleItems source, ArticleItems target, KnownLinks known) {
        return find(source, target, known, WHOLE);
    }

    /** As {@link #find(ArticleItems, ArticleItems, KnownLinks)}, with another number of cells up to which all are looked at. */
    static Corridor find(ArticleItems source, ArticleItems target, KnownLinks known, long whole) {
        long cells = (source.size() + 1L) * (target.size() + 1L);
        return cells <= whole
                ? Corridor.all(source.size(), target.size())
                : along(anchors(source, target, known), source.size(), target.size(), HALF_WIDTH);
    }

    private static Map<Integer, List<Integer>> places(ArticleItems article) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < article.size(); i++) {
            for (int item : article.run(i, 1)) {
                List<Integer> list = places.computeIfAbsent(item, k -> new ArrayList<>(2));
                if (list.size() <= RARE) {
                    list.add(i);
                }
            }
        }
        return places;
    }

    /** Pairs of segments, ascending in both, that share rare items. */
    private static List<int[]> anchors(ArticleItems source, ArticleItems target, KnownLinks known) {
        Map<Integer, List<Integer>> theirs = places(target);
        Map<Long, Double> scores = new HashMap<>();
        places(source).forEach((item, mine) -> {
            if (mine.size() > RARE) {
                return;
            }
            for (Links.Link link : known.of(item)) {
                List<Integer> other = theirs.getOrDefault(link.target(), List.of());
                if (other.size() <= RARE) {
                    for (int i : mine) {
                        for (int j : other) {
                            scores.merge(
                                    ((long) i << 32) | j,
                                    (double) link.strength() / (mine.size() * other.size()),
                                    Double::sum);
                        }
                    }
                }
            }
        });
        List<long[]> sorted = new ArrayList<>();
        double least = LEAST;
        scores.forEach((pair, score) -> {
            if (score >= least) {
                sorted.add(new long[] {pair >>> 32, pair & 0xFFFFFFFFL});
            }
        });
        sorted.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(b[1], a[1]));
        return longestChain(sorted);
    }

    private static List<int[]> longestChain(List<long[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(p)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[p] = low > 0 ? tails[low - 1] : -1;
            tails[low] = p;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int p = length > 0 ? tails[length - 1] : -1; p >= 0; p = previous[p]) {
            chain.add(new int[] {(int) pairs.get(p)[0], (int) pairs.get(p)[1]});
        }
        Collections.reverse(chain);
        return chain;
    }

    /** A corridor around the straight lines from anchor to anchor. */
    static Corridor along(List<int[]> anchors, int rows, int columns, int half) {
        int[] first = new int[rows + 1];
        int[] last = new int[rows + 1];
        Arrays.fill(first, columns);
        List<int[]> stops = new ArrayList<>();
        stops.add(new int[] {0, 0});
        stops.addAll(anchors);
        stops.add(new int[] {rows, columns});
        for (int s = 0; s + 1 < stops.size(); s++) {
            int[] from = stops.get(s);
            int[] to = stops.get(s + 1);
            int steps = Math.max(1, to[0] - from[0]);
            double slope = (double) (to[1] - from[1]) / steps;
            for (int row = from[0]; row <= to[0]; row++) {
                double middle = from[1] + slope * (row - from[0]);
                int wide = (int) (half + slope);
                first[row] = (int) Math.max(0, Math.min(first[row], middle - wide));
                last[row] = (int) Math.min(columns, Math.max(last[row], middle + wide));
            }
        }
        first[0] = 0;
        last[rows] = columns;
        for (int row = rows - 1; row >= 0; row--) {
            first[row] = Math.min(first[row], first[row + 1]);
        }
        for (int row = 1; row <= rows; row++) {
            last[row] = Math.max(last[row], last[row - 1]);
        }
        return new Corridor(first, last);
    }
}
