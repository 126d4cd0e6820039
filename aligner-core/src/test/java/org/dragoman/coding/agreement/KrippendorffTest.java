package org.dragoman.coding.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.coding.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffTest {
    private static final double NO = Double.NaN;

    /** The example of four observers and twelve units of Krippendorff 2011, part C. */
    private static final List<double[]> PUBLISHED = columns(
            new double[] {1, 2, 3, 3, 2, 1, 4, 1, 2, NO, NO, NO},
            new double[] {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NO, 3},
            new double[] {NO, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NO},
            new double[] {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NO});

    private static List<double[]> columns(double[]... coders) {
        List<double[]> units = new ArrayList<>();
        for (int u = 0; u < coders[0].length; u++) {
            double[] unit = new double[coders.length];
            for (int c = 0; c < coders.length; c++) {
                unit[c] = coders[c][u];
            }
            units.add(unit);
        }
        return units;
    }

    private static double alpha(List<double[]> units, Scale scale) {
        return Krippendorff.alpha(units, scale, 1).orElseThrow().value();
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, .743", "ORDINAL, .815", "INTERVAL, .849", "RATIO, .797"})
    void publishedExampleHasItsPublishedValues(Scale scale, double published) {
        Alpha alpha = Krippendorff.alpha(PUBLISHED, scale, 1).orElseThrow();
        assertThat(alpha.value()).isCloseTo(published, within(0.0005));
        assertThat(alpha.units()).isEqualTo(11);
        assertThat(alpha.values()).isEqualTo(40);
    }

    /** Part A of the same paper: two observers, ten units, two values. */
    @Test
    void binaryDataOfTwoObserversWithoutMissingValues() {
        List<double[]> units =
                columns(new double[] {0, 1, 0, 0, 0, 0, 0, 0, 1, 0}, new double[] {1, 1, 1, 0, 0, 1, 0, 0, 0, 0});
        assertThat(alpha(units, Scale.NOMINAL)).isCloseTo(0.095, within(0.0005));
    }

    /** Part B: two observers, twelve units, five values. */
    @Test
    void nominalDataOfTwoObservers() {
        List<double[]> units = columns(
                new double[] {1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1}, new double[] {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4});
        assertThat(alpha(units, Scale.NOMINAL)).isCloseTo(0.692, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL", "ORDINAL", "INTERVAL", "RATIO"})
    void intervalHoldsTheValueAndIsTheSameForTheSameSeed(Scale scale) {
        Alpha alpha = Krippendorff.alpha(PUBLISHED, scale, 7).orElseThrow();
        assertThat(alpha.low()).isLessThan(alpha.value() - 0.05);
        assertThat(alpha.high()).isGreaterThan(alpha.value() + 0.02).isLessThanOrEqualTo(1);
        assertThat(Krippendorff.alpha(PUBLISHED, scale, 7)).contains(alpha);
    }

    @Test
    void intervalOfTheManyIsNarrowerThanThatOfTheFew() {
        List<double[]> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.addAll(PUBLISHED);
        }
        Alpha few = Krippendorff.alpha(PUBLISHED, Scale.NOMINAL, 1).orElseThrow();
        Alpha more = Krippendorff.alpha(many, Scale.NOMINAL, 1).orElseThrow();
        assertThat(more.high() - more.low()).isLessThan((few.high() - few.low()) / 2);
    }

    @Test
    void perfectAgreementIsOne() {
        Alpha alpha = Krippendorff.alpha(
                        columns(new double[] {1, 2, 1, 2, 3}, new double[] {1, 2, 1, 2, 3}), Scale.NOMINAL, 1)
                .orElseThrow();
        assertThat(alpha.value()).isEqualTo(1);
        assertThat(alpha.high()).isEqualTo(1);
    }

    @Test
    void systematicDisagreementIsBelowZero() {
        assertThat(alpha(columns(new double[] {1, 2, 1, 2}, new double[] {2, 1, 2, 1}), Scale.NOMINAL))
                .isLessThan(0);
    }

    @Test
    void valuesThatDoNotVaryHaveNoAlpha() {
        assertThat(Krippendorff.alpha(columns(new double[] {1, 1}, new double[] {1, 1}), Scale.NOMINAL, 1))
                .isEmpty();
    }

    @Test
    void unitsOfOneValueHaveNoAlpha() {
        assertThat(Krippendorff.alpha(columns(new double[] {1, NO}, new double[] {NO, 2}), Scale.NOMINAL, 1))
                .isEmpty();
        assertThat(Krippendorff.alpha(List.of(), Scale.RATIO, 1)).isEmpty();
    }

    /** Cohen's own two by two table: 20 and 15 equal, 5 and 10 not. */
    @Test
    void kappaSetsAgreementAgainstChance() {
        List<double[]> units = new ArrayList<>();
        add(units, 20, 1, 1);
        add(units, 5, 1, 0);
        add(units, 10, 0, 1);
        add(units, 15, 0, 0);
        add(units, 4, NO, 1);
        assertThat(Kappa.of(units).orElseThrow()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void kappaOfWhatDoesNotVaryIsNotDefined() {
        List<double[]> units = new ArrayList<>();
        assertThat(Kappa.of(units)).isEmpty();
        add(units, 3, 1, 1);
        assertThat(Kappa.of(units)).isEmpty();
    }

    private static void add(List<double[]> units, int count, double first, double second) {
        for (int i = 0; i < count; i++) {
            units.add(new double[] {first, second});
        }
    }
}
