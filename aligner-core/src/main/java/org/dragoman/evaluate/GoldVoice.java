package org.dragoman.evaluate;

import java.util.List;
import org.dragoman.report.VoiceRow;
import org.dragoman.text.ReadResult;

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
    private static final GoldRows.Kind KIND =
            new GoldRows.Kind("E004", "gold voice", "doc, lang, line, start, end, kind, speaker, verb");

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
        return GoldRows.read(source, text, VoiceRow.COLUMNS, KIND, GoldVoice::of);
    }

    private static GoldVoice of(GoldRows.Row row) {
        return new GoldVoice(
                row.text("doc"),
                row.text("lang"),
                row.number("line"),
                row.number("start"),
                row.number("end"),
                row.text("kind"),
                row.optional("speaker"));
    }
}
