package org.dragoman.glossary.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Validity;
import org.jspecify.annotations.Nullable;

/** Writes members of objects; what is null or empty is left out. */
final class JsonObjectWriter {
    /** Writes one item of a list. */
    interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator out;

    JsonObjectWriter(JsonGenerator out) {
        this.out = out;
    }

    void start() throws IOException {
        out.writeStartObject();
    }

    void start(String key) throws IOException {
        out.writeObjectFieldStart(key);
    }

    /** Begins an object where there is something to put into it. */
    boolean startIf(String key, boolean wanted) throws IOException {
        if (wanted) {
            start(key);
        }
        return wanted;
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    void text(String key, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.writeStringField(key, value);
        }
    }

    void number(String key, int value) throws IOException {
        out.writeNumberField(key, value);
    }

    void flag(String key, @Nullable Boolean value) throws IOException {
        if (value != null) {
            out.writeBooleanField(key, value);
        }
    }

    void validity(Validity validity) throws IOException {
        text("from", validity.from() == null ? null : validity.from().iso());
        text("to", validity.to() == null ? null : validity.to().iso());
    }

    void texts(String key, List<String> values) throws IOException {
        list(key, values, out::writeString);
    }

    <T> void list(String key, List<T> items, ItemWriter<T> writer) throws IOException {
        if (!items.isEmpty()) {
            listAlways(key, items, writer);
        }
    }

    <T> void listAlways(String key, List<T> items, ItemWriter<T> writer) throws IOException {
        out.writeArrayFieldStart(key);
        for (T item : items) {
            writer.write(item);
        }
        out.writeEndArray();
    }

    void textMap(String key, Map<String, String> map) throws IOException {
        if (!map.isEmpty()) {
            start(key);
            for (Map.Entry<String, String> entry : map.entrySet()) {
                out.writeStringField(entry.getKey(), entry.getValue());
            }
            end();
        }
    }
}
