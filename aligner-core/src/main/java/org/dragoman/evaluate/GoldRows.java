package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.report.Tsv;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** Reads gold files of rows whose columns have names. */
final class GoldRows {
    /**
     * A row.
     *
     * @param cells by column
     */
    record Row(Map<String, String> cells) {
        /** A cell that has to be there. */
        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("the column " + column + " is missing");
            }
            return cell;
        }

        /** A number that has to be there. */
        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** A cell that may be missing: empty then. */
        String optional(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * What is said of a row that cannot be read.
     *
     * @param code of the problem
     * @param noun what each row is
     * @param columns those it needs, as a user reads them
     */
    record Kind(String code, String noun, String columns) {}

    private GoldRows() {}

    /**
     * Reads a file: the columns are named on a first line that begins with {@code #}, or as usual without one.
     *
     * @param source name of the file, for messages
     * @param text the file
     * @param usual the columns where the file names none
     * @param kind for messages
     * @param reader makes an item; throws {@link IllegalArgumentException} where the row is none
     * @return the items, or what is wrong with the file
     */
    static <T> ReadResult<List<T>> read(
            String source, String text, List<String> usual, Kind kind, Function<Row, T> reader) {
        List<T> items = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        List<String> columns = usual;
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.startsWith("#") && number == 1) {
                columns = Tsv.cells(line.substring(1).strip());
            } else if (!line.isBlank()) {
                try {
                    items.add(reader.apply(row(columns, Tsv.cells(line))));
                } catch (IllegalArgumentException e) {
                    problems.add(InputProblem.error(
                            new SourcePosition(source, number, 0),
                            kind.code(),
                            "This row is no " + kind.noun() + ": " + e.getMessage() + ".",
                            "Give the columns " + kind.columns() + ", separated by tabs."));
                }
            }
        }
        return ReadResult.of(items, problems);
    }

    private static Row row(List<String> columns, List<String> cells) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            byName.put(columns.get(i), cells.get(i));
        }
        return new Row(byName);
    }
}
