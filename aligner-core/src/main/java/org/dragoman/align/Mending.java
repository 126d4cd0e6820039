package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligns two articles again around what is decided by hand. What was aligned and is not decided otherwise stays as it is;
 * segments that a decision takes out of their beads may join each other, or one that stood alone.
 */
final class Mending implements PairCollection.Limits {
    private static final double PRIZE = 1_000;

    private final List<Lattice.Step> kept = new ArrayList<>();
    private final PairCollection.Limits decided;
    private final Lattice.Step[][] taken;
    private final boolean[][] freed;
    private boolean any;

    private Mending(List<Lattice.Step> steps, int rows, int columns, PairCollection.Limits decided) {
        this.decided = decided;
        this.taken = new Lattice.Step[][] {new Lattice.Step[rows], new Lattice.Step[columns]};
        this.freed = new boolean[][] {new boolean[rows], new boolean[columns]};
        for (Lattice.Step step : steps) {
            if (step.two()) {
                take(step);
            }
        }
    }

    /** Keeps a bead of before, or frees its segments where it cannot stand beside what is decided. */
    private void take(Lattice.Step step) {
        boolean stays = decided.bonus(step.i(), step.m(), step.j(), step.n()) > Double.NEGATIVE_INFINITY;
        if (stays) {
            kept.add(step);
        }
        any |= !stays;
        for (int i = step.i(); i < step.i() + step.m(); i++) {
            taken[0][i] = stays ? step : null;
            freed[0][i] = !stays;
        }
        for (int j = step.j(); j < step.j() + step.n(); j++) {
            taken[1][j] = stays ? step : null;
            freed[1][j] = !stays;
        }
    }

    /**
     * The beads of a pair with what is decided.
     *
     * @param steps the beads that came about without decisions
     * @param pairs the articles
     * @param pair which of them
     * @param meter measures beads
     * @param weights of the measures
     * @param decided what must and must not be
     * @return beads of two sides
     */
    static List<Lattice.Step> mend(
            List<Lattice.Step> steps,
            PairCollection pairs,
            int pair,
            BeadMeter meter,
            double[] weights,
            PairCollection.Limits decided) {
        Mending mending = new Mending(
                steps, pairs.sources.get(pair).size(), pairs.targets.get(pair).size(), decided);
        List<Lattice.Step> mended = new ArrayList<>(mending.kept);
        if (mending.any) {
            List<Lattice.Step> chain = pairs.align(pair, meter, weights, mending);
            CrossingLinks.add(chain, meter, weights, mending).stream()
                    .filter(s -> s.two() && mending.isNew(s))
                    .forEach(mended::add);
        }
        return mended;
    }

    private boolean isNew(Lattice.Step step) {
        return taken[0][step.i()] == null && taken[1][step.j()] == null;
    }

    @Override
    public double bonus(int i, int m, int j, int n) {
        if (m == 0 || n == 0) {
            return 0;
        }
        Lattice.Step there = taken[0][i];
        if (there != null) {
            return there.i() == i && there.m() == m && there.j() == j && there.n() == n
                    ? PRIZE
                    : Double.NEGATIVE_INFINITY;
        }
        boolean free = false;
        for (int s = i; s < i + m; s++) {
            if (taken[0][s] != null) {
                return Double.NEGATIVE_INFINITY;
            }
            free |= freed[0][s];
        }
        for (int t = j; t < j + n; t++) {
            if (taken[1][t] != null) {
                return Double.NEGATIVE_INFINITY;
            }
            free |= freed[1][t];
        }
        return free ? decided.bonus(i, m, j, n) : Double.NEGATIVE_INFINITY;
    }
}
