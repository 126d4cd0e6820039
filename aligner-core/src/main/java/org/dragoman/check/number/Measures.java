package org.dragoman.check.number;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.language.LanguageData;
import org.jspecify.annotations.Nullable;

/** How units of one dimension convert into each other. */
final class Measures {
    /** What translators convert they also round. */
    private static final double NEAR = 0.06;

    private static final double FREEZING = 32;
    private static final double DEGREES = 1.8;

    private static final Map<String, Measure> KNOWN = read();

    private Measures() {}

    private record Measure(String dimension, double factor) {}

    private static Map<String, Measure> read() {
        Map<String, Measure> measures = new HashMap<>();
        for (String line : LanguageData.lines(Measures.class, "units.tsv")) {
            String[] cells = line.split("\t", -1);
            measures.put(cells[0], new Measure(cells[1], Double.parseDouble(cells[2])));
        }
        return Map.copyOf(measures);
    }

    /** Whether two quantities with different units are about the same. */
    static boolean same(Quantity one, Quantity other) {
        for (String a : one.units()) {
            for (String b : other.units()) {
                if (!a.equals(b) && same(one.number(), KNOWN.get(a), a, other.number(), KNOWN.get(b), b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(
            FoundNumber one,
            @Nullable Measure a,
            String unit,
            FoundNumber other,
            @Nullable Measure b,
            String otherUnit) {
        if (a == null
                || b == null
                || !a.dimension().equals(b.dimension())
                || one.values().isEmpty()) {
            return false;
        }
        double first = base(one.values().get(0).doubleValue(), a, unit);
        return other.values().stream()
                .mapToDouble(v -> base(v.doubleValue(), b, otherUnit))
                .anyMatch(second -> Math.abs(first - second) <= NEAR * Math.max(Math.abs(first), Math.abs(second)));
    }

    private static double base(double value, Measure measure, String unit) {
        return unit.equals("fahrenheit") ? (value - FREEZING) / DEGREES : value * measure.factor();
    }
}
