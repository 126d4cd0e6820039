package org.dragoman.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.report.Tsv;
import org.dragoman.report.VoiceRow;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/**
 * A passage in a voice of its own that an annotator marked, or that the program found.
 *
 * @param doc the document
 * @param lang its language
 * @param line line from 0
 * @param start offset in the line, code points
 * @param end offset after the last
 * @param kind {@code headline}, {@code direct}, {@code indirect} or {@code distanced}
 * @param speaker id of a concept, or words of the text; empty for nobody
 */
public record GoldVoice(String doc, String lang, int line, int start, int end, String kind, String speaker) {
    private static final List<String> DEFAULT_COLUMNS = VoiceRow.COLUMNS;

    static GoldVoice of(VoiceRow row) {
        VoiceRow.Who who = row.speaker();
        return new GoldVoice(
                row.doc(), row.lang(), row.line(), row.start(), row.end(), row.kind(), who == null ? "" : who.name());
    }

    /** The place and kind, which a right answer has exactly. */
    GoldVoice bare() {
        return new GoldVoice(doc, lang, line, start, end, kind, "");
    }

    /** How much two passages of one line share: the shared part by the whole of both. */
    double overlap(GoldVoice other) {
        boolean beside = !doc.equals(other.doc) || !lang.equals(other.lang) || line != other.line;
        int shared = beside ? 0 : Math.min(end, other.end) - Math.max(start, other.start);
        return shared <= 0 ? 0 : (double) shared / (Math.max(end, other.end) - Math.min(start, other.start));
    }

    /**
     * Reads a gold file: the columns are named on a first line that begins with {@code #}; without one they are those of
     * {@link VoiceRow#COLUMNS}.
     *
     * @param source name of the file, for messages
     * @param text the file
     * @return its rows, or what is wrong with it
     */
    public static ReadResult<List<GoldVoice>> read(String source, String text) {
        List<GoldVoice> rows = new ArrayList<>();
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
            List<GoldVoice> rows,
            List<InputProblem> problems) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            byName.put(columns.get(i), cells.get(i));
        }
        try {
            rows.add(new GoldVoice(
                    cell(byName, "doc"),
                    cell(byName, "lang"),
                    Integer.parseInt(cell(byName, "line")),
                    Integer.parseInt(cell(byName, "start")),
                    Integer.parseInt(cell(byName, "end")),
                    cell(byName, "kind"),
                    byName.getOrDefault("speaker", "")));
        } catch (IllegalArgumentException e) {
            problems.add(InputProblem.error(
                    new SourcePosition(source, number, 0),
                    "E004",
                    "This row is no gold voice: " + e.getMessage() + ".",
                    "Give the columns doc, lang, line, start, end, kind, speaker, verb, separated by tabs."));
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
