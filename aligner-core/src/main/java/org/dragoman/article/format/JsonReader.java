package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ArticleSink;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/**
 * JSON (one record, or an array of them) and JSON Lines, with the fields {@code id, language, title, outlet, agency,
 * url, published, retrieved, text}; other fields are passed over.
 */
public final class JsonReader implements ArticleReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** For {@link java.util.ServiceLoader}. */
    public JsonReader() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public void read(ArticleInput input, ArticleSink sink) {
        if (input.fileName().toLowerCase(Locale.ROOT).endsWith(".json")) {
            records(input, 0, input.bytes().length, 1, sink);
            return;
        }
        byte[] bytes = input.bytes();
        int line = 1;
        for (int from = 0; from < bytes.length; line++) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            if (!new String(bytes, from, to - from, StandardCharsets.UTF_8).isBlank()) {
                records(input, from, to, line, sink);
            }
            from = to + 1;
        }
    }

    private static void records(ArticleInput input, int from, int to, int line, ArticleSink sink) {
        try (JsonParser parser = FACTORY.createParser(input.bytes(), from, to - from)) {
            JsonToken first = parser.nextToken();
            boolean array = first == JsonToken.START_ARRAY;
            if (array) {
                first = parser.nextToken();
            }
            JsonToken token = first;
            while (token == JsonToken.START_OBJECT) {
                JsonRecord.read(parser, input, from, line).deliver(input, sink);
                token = parser.nextToken();
            }
            if (token != (array ? JsonToken.END_ARRAY : null)) {
                throw new IOException("a record begins with \"{\"");
            }
        } catch (JsonProcessingException e) {
            int atLine = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int atColumn = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            sink.problem(InputProblem.error(
                    new SourcePosition(input.name(), line + atLine - 1, Math.max(0, atColumn)),
                    "A003",
                    "This is not well-formed JSON: " + firstSentence(e.getOriginalMessage()) + ".",
                    "Mend the record, or export the file again; it may have been cut off."));
        } catch (IOException e) {
            sink.problem(InputProblem.error(
                    new SourcePosition(input.name(), line, 0),
                    "A004",
                    "This is no article record: " + e.getMessage() + ".",
                    "Give one JSON object an article with at least the field \"text\"."));
        } catch (UncheckedIOException e) {
            throw e;
        }
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
