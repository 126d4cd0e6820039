package org.dragoman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuringTest {
    @Test
    void medianOfOddAndEvenNumbersOfFigures() {
        assertThat(Cpu.median(3, 1, 2)).isEqualTo(2);
        assertThat(Cpu.median(4, 1, 2, 3)).isEqualTo(2.5);
    }

    @Test
    void optionsAreRead() {
        ReportOptions options = ReportOptions.parse("--terms", "1000,1000000", "--languages", "az", "--no-cost");

        assertThat(options.terms()).isEqualTo(List.of(1_000, 1_000_000));
        assertThat(options.languages()).isEqualTo(List.of("az"));
        assertThat(options.scan()).isTrue();
        assertThat(options.cost()).isFalse();
        assertThat(options.heap(1_000_000)).isEqualTo("10g");
    }

    @Test
    void unknownOptionsAndValuesAreNamed() {
        assertThatThrownBy(() -> ReportOptions.parse("--size", "3")).hasMessageContaining("--size");
        assertThatThrownBy(() -> ReportOptions.parse("--terms")).hasMessageContaining("--terms");
        assertThatThrownBy(() -> ReportOptions.parse("--terms", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> ReportOptions.parse("--languages", "tr")).hasMessageContaining("tr");
    }
}
