package org.dragoman.benchmarks.names;

import java.util.ArrayList;
import java.util.List;

/** Logistic regression of "same name" on the two features of a pair of names. */
final class Calibration {
    private static final int STEPS = 40;
    private static final double RIDGE = 0.1;
    private static final double OUT = 1e9;
    private static final int SIZE = 3;

    private record Sample(double[] features, boolean same) {}

    private final List<Sample> samples = new ArrayList<>();

    void add(double[] features, boolean same) {
        samples.add(new Sample(new double[] {1, features[0], features[1]}, same));
    }

    /** The weights: constant, nats, share. More evidence never makes a pair less likely: such a feature is left out. */
    double[] fit() {
        double[] weights = fit(RIDGE, RIDGE);
        if (weights[1] < 0) {
            return fit(OUT, RIDGE);
        }
        return weights[2] < 0 ? fit(RIDGE, OUT) : weights;
    }

    /** By Newton's method, each feature held near 0 as strongly as its ridge says. */
    private double[] fit(double nats, double share) {
        double[] ridges = {RIDGE, nats, share};
        double[] weights = new double[SIZE];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[SIZE][SIZE + 1];
            for (int i = 0; i < SIZE; i++) {
                system[i][i] = ridges[i];
                system[i][SIZE] = -ridges[i] * weights[i];
            }
            for (Sample sample : samples) {
                double p = 1 / (1 + Math.exp(-dot(weights, sample.features())));
                double slope = Math.max(1e-6, p * (1 - p));
                for (int i = 0; i < SIZE; i++) {
                    system[i][SIZE] += ((sample.same() ? 1 : 0) - p) * sample.features()[i];
                    for (int j = 0; j < SIZE; j++) {
                        system[i][j] += slope * sample.features()[i] * sample.features()[j];
                    }
                }
            }
            double[] change = solve(system);
            for (int i = 0; i < SIZE; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] solve(double[][] m) {
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                double factor = k == i ? 0 : m[k][i] / m[i][i];
                for (int j = i; j <= SIZE; j++) {
                    m[k][j] -= factor * m[i][j];
                }
            }
        }
        double[] x = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            x[i] = m[i][SIZE] / m[i][i];
        }
        return x;
    }
}
