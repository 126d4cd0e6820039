package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.report.MentionRow;
import org.dragoman.report.Tsv;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/**
 * A mention that an annotator marked.
 *
 * @param doc the document
 * @param lang its language
 * @param line line from 0
 * @param start offset in the line, code points
 * @param end offset after the last
 * @param concept id of the concept
 */
public record GoldMention(String doc, String lang, int line, int start, int end, String concept) {
    private static final List<String> DEFAULT_COLUMNS =
            List.of("doc", "lang", "line", "start", "end", "surface", "concept");

    static GoldMention of(MentionRow row) {
        return new GoldMention(row.doc(), row.lang(), row.line(), row.start(), row.end(), row.concept());
    }

    /**
     * Reads a gold file: the columns are named on a first line that begins with {@code #}; without one they are {@code
     * doc lang line start end surface concept}.
     *
     * @param source name of the file, for messages
     * @param text the file
     * @return its rows, or what is wrong with it
     */
    public static ReadResult<List<GoldMention>> read(String source, String text) {
        List<GoldMention> rows = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        List<String> columns = DEFAULT_COLUMNS;
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.startsWith("#") && number == 1) {
                columns = Tsv.cells(line.substring(1).strip());
            } else if (!line.isBlank()) {
                row(source, number, columns, Tsv.cells(line), rows, problems);
            }
        }
        return ReadResult.of(rows, problems);
    }

    private static void row(
            String source,
            int number,
            List<String> columns,
            List<String> cells,
            List<GoldMention> rows,
            List<InputProblem> problems) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            byName.put(columns.get(i), cells.get(i));
        }
        try {
            rows.add(new GoldMention(
                    cell(byName, "doc"),
                    cell(byName, "lang"),
                    Integer.parseInt(cell(byName, "line")),
                    Integer.parseInt(cell(byName, "start")),
                    Integer.parseInt(cell(byName, "end")),
                    cell(byName, "concept")));
        } catch (IllegalArgumentException e) {
            problems.add(InputProblem.error(
                    new SourcePosition(source, number, 0),
                    "E001",
                    "This row is no gold mention: " + e.getMessage() + ".",
                    "Give the columns doc, lang, line, start, end, surface, concept, separated by tabs."));
        }
    }

    private static String cell(Map<String, String> cells, String name) {
        String cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("the column " + name + " is missing");
        }
        return cell;
    }
}
