package org.dragoman.candidate;

import java.util.Arrays;

/**
 * How surely a word of one language stands for a word of another, learnt from the texts alone: IBM model 1 in both
 * directions (Brown et al. 1993), of which the geometric mean counts, for words that meet in two units or more.
 */
final class Associations {
    private static final int ROUNDS = 6;
    private static final double LEAST = 0.02;
    private static final double LEAST_SHARE = 1e-4;
    private static final double NOTHING = 1e-3;

    private final Scores scores = new Scores();

    private Associations() {}

    static Associations learn(Sample sample, LanguagePair languages) {
        WordTable table = new WordTable(sample, languages);
        int sources = sample.words(languages.from());
        int[] rows = new int[table.size()];
        int[] columns = new int[table.size()];
        for (int source = 0; source < sources; source++) {
            for (int cell = table.start(source); cell < table.start(source + 1); cell++) {
                rows[cell] = source;
                columns[cell] = table.target(cell);
            }
        }
        double[] forth = model(table, rows, sources, false);
        double[] back = model(table, columns, sample.words(languages.to()), true);
        Associations learnt = new Associations();
        for (int cell = 0; cell < table.size(); cell++) {
            int n = table.units(cell);
            double score = Math.sqrt(forth[cell] * back[cell]);
            if (n > 1 && score > LEAST) {
                double sure = n / (n + 1.0);
                long source = sample.key(languages.from(), rows[cell]);
                long target = sample.key(languages.to(), columns[cell]);
                learnt.scores.put(Keys.of(source, target), score * sure);
            }
        }
        return learnt;
    }

    /**
     * How likely each cell's one word gives its other word.
     *
     * @param givers for each cell the word that gives
     * @param words how many such words there are
     * @param turned whether the target gives the source
     */
    private static double[] model(WordTable table, int[] givers, int words, boolean turned) {
        double[] likely = new double[givers.length];
        double[] sums = new double[words];
        for (int giver : givers) {
            sums[giver]++;
        }
        for (int cell = 0; cell < likely.length; cell++) {
            likely[cell] = 1.0 / sums[givers[cell]];
        }
        double[] counts = new double[likely.length];
        double[] lost = new double[words];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(counts, 0);
            for (WordTable.Pair pair : table.pairs()) {
                collect(pair, turned, likely, counts);
            }
            Arrays.fill(sums, 0);
            Arrays.fill(lost, 0);
            for (int cell = 0; cell < counts.length; cell++) {
                add(sums, lost, givers[cell], counts[cell]);
            }
            for (int cell = 0; cell < counts.length; cell++) {
                double sum = sums[givers[cell]];
                likely[cell] = sum > 0 ? counts[cell] / sum : likely[cell];
            }
        }
        return likely;
    }

    /** Adds with the error of the additions before taken into account (Kahan 1965). */
    private static void add(double[] sums, double[] lost, int at, double number) {
        double corrected = number - lost[at];
        double sum = sums[at] + corrected;
        lost[at] = sum - sums[at] - corrected;
        sums[at] = sum;
    }

    private static void collect(WordTable.Pair pair, boolean turned, double[] likely, double[] counts) {
        int sources = pair.source().length;
        int targets = pair.target().length;
        int givers = turned ? targets : sources;
        int takers = turned ? sources : targets;
        for (int taker = 0; taker < takers; taker++) {
            double total = NOTHING;
            for (int giver = 0; giver < givers; giver++) {
                total += likely[cell(pair, giver, taker, turned)];
            }
            for (int giver = 0; giver < givers; giver++) {
                int cell = cell(pair, giver, taker, turned);
                double share = likely[cell] / total;
                if (share > LEAST_SHARE) {
                    counts[cell] += share;
                }
            }
        }
    }

    private static int cell(WordTable.Pair pair, int giver, int taker, boolean turned) {
        int source = turned ? taker : giver;
        int target = turned ? giver : taker;
        return pair.cells()[source * pair.target().length + target];
    }

    /** How surely a word stands for another, by their stems: 0 to 1. */
    double of(Line.Word source, Line.Word target) {
        return scores.of(Keys.of(source.keyId(), target.keyId()));
    }
}
