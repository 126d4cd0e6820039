package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns two articles: the best chain of beads in reading order by dynamic programming, then, among segments left
 * over, pairs that strong evidence joins although their order differs.
 */
final class PairAligner {
    /** Sizes of beads, source by target. */
    private static final int[][] SHAPES = {{1, 1}, {1, 2}, {2, 1}, {2, 2}};

    private static final double LIKENESS = 3.0;
    private static final double LENGTH = 0.6;
    private static final double BASE = -0.6;
    private static final double LARGER = 0.35;
    private static final double CROSSING_LIKENESS = 0.45;
    private static final double CROSSING_WEIGHT = 4.0;

    /** A bead of two articles as ranges, with its score: the higher the surer. */
    record Link(int sourceFrom, int sourceTo, int targetFrom, int targetTo, double score) {}

    private final Evidence source;
    private final Evidence target;

    PairAligner(Evidence source, Evidence target) {
        this.source = source;
        this.target = target;
    }

    /** Links with a segment on both sides; what is in none corresponds to nothing. */
    List<Link> links() {
        List<Link> links = new ArrayList<>(inOrder());
        links.addAll(crossing(links));
        return links;
    }

    private double score(int i, int m, int j, int n) {
        double likeness = source.likeness(i, i + m, target, j, j + n);
        double lengths = Math.abs(Math.log(source.length(i, i + m) / target.length(j, j + n)));
        boolean titles = source.title(i) && target.title(j);
        boolean bothTitled = source.titled() && target.titled();
        boolean mixed = (bothTitled && source.title(i) != target.title(j)) || (titles && m + n > 2);
        return BASE
                + LIKENESS * likeness
                - LENGTH * lengths
                - (m + n > 2 ? LARGER : 0)
                + (titles ? 2 : 0)
                - (mixed ? 2 : 0);
    }

    private List<Link> inOrder() {
        int rows = source.size();
        int columns = target.size();
        double[][] best = new double[rows + 1][columns + 1];
        int[][] step = new int[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                best[i][j] = i > 0 ? best[i - 1][j] : best[i][j - 1];
                step[i][j] = i > 0 ? -1 : -2;
                if (i > 0 && j > 0 && best[i][j - 1] > best[i][j]) {
                    best[i][j] = best[i][j - 1];
                    step[i][j] = -2;
                }
                for (int s = 0; s < SHAPES.length; s++) {
                    int m = SHAPES[s][0];
                    int n = SHAPES[s][1];
                    if (i >= m && j >= n) {
                        double value = best[i - m][j - n] + score(i - m, m, j - n, n);
                        if (value > best[i][j]) {
                            best[i][j] = value;
                            step[i][j] = s + 1;
                        }
                    }
                }
            }
        }
        return trace(step, rows, columns);
    }

    private List<Link> trace(int[][] step, int rows, int columns) {
        List<Link> links = new ArrayList<>();
        int i = rows;
        int j = columns;
        while (i > 0 || j > 0) {
            int s = step[i][j];
            if (s == -1) {
                i--;
            } else if (s == -2) {
                j--;
            } else {
                int m = SHAPES[s - 1][0];
                int n = SHAPES[s - 1][1];
                i -= m;
                j -= n;
                links.add(0, new Link(i, i + m, j, j + n, score(i, m, j, n)));
            }
        }
        return links;
    }

    private List<Link> crossing(List<Link> taken) {
        boolean[] sourceTaken = new boolean[source.size()];
        boolean[] targetTaken = new boolean[target.size()];
        for (Link link : taken) {
            mark(link, sourceTaken, targetTaken);
        }
        List<Link> possible = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            for (int j = 0; j < target.size(); j++) {
                boolean free = !sourceTaken[i] && !targetTaken[j] && !source.title(i) && !target.title(j);
                if (free
                        && source.likeness(i, i + 1, target, j, j + 1) >= CROSSING_LIKENESS
                        && source.sharedWeight(i, i + 1, target, j, j + 1) >= CROSSING_WEIGHT) {
                    possible.add(new Link(i, i + 1, j, j + 1, score(i, 1, j, 1)));
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Link l) -> -l.score())
                .thenComparingInt(Link::sourceFrom)
                .thenComparingInt(Link::targetFrom));
        List<Link> chosen = new ArrayList<>();
        for (Link link : possible) {
            if (!sourceTaken[link.sourceFrom()] && !targetTaken[link.targetFrom()]) {
                mark(link, sourceTaken, targetTaken);
                chosen.add(link);
            }
        }
        return chosen;
    }

    private static void mark(Link link, boolean[] source, boolean[] target) {
        for (int i = link.sourceFrom(); i < link.sourceTo(); i++) {
            source[i] = true;
        }
        for (int j = link.targetFrom(); j < link.targetTo(); j++) {
            target[j] = true;
        }
    }
}
