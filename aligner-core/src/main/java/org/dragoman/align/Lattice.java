package org.dragoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All chains of beads through a corridor, each as likely as the exponential of its score. The chain that is given is the one
 * with the most beads expected to be right, which leaves doubtful segments alone more readily than the likeliest chain.
 */
final class Lattice {
    /** Sizes of beads, source by target; the first two leave a segment alone. */
    static final int[][] SHAPES = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}};

    /** Gives the score of a bead; negative infinity forbids it. */
    interface Scores {
        double score(int i, int m, int j, int n);
    }

    /**
     * A bead of two articles as ranges.
     *
     * @param i first source segment
     * @param m how many source segments
     * @param j first target segment
     * @param n how many target segments
     * @param probability of the bead among all chains
     */
    record Step(int i, int m, int j, int n, double probability) {
        boolean two() {
            return m > 0 && n > 0;
        }
    }

    private static final int MOST_KEPT = 3_000_000;

    private final Corridor corridor;
    private final Scores scores;
    private final float[] kept;
    private final double[] before;

    Lattice(Corridor corridor, Scores scores) {
        this.corridor = corridor;
        this.scores = scores;
        int cells = corridor.cells();
        this.kept = (long) cells * SHAPES.length <= MOST_KEPT ? new float[cells * SHAPES.length] : new float[0];
        this.before = new double[cells];
        forward();
    }

    private void forward() {
        Arrays.fill(before, Double.NEGATIVE_INFINITY);
        before[corridor.cell(0, 0)] = 0;
        double[] ways = new double[SHAPES.length];
        for (int i = 0; i <= corridor.rows(); i++) {
            for (int j = corridor.first(i); j <= corridor.last(i); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                int cell = corridor.cell(i, j);
                for (int s = 0; s < SHAPES.length; s++) {
                    int m = SHAPES[s][0];
                    int n = SHAPES[s][1];
                    ways[s] = Double.NEGATIVE_INFINITY;
                    if (corridor.holds(i - m, j - n)) {
                        double score = scores.score(i - m, m, j - n, n);
                        if (kept.length > 0) {
                            kept[cell * SHAPES.length + s] = (float) score;
                        }
                        ways[s] = before[corridor.cell(i - m, j - n)] + score;
                    }
                }
                before[cell] = sum(ways);
            }
        }
    }

    static double sum(double[] logarithms) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : logarithms) {
            largest = Math.max(largest, value);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (double value : logarithms) {
            sum += Math.exp(value - largest);
        }
        return largest + Math.log(sum);
    }

    /** Logarithm of the sum over all chains. */
    double total() {
        return before[corridor.cell(corridor.rows(), corridor.columns())];
    }

    /** Is told the probability of each bead. */
    interface Visitor {
        void bead(int i, int m, int j, int n, double probability);
    }

    /**
     * The chain with the most expected right beads.
     *
     * @param gain what a bead of two sides must be surer of than this
     * @param alone worth of a segment rightly left alone beside that of a right bead
     */
    List<Step> best(double gain, double alone) {
        int cells = corridor.cells();
        double[] worth = new double[cells];
        byte[] choice = new byte[cells];
        float[] sure = new float[cells];
        backward((cell, s, next, probability) -> {
            boolean two = SHAPES[s][0] > 0 && SHAPES[s][1] > 0;
            double value = (next < 0 ? 0 : worth[next]) + (two ? probability - gain : alone * probability);
            if (choice[cell] == 0 || value > worth[cell]) {
                worth[cell] = value;
                choice[cell] = (byte) (s + 1);
                sure[cell] = (float) probability;
            }
        });
        List<Step> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < corridor.rows() || j < corridor.columns()) {
            int cell = corridor.cell(i, j);
            int[] shape = SHAPES[choice[cell] - 1];
            steps.add(new Step(i, shape[0], j, shape[1], Math.min(1, sure[cell])));
            i += shape[0];
            j += shape[1];
        }
        return Collections.unmodifiableList(steps);
    }

    /** Tells the probability of every bead. */
    void visit(Visitor visitor) {
        int[] row = new int[corridor.cells()];
        for (int i = 0; i <= corridor.rows(); i++) {
            for (int j = corridor.first(i); j <= corridor.last(i); j++) {
                row[corridor.cell(i, j)] = i;
            }
        }
        backward((cell, s, next, probability) -> {
            int i = row[cell];
            int j = cell - corridor.cell(i, corridor.first(i)) + corridor.first(i);
            visitor.bead(i, SHAPES[s][0], j, SHAPES[s][1], probability);
        });
    }

    private interface CellVisitor {
        void bead(int cell, int shape, int next, double probability);
    }

    private void backward(CellVisitor visitor) {
        double[] after = new double[corridor.cells()];
        Arrays.fill(after, Double.NEGATIVE_INFINITY);
        after[corridor.cell(corridor.rows(), corridor.columns())] = 0;
        double total = total();
        double[] ways = new double[SHAPES.length];
        for (int i = corridor.rows(); i >= 0; i--) {
            for (int j = corridor.last(i); j >= corridor.first(i); j--) {
                if (i == corridor.rows() && j == corridor.columns()) {
                    continue;
                }
                int cell = corridor.cell(i, j);
                for (int s = 0; s < SHAPES.length; s++) {
                    int m = SHAPES[s][0];
                    int n = SHAPES[s][1];
                    ways[s] = Double.NEGATIVE_INFINITY;
                    if (i + m <= corridor.rows() && corridor.holds(i + m, j + n)) {
                        int next = corridor.cell(i + m, j + n);
                        double score = kept.length > 0 ? kept[next * SHAPES.length + s] : scores.score(i, m, j, n);
                        ways[s] = score + after[next];
                        visitor.bead(cell, s, next, Math.exp(before[cell] + ways[s] - total));
                    }
                }
                after[cell] = sum(ways);
            }
        }
    }
}
