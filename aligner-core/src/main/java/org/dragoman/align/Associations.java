package org.dragoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words go together in beads, learnt by a few rounds of expectation and maximisation: in each bead a word shares itself
 * out over the words of the other side by what is known so far, in both directions at once (after Brown and others 1993, and
 * Liang and others 2006 for the agreement of directions).
 */
final class Associations {
    /** Nothing is learnt. */
    static final Associations NONE = new Associations(new Links.Link[0][]);

    private static final Links.Link[] EMPTY = {};
    private static final int ROUNDS = 4;
    private static final double SMOOTHING = 0.6;
    private static final double LEAST = 0.12;
    private static final double START_KNOWN = 1.0;
    private static final int MOST_BEADS = 6_000;
    private static final double TOO_COMMON = 0.15;

    /**
     * Two runs that probably say the same.
     *
     * @param source items
     * @param target items
     * @param weight how sure it is, 0 to 1
     */
    record Sample(int[] source, int[] target, float weight) {}

    private final Links.Link[][] bySource;

    private Associations(Links.Link[][] bySource) {
        this.bySource = bySource;
    }

    Links.Link[] of(int source) {
        return source < bySource.length ? bySource[source] : EMPTY;
    }

    /** Learns from beads; a word seen in one bead alone tells nothing. */
    static Associations learn(List<Sample> all, KnownLinks known) {
        List<Sample> samples = thinned(all);
        double[] sources = new double[known.size()];
        double[] targets = new double[known.targets()];
        for (Sample sample : samples) {
            Arrays.stream(sample.source()).forEach(s -> sources[s] += sample.weight());
            Arrays.stream(sample.target()).forEach(t -> targets[t] += sample.weight());
        }
        double most = Math.max(8, TOO_COMMON * samples.size());
        PairTable table = new PairTable();
        for (Sample sample : samples) {
            for (int s : sample.source()) {
                for (int t : sample.target()) {
                    if (usable(sources[s], most) && usable(targets[t], most)) {
                        table.add(s, t, sample.weight());
                    }
                }
            }
        }
        int size = table.size();
        float[] together = table.values();
        float[] strength = new float[size];
        for (int p = 0; p < size; p++) {
            int s = table.first(p);
            int t = table.second(p);
            strength[p] = (float) (2 * together[p] / (sources[s] + targets[t]));
            for (Links.Link link : known.of(s)) {
                if (link.target() == t) {
                    strength[p] = (float) Math.max(strength[p], START_KNOWN * link.strength());
                }
            }
        }
        float[] shared = new float[size];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(shared, 0);
            for (Sample sample : samples) {
                shareOut(sample, table, strength, shared);
            }
            for (int p = 0; p < size; p++) {
                strength[p] = (float) (shared[p] / (Math.sqrt(sources[table.first(p)] * targets[table.second(p)])));
            }
        }
        return new Associations(links(table, shared, together, sources, targets));
    }

    private static List<Sample> thinned(List<Sample> all) {
        if (all.size() <= MOST_BEADS) {
            return all;
        }
        List<Sample> some = new ArrayList<>();
        double step = (double) all.size() / MOST_BEADS;
        for (double i = 0; i < all.size(); i += step) {
            some.add(all.get((int) i));
        }
        return some;
    }

    private static boolean usable(double count, double most) {
        return count > 1.2 && count <= most;
    }

    private static void shareOut(Sample sample, PairTable table, float[] strength, float[] shared) {
        int[] source = sample.source();
        int[] target = sample.target();
        int[][] pairs = new int[source.length][target.length];
        double[] rows = new double[source.length];
        double[] columns = new double[target.length];
        for (int i = 0; i < source.length; i++) {
            for (int j = 0; j < target.length; j++) {
                int p = table.find(source[i], target[j]);
                pairs[i][j] = p;
                if (p >= 0) {
                    double v = strength[p] * strength[p];
                    rows[i] += v;
                    columns[j] += v;
                }
            }
        }
        for (int i = 0; i < source.length; i++) {
            for (int j = 0; j < target.length; j++) {
                int p = pairs[i][j];
                if (p >= 0) {
                    double v = strength[p] * strength[p];
                    double part = Math.sqrt(v / (rows[i] + 0.02) * (v / (columns[j] + 0.02)));
                    shared[p] += (float) (part * sample.weight());
                }
            }
        }
    }

    private static Links.Link[][] links(
            PairTable table, float[] shared, float[] together, double[] sources, double[] targets) {
        List<List<Links.Link>> lists = new ArrayList<>();
        for (int s = 0; s < sources.length; s++) {
            lists.add(new ArrayList<>());
        }
        for (int p = 0; p < table.size(); p++) {
            int s = table.first(p);
            int t = table.second(p);
            double full = shared[p] / (Math.sqrt(sources[s] * targets[t]) + SMOOTHING);
            double own = shared[p] / Math.max(1, together[p]);
            double apart = Math.max(0, shared[p] - own)
                    / (Math.sqrt(Math.max(0, sources[s] - 1) * Math.max(0, targets[t] - 1)) + SMOOTHING);
            if (full >= LEAST) {
                lists.get(s)
                        .add(new Links.Link(
                                t, (float) Math.min(1, full), (float) Math.min(1, apart), EvidenceKind.LEARNT));
            }
        }
        Links.Link[][] links = new Links.Link[sources.length][];
        for (int s = 0; s < links.length; s++) {
            links[s] = lists.get(s).toArray(EMPTY);
        }
        return links;
    }
}
