package org.dragoman.glossary.edit.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.store.JsonLines.BadLine;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.glossary.format.json.JsonGlossaryFormat;

/** Glossary entries within a line: a glossary in its own format that holds just them. */
final class EntriesJson {
    private static final String KEY = "entries";

    private EntriesJson() {}

    static void write(Glossary entries, ObjectNode out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new JsonGlossaryFormat().write(entries, bytes, WriteOptions.DEFAULT);
            out.set(KEY, JsonLines.JSON.readTree(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file
        }
    }

    static void write(Concept concept, ObjectNode out) {
        write(new Glossary(List.of(concept), List.of(), List.of()), out);
    }

    static Glossary read(JsonNode in) throws BadLine {
        try {
            byte[] bytes = JsonLines.JSON.writeValueAsBytes(in.path(KEY));
            return new JsonGlossaryFormat()
                    .read(new GlossaryInput(KEY, bytes, false))
                    .fold(ok -> ok.value(), failed -> {
                        throw new IllegalArgumentException(
                                failed.problems().get(0).message());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Concept concept(JsonNode in) throws BadLine {
        return read(in).concepts().stream().findFirst().orElseThrow(() -> new BadLine("the concept is missing"));
    }
}
