package org.dragoman.evaluate;

import java.util.List;
import org.dragoman.report.MentionRow;
import org.dragoman.text.ReadResult;

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

    private static final GoldRows.Kind KIND =
            new GoldRows.Kind("E001", "gold mention", "doc, lang, line, start, end, surface, concept");

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
        return GoldRows.read(source, text, DEFAULT_COLUMNS, KIND, GoldMention::of);
    }

    private static GoldMention of(GoldRows.Row row) {
        return new GoldMention(
                row.text("doc"),
                row.text("lang"),
                row.number("line"),
                row.number("start"),
                row.number("end"),
                row.text("concept"));
    }
}
