package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a logistic model to weighted examples by Newton's steps (Nelder and Wedderburn 1972). A ridge holds weights small, in
 * units of how much each fact differs between examples; the bias has none.
 */
final class LogisticFit {
    private static final double RIDGE = 3;
    private static final double BIAS_RIDGE = 1e-6;
    private static final double TINY = 1e-9;
    private static final double LAST_STEP = 1e-7;
    private static final int STEPS = 40;

    private final List<Example> examples = new ArrayList<>();

    private record Example(double[] facts, boolean right, double weight) {}

    /** Adds an example. */
    void add(double[] facts, boolean right, double weight) {
        examples.add(new Example(facts, right, weight));
    }

    /** What was learnt, the bias last, and the loss with it: the negative logarithm of the likelihood, and the ridge. */
    record Model(double[] weights, double loss) {}

    Model fit() {
        int n = examples.get(0).facts().length;
        double[] scale = scale(n);
        double[] model = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] move = solve(slopes(model, scale), n + 1);
            double most = 0;
            for (int i = 0; i <= n; i++) {
                model[i] += move[i];
                most = Math.max(most, Math.abs(move[i]));
            }
            if (most < LAST_STEP) {
                break;
            }
        }
        double loss = loss(model, scale);
        for (int i = 0; i < n; i++) {
            model[i] /= scale[i];
        }
        return new Model(model, loss);
    }

    /** Standard deviations. */
    private double[] scale(int n) {
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            double squares = 0;
            for (Example example : examples) {
                sum += example.facts()[i];
                squares += example.facts()[i] * example.facts()[i];
            }
            double mean = sum / examples.size();
            scale[i] = Math.sqrt(Math.max(0, squares / examples.size() - mean * mean)) + TINY;
        }
        return scale;
    }

    private static double product(double[] model, double[] facts, double[] scale) {
        double sum = model[facts.length];
        for (int i = 0; i < facts.length; i++) {
            sum += model[i] * facts[i] / scale[i];
        }
        return sum;
    }

    /** The second derivatives of the likelihood, and in the last column the first. */
    private double[][] slopes(double[] model, double[] scale) {
        int n = scale.length;
        double[][] slopes = new double[n + 1][n + 2];
        double[] x = new double[n + 1];
        x[n] = 1;
        for (Example example : examples) {
            for (int i = 0; i < n; i++) {
                x[i] = example.facts()[i] / scale[i];
            }
            double p = 1 / (1 + Math.exp(-product(model, example.facts(), scale)));
            double first = example.weight() * ((example.right() ? 1 : 0) - p);
            double second = example.weight() * p * (1 - p);
            for (int i = 0; i <= n; i++) {
                for (int j = 0; j <= n; j++) {
                    slopes[i][j] += second * x[i] * x[j];
                }
                slopes[i][n + 1] += first * x[i];
            }
        }
        for (int i = 0; i < n; i++) {
            slopes[i][i] += RIDGE;
            slopes[i][n + 1] -= RIDGE * model[i];
        }
        slopes[n][n] += BIAS_RIDGE;
        return slopes;
    }

    private double loss(double[] model, double[] scale) {
        double loss = 0;
        for (Example example : examples) {
            double sum = product(model, example.facts(), scale);
            loss += example.weight() * Math.log1p(Math.exp(example.right() ? -sum : sum));
        }
        return loss
                + RIDGE
                        / 2
                        * Arrays.stream(model, 0, scale.length).map(w -> w * w).sum();
    }

    /** Solves linear equations that have a solution; the matrix is positive definite, so needs no exchange of rows. */
    private static double[] solve(double[][] rows, int n) {
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = rows[k][i] / rows[i][i];
                for (int j = i; j <= n; j++) {
                    rows[k][j] -= factor * rows[i][j];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = rows[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= rows[i][j] * solution[j];
            }
            solution[i] = sum / rows[i][i];
        }
        return solution;
    }
}
