package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.LineClass;
import org.dragoman.report.LineRow;
import org.dragoman.report.Tsv;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/**
 * The class that an annotator gave a line of a page.
 *
 * @param file the file
 * @param line line of the file, from 1
 * @param kind the class
 */
public record GoldLine(String file, int line, LineClass kind) {
    /**
     * What the program found, to be compared with gold.
     *
     * @param file the file, as the gold names it
     * @param row a row of the file's page
     * @return the same line
     */
    public static GoldLine of(String file, LineRow row) {
        return new GoldLine(file, row.line(), LineClass.of(row.kind()).orElseThrow());
    }

    /**
     * Reads a gold file with the columns {@code file line class}; lines that begin with {@code #} are passed over.
     *
     * @param source name of the gold file, for messages
     * @param text the gold file
     * @return its rows, or what is wrong with it
     */
    public static ReadResult<List<GoldLine>> read(String source, String text) {
        List<GoldLine> rows = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Tsv.cells(line);
            LineClass kind =
                    cells.size() < 3 ? null : LineClass.of(cells.get(2).strip()).orElse(null);
            if (kind != null && cells.get(1).strip().matches("[1-9]\\d{0,8}")) {
                rows.add(
                        new GoldLine(cells.get(0), Integer.parseInt(cells.get(1).strip()), kind));
            } else {
                problems.add(InputProblem.error(
                        new SourcePosition(source, number, 0),
                        "E003",
                        "This row gives no line of a page a class: " + line.strip() + ".",
                        "Give the columns file, line (from 1) and class, separated by tabs."));
            }
        }
        return ReadResult.of(rows, problems);
    }
}
