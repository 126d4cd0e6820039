package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Decoded;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/**
 * JSON (one record, or an array of them) and JSON Lines. A record has the fields {@code id, language, title, outlet,
 * agency, author, url, published, retrieved, sample, text} and an object {@code provenance}; other fields are passed
 * over. JSON Lines are read line by line and may be of any length; of a large JSON file one record is held at a time.
 */
public final class JsonReader implements ArticleReader {
    private static final int MAX_DEPTH = 100;
    private static final Pattern RECORD =
            Pattern.compile("(?:\u00EF\u00BB\u00BF)?[ \\t\\r\\n]*\\{[ \\t]*\"[^\"\\r\\n]{1,100}\"[ \\t]*:");
    private static final JsonFactory FACTORY = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(RecordLines.MAX_BYTES)
                            .maxNameLength(10_000)
                            .maxNumberLength(1_000)
                            .build())
                    .build())
            .getFactory();

    /** For {@link java.util.ServiceLoader}. */
    public JsonReader() {}

    /** A parser of a text with the bounds of this reader. */
    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /** JSON Lines: an object begins, and its first field, on the first line that is not blank. */
    @Override
    public boolean recognises(byte[] head) {
        return RECORD.matcher(new String(head, StandardCharsets.ISO_8859_1)).lookingAt();
    }

    @Override
    public void read(ArticleInput input, ArticleSink sink) {
        if (input.fileName().toLowerCase(Locale.ROOT).endsWith(".json")) {
            whole(input, sink);
            return;
        }
        try (RecordLines lines = new RecordLines(input.open(), input.options().charset())) {
            for (RecordLines.Line line = lines.next(); line != null; line = lines.next()) {
                line(line, lines, input, sink);
            }
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    private static void whole(ArticleInput input, ArticleSink sink) {
        try {
            JsonText large = LargeJson.open(input);
            if (large != null) {
                records(large, input, sink);
                return;
            }
        } catch (IOException e) {
            throw input.unreadable(e);
        }
        ReadResult<Decoded> decoded =
                Decoded.of(input.name(), input.bytes(), input.options().charset(), null);
        decoded.problems().forEach(sink::problem);
        if (decoded instanceof ReadResult.Ok<Decoded> ok) {
            Decoded file = ok.value();
            records(new JsonText(input.name(), file.text(), file.charset(), file.bomLength(), 1), input, sink);
        }
    }

    private static void line(RecordLines.Line line, RecordLines lines, ArticleInput input, ArticleSink sink) {
        SourcePosition start = new SourcePosition(input.name(), line.number(), 1);
        byte[] bytes = line.bytes();
        if (bytes == null) {
            sink.problem(InputProblem.error(
                    new SourcePosition(input.name(), line.number(), 0),
                    "A020",
                    "The line has more than the " + (RecordLines.MAX_BYTES >> 20) + " MiB that a record may have.",
                    "Put one article on a line, or leave this one out."));
            return;
        }
        ReadResult<Decoded> decoded = Decoded.part(start, bytes, lines.charset());
        decoded.problems().forEach(sink::problem);
        if (decoded instanceof ReadResult.Ok<Decoded> ok && !ok.value().text().isBlank()) {
            records(
                    new JsonText(input.name(), ok.value().text(), lines.charset(), line.fileByte(), line.number()),
                    input,
                    sink);
        }
    }

    private static void records(JsonText json, ArticleInput input, ArticleSink sink) {
        try (JsonParser parser = json.parser(FACTORY)) {
            JsonToken first = parser.nextToken();
            boolean array = first == JsonToken.START_ARRAY;
            JsonToken token = array ? parser.nextToken() : first;
            while (token == JsonToken.START_OBJECT) {
                JsonRecord record = JsonRecord.read(parser, json);
                record.deliver(input, sink);
                json.passed(record.end());
                token = parser.nextToken();
            }
            if (token != (array ? JsonToken.END_ARRAY : null)) {
                throw new IOException("a record begins with \"{\"");
            }
        } catch (StreamConstraintsException e) {
            sink.problem(InputProblem.error(
                    json.position(e.getLocation()),
                    "A020",
                    "The record goes beyond what is read: " + MAX_DEPTH + " levels of nesting, "
                            + (RecordLines.MAX_BYTES >> 20) + " million characters in a field.",
                    "Split it, or leave it out."));
        } catch (JsonProcessingException e) {
            sink.problem(InputProblem.error(
                    json.position(e.getLocation()),
                    "A003",
                    "This is not well-formed JSON: " + firstSentence(e.getOriginalMessage()) + ".",
                    "Mend the record, or export the file again; it may have been cut off."));
        } catch (IOException e) {
            sink.problem(InputProblem.error(
                    json.position(null),
                    "A004",
                    "This is no article record: " + e.getMessage() + ".",
                    "Give one JSON object an article with at least the field \"text\"."));
        }
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
