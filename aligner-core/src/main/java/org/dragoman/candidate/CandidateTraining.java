package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;

/** Learns the weights by which a {@link CandidateFinder} judges, from texts whose names are marked. */
public final class CandidateTraining {
    private static final int ROUNDS = 400;
    private static final double RIDGE = 2;

    private final List<double[]> facts = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    private CandidateTraining() {}

    /** Tells whether two surfaces of a line are names of one thing. */
    @FunctionalInterface
    public interface Gold {
        /**
         * Judges a pair.
         *
         * @param place document and line
         * @param languages of the two
         * @param surfaces the two
         * @return whether both name one thing there
         */
        boolean right(Place place, List<String> languages, List<String> surfaces);
    }

    /**
     * A line of a document.
     *
     * @param doc name of the document
     * @param line number of the line, from 0
     */
    public record Place(String doc, int line) {}

    /**
     * Learns weights by logistic regression with a ridge (adaptive steps over the whole set).
     *
     * @param articles versions of texts, line by line, with no mentions in them
     * @param gold tells right from wrong
     * @return the lines of {@code weights.tsv}
     */
    public static List<String> weights(List<AnnotatedArticle> articles, Gold gold) {
        CandidateTraining training = new CandidateTraining();
        List<List<AnnotatedArticle>> texts = CandidateFinder.texts(articles);
        try (Shelves shelves = new Shelves(null)) {
            new CandidateFinder(Languages.installed(), true, 0)
                    .search(shelves, 1)
                    .judged(texts.iterator(), texts.size(), (unit, matches) -> training.add(unit, matches, gold));
        }
        return training.fit().lines();
    }

    private void add(Unit unit, List<Match> matches, Gold gold) {
        Place place = new Place(unit.doc(), unit.line());
        for (Match match : matches) {
            Phrase source = match.source();
            Phrase target = match.target();
            facts.add(match.facts());
            right.add(gold.right(
                    place,
                    List.of(source.line().language(), target.line().language()),
                    List.of(source.surface(), target.surface())));
        }
    }

    private PairModel fit() {
        int n = Facts.COUNT;
        double[] weights = new double[n + 1];
        double[] squares = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(weights);
            for (int i = 0; i <= n; i++) {
                squares[i] += slope[i] * slope[i];
                weights[i] -= slope[i] / Math.sqrt(squares[i] + 1e-9);
            }
        }
        return new PairModel(weights[n], java.util.Arrays.copyOf(weights, n));
    }

    /** The last one is that of the bias, which has no ridge. */
    private double[] slope(double[] weights) {
        int n = Facts.COUNT;
        double[] slope = new double[n + 1];
        for (int k = 0; k < facts.size(); k++) {
            double[] x = facts.get(k);
            double sum = weights[n];
            for (int i = 0; i < n; i++) {
                sum += weights[i] * x[i];
            }
            double error = 1 / (1 + Math.exp(-sum)) - (right.get(k) ? 1 : 0);
            for (int i = 0; i < n; i++) {
                slope[i] += error * x[i];
            }
            slope[n] += error;
        }
        for (int i = 0; i < n; i++) {
            slope[i] += RIDGE * weights[i];
        }
        return slope;
    }
}
