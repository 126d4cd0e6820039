package org.dragoman.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dragoman.evaluate.Score;
import org.dragoman.report.Tsv;

/**
 * A table of figures; without rows where there is no gold.
 *
 * @param columns their names
 * @param rows the figures
 */
record Figures(List<String> columns, List<List<String>> rows) {
    /** Right, wrong and missed answers. */
    static Figures of(List<Score> scores) {
        return new Figures(
                List.of("what", "right", "wrong", "missed", "precision", "recall", "f1"),
                scores.stream()
                        .map(s -> List.of(
                                s.name(),
                                Integer.toString(s.right()),
                                Integer.toString(s.wrong()),
                                Integer.toString(s.missed()),
                                decimal(s.precision()),
                                decimal(s.recall()),
                                decimal(s.f1())))
                        .toList());
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    void print(Appendable out) throws IOException {
        Tsv.header(columns, out);
        for (List<String> row : rows) {
            Tsv.row(row, out);
        }
    }
}
