package org.dragoman.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.mention.AnnotatedArticle;

/** Mentions as elements of one JSON object's array. */
record MentionJson(ReportOptions options) implements MentionReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String END = " ]" + System.lineSeparator() + "}";

    /** The whole object with some rows; its printer knows how deep they stand. */
    private String object(List<MentionRow> rows) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", "dragoman-mentions");
            json.writeNumberField("version", 1);
            json.writeStringField("offsets", options.offsets().code());
            json.writeArrayFieldStart("mentions");
            for (MentionRow row : rows) {
                json.writePOJO(row);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Override
    public String begin() {
        String empty = object(List.of());
        return empty.substring(0, empty.length() - END.length());
    }

    /** What the rows add to the object without any, the blank before the first included. */
    @Override
    public String piece(AnnotatedArticle article) {
        List<MentionRow> rows = MentionRow.of(article, options);
        if (rows.isEmpty()) {
            return "";
        }
        String object = object(rows);
        return object.substring(object.indexOf('[') + 1, object.length() - END.length());
    }

    @Override
    public String separator() {
        return ",";
    }

    @Override
    public String end() {
        return END + "\n";
    }
}
