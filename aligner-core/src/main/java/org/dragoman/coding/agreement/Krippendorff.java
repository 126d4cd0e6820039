package org.dragoman.coding.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dragoman.coding.Scale;

/**
 * Krippendorff's alpha over any number of coders, with values missing.
 *
 * <p>After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): values are paired within units, a unit with
 * m values giving m(m - 1) ordered pairs of weight 1/(m - 1), and their mean difference is set against that of all values
 * paired at random. The interval is that of A. F. Hayes and K. Krippendorff, "Answering the Call for a Standard
 * Reliability Measure for Coding Data", Communication Methods and Measures 1 (2007): pairs are drawn anew from those
 * observed, while the disagreement expected by chance stays.
 */
public final class Krippendorff {
    /** How often pairs are drawn anew. */
    public static final int SAMPLES = 2000;

    private static final double TAIL = 0.025;
    private static final int CAP = 25;

    private Krippendorff() {}

    /**
     * Reckons alpha.
     *
     * @param units a row a unit, a value a coder; {@code NaN} where a coder gave none
     * @param scale how far values are from each other
     * @param seed of the interval; the same seed gives the same ends
     * @return nothing where no unit has two values, or where all values are equal, so that chance could not disagree
     */
    public static Optional<Alpha> alpha(List<double[]> units, Scale scale, long seed) {
        List<double[]> pairable = units.stream()
                .map(Krippendorff::present)
                .filter(u -> u.length > 1)
                .toList();
        double[] domain = pairable.stream()
                .flatMapToDouble(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        if (domain.length < 2) {
            return Optional.empty();
        }
        double[][] coincidences = coincidences(pairable, domain);
        double[] totals = Arrays.stream(coincidences)
                .mapToDouble(r -> Arrays.stream(r).sum())
                .toArray();
        double n = Arrays.stream(totals).sum();
        double[][] distances = distances(domain, totals, scale);
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < domain.length; c++) {
            for (int k = 0; k < domain.length; k++) {
                observed += coincidences[c][k] * distances[c][k];
                expected += totals[c] * totals[k] * distances[c][k];
            }
        }
        if (expected == 0) {
            return Optional.empty();
        }
        double value = 1 - (n - 1) * observed / expected;
        int coders = units.stream().mapToInt(u -> u.length).max().orElse(0);
        double[] drawn = draw(coincidences, distances, expected / (n - 1) / n, n, coders, new SplittableRandom(seed));
        return Optional.of(new Alpha(
                value, quantile(drawn, TAIL), quantile(drawn, 1 - TAIL), pairable.size(), (int) Math.round(n)));
    }

    private static double[] present(double[] unit) {
        return Arrays.stream(unit).filter(v -> !Double.isNaN(v)).toArray();
    }

    private static double[][] coincidences(List<double[]> units, double[] domain) {
        double[][] table = new double[domain.length][domain.length];
        for (double[] unit : units) {
            double weight = 1.0 / (unit.length - 1);
            for (int i = 0; i < unit.length; i++) {
                for (int j = 0; j < unit.length; j++) {
                    if (i != j) {
                        table[Arrays.binarySearch(domain, unit[i])][Arrays.binarySearch(domain, unit[j])] += weight;
                    }
                }
            }
        }
        return table;
    }

    /** Squared differences between all pairs of values. */
    private static double[][] distances(double[] domain, double[] totals, Scale scale) {
        double[][] table = new double[domain.length][domain.length];
        for (int c = 0; c < domain.length; c++) {
            double between = totals[c];
            for (int k = c + 1; k < domain.length; k++) {
                between += totals[k];
                double difference = switch (scale) {
                    case NOMINAL -> 1;
                    case ORDINAL -> between - (totals[c] + totals[k]) / 2;
                    case INTERVAL -> domain[k] - domain[c];
                    case RATIO -> (domain[k] - domain[c]) / (domain[k] + domain[c]);
                };
                table[c][k] = difference * difference;
                table[k][c] = table[c][k];
            }
        }
        return table;
    }

    /**
     * Alphas of samples. As many pairs are drawn as were observed, but at most {@value #CAP} a filled cell. A sample without
     * disagreement counts as 1, and as 0 as often as all its pairs would be of one value: chance could not disagree then.
     */
    private static double[] draw(
            double[][] coincidences,
            double[][] distances,
            double expected,
            double n,
            int coders,
            SplittableRandom random) {
        int size = coincidences.length;
        double[] upTo = new double[size * size];
        double[] losses = new double[size * size];
        int filled = 0;
        int diagonal = 0;
        double sum = 0;
        for (int c = 0; c < size; c++) {
            for (int k = 0; k < size; k++) {
                if (coincidences[c][k] > 0) {
                    sum += coincidences[c][k] / n;
                    upTo[filled] = sum;
                    losses[filled++] = distances[c][k];
                    diagonal += c == k ? 1 : 0;
                }
            }
        }
        int pairs = (int) Math.max(1, Math.min((long) CAP * filled, Math.round((coders - 1) * n / 2)));
        double[] alphas = new double[SAMPLES];
        int perfect = 0;
        for (int s = 0; s < SAMPLES; s++) {
            double loss = 0;
            for (int i = 0; i < pairs; i++) {
                int at = Arrays.binarySearch(upTo, 0, filled, random.nextDouble());
                loss += losses[Math.min(filled - 1, at < 0 ? -at - 1 : at)];
            }
            alphas[s] = Math.max(-1, 1 - loss / pairs / expected);
            perfect += loss == 0 ? 1 : 0;
        }
        Arrays.sort(alphas);
        double uniform = 0;
        for (int c = 0; c < size; c++) {
            uniform += Math.pow(coincidences[c][c] / n, pairs);
        }
        int zeros = diagonal == 1 ? perfect : (int) Math.min(perfect, Math.round(uniform * SAMPLES));
        Arrays.fill(alphas, SAMPLES - zeros, SAMPLES, 0);
        Arrays.sort(alphas);
        return alphas;
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
