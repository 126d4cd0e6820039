package org.dragoman.align;

import java.util.Locale;
import org.dragoman.language.LanguageData;

/** Learnt weights of features: one set for the first round, where nothing is learnt of the texts yet, one for the others. */
final class Weights {
    private static final double[][] INSTALLED = read();

    private Weights() {}

    private static double[][] read() {
        double[][] weights = new double[2][Feature.COUNT];
        for (String line : LanguageData.lines(Weights.class, "weights.tsv")) {
            String[] cells = line.split("\t");
            int feature = Feature.valueOf(cells[0].toUpperCase(Locale.ROOT)).ordinal();
            weights[0][feature] = Double.parseDouble(cells[1]);
            weights[1][feature] = Double.parseDouble(cells[2]);
        }
        return weights;
    }

    static double[][] installed() {
        return INSTALLED;
    }

    static double product(double[] weights, double[] features) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) {
            sum += weights[f] * features[f];
        }
        return sum;
    }
}
