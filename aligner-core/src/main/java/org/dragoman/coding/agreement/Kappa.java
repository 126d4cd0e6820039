package org.dragoman.coding.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Cohen's kappa of two coders: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
 * Measurement 20 (1960). Values are equal or not, whatever their scale.
 */
final class Kappa {
    private Kappa() {}

    /**
     * Reckons kappa.
     *
     * @param units two values a unit; one with {@code NaN} does not count
     * @return nothing where there is no unit with two values, or where chance alone would agree everywhere
     */
    public static OptionalDouble of(List<double[]> units) {
        Map<Double, Integer> first = new HashMap<>();
        Map<Double, Integer> second = new HashMap<>();
        int count = 0;
        int equal = 0;
        for (double[] unit : units) {
            if (!Double.isNaN(unit[0]) && !Double.isNaN(unit[1])) {
                first.merge(unit[0], 1, Integer::sum);
                second.merge(unit[1], 1, Integer::sum);
                count++;
                equal += unit[0] == unit[1] ? 1 : 0;
            }
        }
        double whole = (double) count * count;
        double chance = 0;
        for (Map.Entry<Double, Integer> entry : first.entrySet()) {
            chance += entry.getValue() * second.getOrDefault(entry.getKey(), 0) / whole;
        }
        return count == 0 || chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(((double) equal / count - chance) / (1 - chance));
    }
}
