package org.dragoman.glossary.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dragoman.article.Decoded;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.format.GlossaryFormat;
import org.dragoman.glossary.format.GlossaryInput;
import org.dragoman.glossary.format.Loss;
import org.dragoman.glossary.format.WriteOptions;
import org.dragoman.text.ReadResult;

/** The native format: holds everything a glossary can say. Has no options. */
public final class JsonGlossaryFormat implements GlossaryFormat {
    /** What the key {@code format} of a file says. */
    public static final String FORMAT = "dragoman-glossary";

    /** Made by the service loader. */
    public JsonGlossaryFormat() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public ReadResult<Glossary> read(GlossaryInput input) {
        return Decoded.of(input.name(), input.bytes())
                .fold(
                        ok -> new GlossaryJsonReader(input.name(), ok.value().text(), input.alone()).read(),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    /** Concepts, naming sets and profiles by id, languages by tag, two spaces of indent, LF, nothing empty. */
    @Override
    public List<Loss> write(Glossary glossary, OutputStream out, WriteOptions options) throws IOException {
        GlossaryJsonWriter.write(glossary, out);
        return List.of();
    }
}
