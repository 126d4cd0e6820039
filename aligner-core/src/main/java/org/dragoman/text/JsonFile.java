package org.dragoman.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Small files of JSON that a program and people write: one value, indented so that one change is one small difference. */
public final class JsonFile {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectWriter WRITER = new ObjectMapper()
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its value, null for an empty file
     * @throws JsonProcessingException where it is not well-formed
     * @throws IOException where it cannot be read
     */
    public static @Nullable JsonNode read(Path file) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(file));
    }

    /**
     * Replaces a file in one step.
     *
     * @param file the file
     * @param value maps, lists and plain values
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, Object value) throws IOException {
        AtomicFile.writeText(file, out -> {
            WRITER.writeValue(out, value);
            out.write('\n');
        });
    }

    /**
     * Where a file is not well-formed.
     *
     * @param file the file
     * @param problem what reading it threw
     * @return line and column where they are known
     */
    public static SourcePosition place(Path file, JsonProcessingException problem) {
        return problem.getLocation() == null
                ? SourcePosition.of(file.toString())
                : new SourcePosition(
                        file.toString(),
                        problem.getLocation().getLineNr(),
                        problem.getLocation().getColumnNr());
    }
}
