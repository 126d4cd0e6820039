package org.dragoman.candidate;

import java.util.List;
import org.dragoman.language.LanguageData;

/**
 * How likely a {@link Match} is right: a logistic model over {@link Facts}. Its weights, in {@code weights.tsv}, are
 * learnt by {@code train-candidates} of the benchmarks.
 */
final class PairModel {
    private final double bias;
    private final double[] weights;

    PairModel(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights.clone();
    }

    /** The weights that ship. */
    static PairModel shipped() {
        double[] weights = new double[Facts.COUNT];
        double bias = 0;
        for (String line : LanguageData.lines(PairModel.class, "weights.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("bias")) {
                bias = Double.parseDouble(cells[1]);
            } else {
                int index = Facts.NAMES.indexOf(cells[0]);
                if (index < 0) {
                    throw new IllegalStateException("weights.tsv has a fact that is not known: " + cells[0]);
                }
                weights[index] = Double.parseDouble(cells[1]);
            }
        }
        return new PairModel(bias, weights);
    }

    double of(double[] facts) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * facts[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The most that {@link #of} can give when the facts of {@link Judge#complete} are known; they are 0 yet. */
    double most(double[] facts) {
        double[] best = facts.clone();
        best[Facts.REPEATED] = weights[Facts.REPEATED] > 0 ? Judge.MOST_REPEATED : 0;
        best[Facts.CONSTANT] = weights[Facts.CONSTANT] > 0 ? 1 : 0;
        return of(best);
    }

    /** The weights as the file holds them. */
    List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(row("bias", bias));
        for (int i = 0; i < weights.length; i++) {
            lines.add(row(Facts.NAMES.get(i), weights[i]));
        }
        return lines;
    }

    private static String row(String name, double weight) {
        return name + '\t' + Math.round(weight * 1000) / 1000.0;
    }
}
