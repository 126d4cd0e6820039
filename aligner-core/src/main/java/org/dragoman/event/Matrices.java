package org.dragoman.event;

import java.util.Arrays;

/** What is done to tables of likeness between the articles of two languages. */
final class Matrices {
    private static final int NEIGHBOURS = 3;
    private static final double MARGIN = 0.05;

    private Matrices() {}

    /** Twice the likeness less the mean of the three best of the row and of the column. */
    static double[][] contrast(double[][] m) {
        double[] rows = new double[m.length];
        for (int i = 0; i < m.length; i++) {
            rows[i] = nearest(m[i]);
        }
        double[][] turned = turned(m);
        double[][] result = new double[m.length][m[0].length];
        for (int j = 0; j < turned.length; j++) {
            double column = nearest(turned[j]);
            for (int i = 0; i < m.length; i++) {
                result[i][j] = 2 * m[i][j] - rows[i] - column;
            }
        }
        return result;
    }

    private static double nearest(double[] values) {
        double[] best = new double[Math.min(NEIGHBOURS, values.length)];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (double value : values) {
            int at = best.length - 1;
            if (value <= best[at]) {
                continue;
            }
            while (at > 0 && best[at - 1] < value) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = value;
        }
        return Arrays.stream(best).average().orElse(0);
    }

    static double[][] turned(double[][] m) {
        double[][] result = new double[m[0].length][m.length];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[0].length; j++) {
                result[j][i] = m[i][j];
            }
        }
        return result;
    }

    /** For each row the column that is its best and whose best it is, both by a margin; -1 for none. */
    static int[] surePairs(double[][] m) {
        int[] rows = clearBest(m);
        int[] columns = clearBest(turned(m));
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] >= 0 && columns[rows[i]] != i) {
                rows[i] = -1;
            }
        }
        return rows;
    }

    private static int[] clearBest(double[][] m) {
        int[] best = new int[m.length];
        for (int i = 0; i < m.length; i++) {
            int first = 0;
            double second = Double.NEGATIVE_INFINITY;
            for (int j = 1; j < m[i].length; j++) {
                if (m[i][j] > m[i][first]) {
                    second = m[i][first];
                    first = j;
                } else {
                    second = Math.max(second, m[i][j]);
                }
            }
            best[i] = m[i][first] - second > MARGIN ? first : -1;
        }
        return best;
    }

    /** Adds what the way over a third language says: the chance to get from a row to a column, either way. */
    static void addWay(double[][] scores, double[][] one, double[][] two, double weight, double temperature) {
        double[][] there = product(chances(one, temperature), chances(two, temperature));
        double[][] back = product(chances(turned(two), temperature), chances(turned(one), temperature));
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores[i].length; j++) {
                scores[i][j] += weight * Math.sqrt(there[i][j] * back[j][i]);
            }
        }
    }

    private static double[][] chances(double[][] m, double temperature) {
        double[][] result = new double[m.length][m[0].length];
        for (int i = 0; i < m.length; i++) {
            double most = Arrays.stream(m[i]).max().orElse(0);
            double sum = 0;
            for (int j = 0; j < m[i].length; j++) {
                result[i][j] = Math.exp((m[i][j] - most) / temperature);
                sum += result[i][j];
            }
            for (int j = 0; j < m[i].length; j++) {
                result[i][j] /= sum;
            }
        }
        return result;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] result = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                double factor = a[i][k];
                for (int j = 0; factor > 1e-9 && j < b[0].length; j++) {
                    result[i][j] += factor * b[k][j];
                }
            }
        }
        return result;
    }
}
