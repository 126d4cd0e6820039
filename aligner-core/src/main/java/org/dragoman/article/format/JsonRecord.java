package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleLanguage;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Dated;
import org.dragoman.article.DocumentName;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** One article record of a JSON file while it is read. */
final class JsonRecord {
    /** A text field with the place of its first char behind the opening quotation mark. */
    private record Field(String value, long fileByte, int line, int column) {
        Field onOneLine() {
            return new Field(value.replace('\n', ' '), fileByte, line, column);
        }
    }

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final SourcePosition start;

    private JsonRecord(SourcePosition start) {
        this.start = start;
    }

    static JsonRecord read(JsonParser parser, ArticleInput input, int from, int firstLine) throws IOException {
        JsonLocation begin = parser.currentTokenLocation();
        JsonRecord record = new JsonRecord(
                new SourcePosition(input.name(), firstLine + begin.getLineNr() - 1, begin.getColumnNr()));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                JsonLocation at = parser.currentTokenLocation();
                record.fields.put(
                        name,
                        new Field(
                                parser.getText(),
                                from + at.getByteOffset() + 1,
                                firstLine + at.getLineNr() - 1,
                                at.getColumnNr() + 1));
            } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("id")) {
                record.fields.put(name, new Field(parser.getText(), 0, 0, 0));
            } else if (value == JsonToken.VALUE_TRUE) {
                record.fields.put(name, new Field("true", 0, 0, 0));
            } else {
                parser.skipChildren();
            }
        }
        return record;
    }

    void deliver(ArticleInput input, ArticleSink sink) {
        Field body = fields.get("text");
        if (body == null) {
            sink.problem(InputProblem.error(
                    start,
                    "A005",
                    "The record has no field \"text\" with a string.",
                    "Give the article's text in the field \"text\"."));
            return;
        }
        String language = value("language");
        LanguageTag stated =
                language == null ? null : LanguageTag.parse(language).orElse(null);
        if (language != null && stated == null) {
            sink.problem(InputProblem.error(
                    start,
                    "A006",
                    "The language \"" + language + "\" is not a BCP 47 tag.",
                    "Write a tag such as \"az\", \"ar\" or \"en\"."));
            return;
        }
        sink.article(article(input, body, stated));
    }

    private Article article(ArticleInput input, Field body, @Nullable LanguageTag stated) {
        StringBuilder text = new StringBuilder();
        List<SourceMap.Part> parts = new ArrayList<>();
        List<SourceMap.Run> runs = new ArrayList<>();
        Field title = fields.get("title");
        Span titleSpan = null;
        if (title != null && body.value().startsWith(title.value() + "\n")) {
            titleSpan =
                    title.value().isBlank() ? null : new Span(0, title.value().length());
        } else if (title != null && !title.value().isBlank()) {
            append(text, parts, runs, "title", title.onOneLine(), input.bytes());
            titleSpan = new Span(0, text.length());
            text.append("\n\n");
        }
        append(text, parts, runs, "text", body, input.bytes());
        String whole = text.toString();
        DocumentName name = DocumentName.of(input.fileName());
        String id = value("id");
        return new Article(
                id == null ? name.document() : id,
                ArticleLanguage.choose(input.language(), name.language(), stated, whole),
                whole,
                titleSpan,
                null,
                Provenance.UNKNOWN
                        .outlet(value("outlet"))
                        .agencies(list(value("agency")))
                        .author(value("author"))
                        .address(value("url"))
                        .published(dated(value("published")))
                        .retrieved(dated(value("retrieved")))
                        .sample("true".equals(value("sample"))),
                new SourceMap(input.name(), whole, StandardCharsets.UTF_8, parts, runs));
    }

    private static List<String> list(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static @Nullable Dated dated(@Nullable String value) {
        return value == null ? null : Dated.metadata(value);
    }

    private @Nullable String value(String name) {
        Field field = fields.get(name);
        return field == null || field.value().isBlank() ? null : field.value();
    }

    /** Copies a field; every escape in the file begins a new run behind it. */
    private static void append(
            StringBuilder text,
            List<SourceMap.Part> parts,
            List<SourceMap.Run> runs,
            String name,
            Field field,
            byte[] bytes) {
        int start = text.length();
        int at = Math.toIntExact(field.fileByte());
        int column = field.column();
        runs.add(new SourceMap.Run(start, at, field.line(), column));
        String value = field.value();
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            int chars = Character.charCount(codePoint);
            boolean escape = bytes[at] == '\\';
            int length = !escape ? utf8Length(codePoint) : bytes[at + 1] == 'u' ? 6 : 2;
            if (escape && chars == 2) {
                length = 12;
            }
            at += length;
            column += escape ? length : 1;
            i += chars;
            if (escape) {
                runs.add(new SourceMap.Run(start + i, at, field.line(), column));
            }
        }
        text.append(value.replace('\r', ' '));
        parts.add(new SourceMap.Part(name, start, text.length()));
    }

    private static int utf8Length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
