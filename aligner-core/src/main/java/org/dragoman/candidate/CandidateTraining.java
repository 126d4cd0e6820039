package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Progress;

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
        Languages languages = Languages.installed();
        Lexicon lexicon = new Lexicon(languages);
        List<Unit> units = new CandidateFinder(languages, true, 0).units(articles, lexicon, true);
        List<List<List<Match>>> all = new PairSearch(lexicon, new Demonyms(languages)).search(units, Progress.NONE);
        CandidateTraining training = new CandidateTraining();
        for (int i = 0; i < units.size(); i++) {
            Place place = new Place(units.get(i).doc(), units.get(i).line());
            for (List<Match> matches : all.get(i)) {
                for (Match match : matches) {
                    Phrase source = match.source();
                    Phrase target = match.target();
                    training.facts.add(match.facts());
                    training.right.add(gold.right(
                            place,
                            List.of(source.line().language(), target.line().language()),
                            List.of(source.surface(), target.surface())));
                }
            }
        }
        return training.fit().lines();
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
