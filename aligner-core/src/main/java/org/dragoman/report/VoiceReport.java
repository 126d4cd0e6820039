package org.dragoman.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.voice.VoiceFinder;

/** Quotations and attributions, article by article; the voices are found when an article's piece is made. */
public final class VoiceReport implements MentionReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String JSON_END = " ]" + System.lineSeparator() + "}";

    private final VoiceFinder finder;
    private final ReportOptions options;
    private final boolean json;

    private VoiceReport(VoiceFinder finder, ReportOptions options, boolean json) {
        this.finder = finder;
        this.options = options;
        this.json = json;
    }

    /**
     * Tab-separated rows with the columns of {@link VoiceRow#COLUMNS}.
     *
     * @param finder finds the voices
     * @param options unit of offsets
     * @return the report
     */
    public static MentionReport tsv(VoiceFinder finder, ReportOptions options) {
        return new VoiceReport(finder, options, false);
    }

    /**
     * One JSON object: {@code "format": "dragoman-voices"}, the unit of offsets, and the voices with their sources.
     *
     * @param finder finds the voices
     * @param options unit of offsets
     * @return the report
     */
    public static MentionReport json(VoiceFinder finder, ReportOptions options) {
        return new VoiceReport(finder, options, true);
    }

    @Override
    public String begin() {
        if (json) {
            String empty = object(List.of());
            return empty.substring(0, empty.length() - JSON_END.length());
        }
        StringBuilder out = new StringBuilder();
        try {
            Tsv.header(VoiceRow.COLUMNS, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public String piece(AnnotatedArticle article) {
        List<VoiceRow> rows = VoiceRow.of(article.article(), finder.find(article), options);
        if (json) {
            String object = object(rows);
            return rows.isEmpty() ? "" : object.substring(object.indexOf('[') + 1, object.length() - JSON_END.length());
        }
        StringBuilder out = new StringBuilder();
        try {
            for (VoiceRow row : rows) {
                Tsv.row(row.cells(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public String separator() {
        return json ? "," : "";
    }

    @Override
    public String end() {
        return json ? JSON_END + "\n" : "";
    }

    private String object(List<VoiceRow> rows) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(out)) {
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            generator.writeStringField("format", "dragoman-voices");
            generator.writeNumberField("version", 1);
            generator.writeStringField("offsets", options.offsets().code());
            generator.writeArrayFieldStart("voices");
            for (VoiceRow row : rows) {
                generator.writePOJO(row);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
