package org.dragoman.benchmarks.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.name.LetterPairs;

/**
 * Learns which letters stand for which by expectation maximisation over pairs of words: every way to cut both words into
 * paired groups counts as much as it is probable by the weights so far. Rare pairs of groups lose a fixed discount each
 * round, the larger the groups the more, so that what remains are rules and no rows.
 */
final class PairLearner {
    private static final int ROUNDS = 12;
    private static final int MOST_LEFT = 2;
    private static final int MOST_RIGHT = 3;
    private static final double DISCOUNT = 0.3;
    private static final double LARGER = 0.7;
    private static final double LEAST = 0.05;

    private final Map<String, Integer> types = new HashMap<>();
    private final List<String[]> groups = new ArrayList<>();
    private final List<int[]> lattices = new ArrayList<>();
    private final List<int[]> sizes = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();

    /**
     * Adds a pair of words.
     *
     * @param left a word of one language
     * @param right the same name in the other
     * @param share how much it counts
     */
    void add(String left, String right, double share) {
        String a = LetterPairs.BEGIN + left + LetterPairs.END;
        String b = LetterPairs.BEGIN + right + LetterPairs.END;
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                for (int m = 0; m <= MOST_LEFT + 1 && i + m <= a.length(); m++) {
                    for (int n = 0; n <= MOST_RIGHT + 1 && j + n <= b.length(); n++) {
                        if (m + n > 0 && may(i, m, a.length(), j, n, b.length())) {
                            edges.add(new int[] {i, j, m, n, type(a.substring(i, i + m), b.substring(j, j + n))});
                        }
                    }
                }
            }
        }
        int[] flat = new int[edges.size() * 5];
        for (int e = 0; e < edges.size(); e++) {
            System.arraycopy(edges.get(e), 0, flat, e * 5, 5);
        }
        lattices.add(flat);
        sizes.add(new int[] {a.length(), b.length()});
        shares.add(share);
    }

    /** Whether two groups may be a pair: both begin the words or neither, both end them or neither, both are small. */
    private static boolean may(int i, int m, int lengthA, int j, int n, int lengthB) {
        boolean beginsA = i == 0 && m > 0;
        boolean beginsB = j == 0 && n > 0;
        boolean endsA = i + m == lengthA && m > 0;
        boolean endsB = j + n == lengthB && n > 0;
        if (beginsA != beginsB || endsA != endsB) {
            return false;
        }
        int marks = (beginsA ? 1 : 0) + (endsA ? 1 : 0);
        int x = m - marks;
        int y = n - marks;
        if (marks == 2 || x < 0 || y < 0 || x > MOST_LEFT || y > MOST_RIGHT) {
            return false;
        }
        return x == 0 ? y <= 1 || marks == 1 && y <= 2 : y == 0 ? x <= 1 || marks == 1 && x <= 2 : true;
    }

    private int type(String left, String right) {
        return types.computeIfAbsent(left + '\t' + right, k -> {
            groups.add(new String[] {left, right});
            return groups.size() - 1;
        });
    }

    /**
     * Learns.
     *
     * @return the table of weights
     */
    List<LetterPairs.Row> learn() {
        double[] weights = new double[groups.size()];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = Math.pow(0.05, size(t));
        }
        for (int round = 0; round < ROUNDS; round++) {
            weights = maximised(expected(weights), round >= 2);
        }
        List<LetterPairs.Row> rows = new ArrayList<>();
        for (int t = 0; t < weights.length; t++) {
            if (weights[t] > 0) {
                rows.add(new LetterPairs.Row(groups.get(t)[0], groups.get(t)[1], weights[t]));
            }
        }
        return rows;
    }

    private double size(int type) {
        return Math.max(1, Math.max(bare(groups.get(type)[0]), bare(groups.get(type)[1])));
    }

    private static int bare(String group) {
        return (int) group.chars()
                .filter(c -> c != LetterPairs.BEGIN && c != LetterPairs.END)
                .count();
    }

    private double[] maximised(double[] counts, boolean discounting) {
        double total = 0;
        double[] weights = new double[counts.length];
        for (int t = 0; t < counts.length; t++) {
            String left = groups.get(t)[0];
            String right = groups.get(t)[1];
            int extra = Math.max(0, bare(left) + bare(right) - 2)
                    + (left.length() + right.length() - bare(left) - bare(right)) / 2;
            double less = discounting ? DISCOUNT + LARGER * extra : 0;
            double left1 = counts[t] - less;
            weights[t] = left1 < LEAST ? 0 : left1;
            if (discounting && extra == 0 && weights[t] == 0 && counts[t] > 0.02) {
                weights[t] = 0.02;
            }
            total += weights[t];
        }
        for (int t = 0; t < weights.length; t++) {
            weights[t] /= total;
        }
        return weights;
    }

    private double[] expected(double[] weights) {
        double[] counts = new double[weights.length];
        for (int p = 0; p < lattices.size(); p++) {
            int[] edges = lattices.get(p);
            int width = sizes.get(p)[1] + 1;
            int end = sizes.get(p)[0] * width + sizes.get(p)[1];
            double[] before = new double[end + 1];
            double[] behind = new double[end + 1];
            before[0] = 1;
            behind[end] = 1;
            for (int e = 0; e < edges.length; e += 5) {
                int from = edges[e] * width + edges[e + 1];
                int to = from + edges[e + 2] * width + edges[e + 3];
                before[to] += before[from] * weights[edges[e + 4]];
            }
            if (before[end] <= 0) {
                continue;
            }
            for (int e = edges.length - 5; e >= 0; e -= 5) {
                int from = edges[e] * width + edges[e + 1];
                int to = from + edges[e + 2] * width + edges[e + 3];
                behind[from] += behind[to] * weights[edges[e + 4]];
            }
            double scale = shares.get(p) / before[end];
            for (int e = 0; e < edges.length; e += 5) {
                int from = edges[e] * width + edges[e + 1];
                int to = from + edges[e + 2] * width + edges[e + 3];
                counts[edges[e + 4]] += before[from] * weights[edges[e + 4]] * behind[to] * scale;
            }
        }
        return counts;
    }

    @Override
    public String toString() {
        return lattices.size() + " pairs, " + Arrays.toString(new int[] {groups.size()}) + " groups";
    }
}
