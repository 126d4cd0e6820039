package org.dragoman.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Learns the weights of features from documents aligned by hand: a log-linear model of whole chains of beads (Lafferty,
 * McCallum and Pereira 2001), by gradient steps that adapt to each weight. Not safe for use by several threads.
 */
public final class WeightTrainer {
    private static final int STEPS = 25;
    private static final double RATE = 0.5;
    private static final double PRIOR = 0.01;
    /** Set by hand where no document has titles. */
    private static final double TITLES = 1.5;

    /**
     * A document with its gold beads.
     *
     * @param name by which documents are held out
     * @param articles two
     * @param beads all beads
     * @param skipped of the beads, those that do not count
     */
    public record Document(String name, List<AnnotatedArticle> articles, List<Bead> beads, List<Bead> skipped) {}

    /** One document made ready. */
    private static final class Prepared {
        final Document document;
        final Corridor corridor;
        final float[][] features;
        final Set<String> gold = new HashSet<>();
        final boolean[] freeSource;
        final boolean[] freeTarget;

        Prepared(Document document, Corridor corridor, BeadMeter meter) {
            this.document = document;
            this.corridor = corridor;
            int shapes = Lattice.SHAPES.length;
            features = new float[corridor.cells() * shapes][];
            double[] measured = new double[Feature.COUNT];
            freeSource = new boolean[corridor.rows()];
            freeTarget = new boolean[corridor.columns()];
            document.skipped().forEach(b -> b.side(0).forEach(s -> freeSource[s] = true));
            document.skipped().forEach(b -> b.side(1).forEach(s -> freeTarget[s] = true));
            document.beads().forEach(b -> gold.add(b.side(0) + "-" + b.side(1)));
            for (int i = 0; i <= corridor.rows(); i++) {
                for (int j = 0; j <= corridor.columns(); j++) {
                    for (int s = 0; s < shapes; s++) {
                        int m = Lattice.SHAPES[s][0];
                        int n = Lattice.SHAPES[s][1];
                        if (i >= m && j >= n) {
                            meter.measure(i - m, m, j - n, n, measured);
                            float[] kept = new float[Feature.COUNT];
                            for (int f = 0; f < kept.length; f++) {
                                kept[f] = (float) measured[f];
                            }
                            features[corridor.cell(i, j) * shapes + s] = kept;
                        }
                    }
                }
            }
        }

        float[] features(int i, int m, int j, int n) {
            int s = 0;
            while (Lattice.SHAPES[s][0] != m || Lattice.SHAPES[s][1] != n) {
                s++;
            }
            return features[corridor.cell(i + m, j + n) * Lattice.SHAPES.length + s];
        }

        boolean allowed(int i, int m, int j, int n) {
            boolean free = true;
            for (int k = i; k < i + m; k++) {
                free &= freeSource[k];
            }
            for (int k = j; k < j + n; k++) {
                free &= freeTarget[k];
            }
            if (free || m == 0 || n == 0) {
                return free || single(i, m, j, n);
            }
            return gold.contains(range(i, m) + "-" + range(j, n));
        }

        /** Whether a segment is alone in the gold beads. */
        private boolean single(int i, int m, int j, int n) {
            for (Bead bead : document.beads()) {
                if (bead.width() == 1
                        && (m > 0 ? bead.side(0).contains(i) : bead.side(1).contains(j))) {
                    return true;
                }
            }
            return false;
        }

        private static List<Integer> range(int from, int count) {
            List<Integer> range = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                range.add(from + k);
            }
            return range;
        }

        double score(double[] weights, int i, int m, int j, int n) {
            float[] f = features(i, m, j, n);
            double sum = 0;
            for (int k = 0; k < f.length; k++) {
                sum += weights[k] * f[k];
            }
            return sum;
        }
    }

    private final List<List<Document>> collections;
    private final List<PairCollection> pairs = new ArrayList<>();

    /**
     * Reads the documents.
     *
     * @param collections documents whose words are learnt together
     */
    public WeightTrainer(List<List<Document>> collections) {
        this.collections = collections;
        for (List<Document> documents : collections) {
            pairs.add(new PairCollection(
                    documents.stream().map(d -> d.articles().get(0)).toList(),
                    documents.stream().map(d -> d.articles().get(1)).toList()));
        }
    }

    /**
     * Learns weights and aligns the documents with them.
     *
     * @param folds how many parts; each is aligned with weights learnt from the others. With one part, weights are learnt from
     *     all and the documents are aligned with them
     * @return for each collection and document, the beads with two sides; and the weights learnt last
     */
    public Result train(int folds) {
        double[][][] weights = new double[2][folds][Feature.COUNT];
        List<List<List<Lattice.Step>>> steps = new ArrayList<>();
        for (int round = 0; round < PairCollection.ROUNDS; round++) {
            List<List<Prepared>> prepared = new ArrayList<>();
            for (int c = 0; c < pairs.size(); c++) {
                PairCollection collection = pairs.get(c);
                Links links =
                        round == 0 ? Links.of(collection.known, Associations.NONE) : collection.learn(steps.get(c));
                List<Prepared> of = new ArrayList<>();
                for (int k = 0; k < collection.size(); k++) {
                    BeadMeter meter = collection.meter(k, links, round == 0 ? List.of() : steps.get(c));
                    of.add(new Prepared(collections.get(c).get(k), collection.corridor(k), meter));
                }
                prepared.add(of);
            }
            int set = Math.min(1, round);
            for (int fold = 0; fold < folds; fold++) {
                int held = fold;
                List<Prepared> learnFrom = prepared.stream()
                        .flatMap(List::stream)
                        .filter(p -> folds == 1 || fold(p.document, folds) != held)
                        .toList();
                if (round == 1) {
                    weights[1][fold] = weights[0][fold].clone();
                }
                learn(learnFrom, weights[set][fold]);
            }
            steps = new ArrayList<>();
            for (List<Prepared> of : prepared) {
                List<List<Lattice.Step>> found = new ArrayList<>();
                for (Prepared p : of) {
                    double[] used = weights[set][folds == 1 ? 0 : fold(p.document, folds)];
                    found.add(new Lattice(p.corridor, (i, m, j, n) -> p.score(used, i, m, j, n))
                            .best(PairCollection.GAIN, PairCollection.ALONE));
                }
                steps.add(found);
            }
        }
        return new Result(found(steps), table(weights[0][0], weights[1][0]));
    }

    /**
     * What was learnt.
     *
     * @param beads for each collection and document, the beads found
     * @param table the weights as the file holds them
     */
    public record Result(List<List<List<Bead>>> beads, String table) {}

    private static List<List<List<Bead>>> found(List<List<List<Lattice.Step>>> steps) {
        return steps.stream()
                .map(c -> c.stream()
                        .map(d -> d.stream()
                                .map(s -> new Bead(
                                        List.of(Prepared.range(s.i(), s.m()), Prepared.range(s.j(), s.n())), 0))
                                .toList())
                        .toList())
                .toList();
    }

    private static int fold(Document document, int folds) {
        return Math.floorMod(document.name().hashCode() * 31 >>> 3, folds);
    }

    private static void learn(List<Prepared> documents, double[] weights) {
        double[] squares = new double[Feature.COUNT];
        double[] gradient = new double[Feature.COUNT];
        for (int step = 0; step < STEPS; step++) {
            Arrays.fill(gradient, 0);
            for (Prepared p : documents) {
                Lattice wanted = new Lattice(
                        p.corridor,
                        (i, m, j, n) ->
                                p.allowed(i, m, j, n) ? p.score(weights, i, m, j, n) : Double.NEGATIVE_INFINITY);
                if (wanted.total() == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                add(wanted, p, 1, gradient);
                add(new Lattice(p.corridor, (i, m, j, n) -> p.score(weights, i, m, j, n)), p, -1, gradient);
            }
            for (int f = 0; f < weights.length; f++) {
                double g = gradient[f] / documents.size() - PRIOR * weights[f];
                squares[f] += g * g;
                weights[f] += squares[f] == 0 ? 0 : RATE * g / Math.sqrt(squares[f]);
            }
        }
    }

    private static void add(Lattice lattice, Prepared p, double sign, double[] gradient) {
        lattice.visit((i, m, j, n, probability) -> {
            if (probability > 1e-5) {
                float[] f = p.features(i, m, j, n);
                for (int k = 0; k < f.length; k++) {
                    gradient[k] += sign * probability * f[k];
                }
            }
        });
    }

    private static String table(double[] first, double[] later) {
        StringBuilder rows = new StringBuilder(
                "# feature, weight in the first round, weight in the others; see docs/alignment.md\n");
        for (Feature feature : Feature.values()) {
            if (feature.kind == EvidenceKind.TITLE && first[feature.ordinal()] == 0) {
                double set = feature == Feature.TITLE_BOTH ? TITLES : -TITLES;
                first[feature.ordinal()] = set;
                later[feature.ordinal()] = set;
            }
            rows.append(String.format(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f%n",
                    feature.name().toLowerCase(Locale.ROOT),
                    first[feature.ordinal()],
                    later[feature.ordinal()]));
        }
        return rows.toString();
    }
}
