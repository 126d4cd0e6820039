package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleLanguage;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Dated;
import org.dragoman.article.DocumentName;
import org.dragoman.article.LineClass;
import org.dragoman.article.Provenance;
import org.dragoman.article.Sha256;
import org.dragoman.article.SourceMap;
import org.dragoman.article.page.MarkedLine;
import org.dragoman.article.page.Page;
import org.dragoman.article.page.PageArticles;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** One article record of a JSON file while it is read. */
final class JsonRecord {
    /** Fields that may hold more than a string. */
    private static final Set<String> TREES = Set.of("agency", "provenance");

    /**
     * A text field.
     *
     * @param value the text
     * @param at offset in the JSON text, behind the opening quotation mark
     * @param place the same in the file
     */
    private record Field(String value, int at, SourceMap.FilePlace place) {
        Field onOneLine() {
            return new Field(value.replace('\n', ' '), at, place);
        }
    }

    private final JsonText json;
    private final int start;
    private final Map<String, Field> texts = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, JsonNode> trees = new HashMap<>();
    private int end;

    private JsonRecord(JsonText json, int start) {
        this.json = json;
        this.start = start;
    }

    /** Reads a record whose opening brace was read. */
    static JsonRecord read(JsonParser parser, JsonText json) throws IOException {
        JsonRecord record =
                new JsonRecord(json, (int) parser.currentTokenLocation().getCharOffset());
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            record.field(parser, parser.currentName());
        }
        record.end = (int) parser.currentLocation().getCharOffset();
        return record;
    }

    private void field(JsonParser parser, String name) throws IOException {
        JsonToken token = parser.nextToken();
        boolean scalar = token == JsonToken.VALUE_STRING
                || token == JsonToken.VALUE_TRUE
                || (token == JsonToken.VALUE_NUMBER_INT && name.equals("id"));
        if (scalar) {
            values.put(name, parser.getText());
        }
        if (token == JsonToken.VALUE_STRING && (name.equals("text") || name.equals("title"))) {
            int at = (int) parser.currentTokenLocation().getCharOffset() + 1;
            texts.put(name, new Field(parser.getText(), at, json.place(at)));
        } else if (TREES.contains(name) && (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT)) {
            trees.put(name, parser.readValueAsTree());
        } else {
            parser.skipChildren();
        }
    }

    /** Behind its closing brace. */
    int end() {
        return end;
    }

    void deliver(ArticleInput input, ArticleSink sink) {
        Field body = texts.get("text");
        if (body == null) {
            sink.problem(error(
                    "A005",
                    "The record has no field \"text\" with a string.",
                    "Give the article's text in the field \"text\"."));
            return;
        }
        String language = value("language");
        LanguageTag stated =
                language == null ? null : LanguageTag.parse(language).orElse(null);
        if (language != null && stated == null) {
            sink.problem(error(
                    "A006",
                    "The language \"" + language + "\" is not a BCP 47 tag.",
                    "Write a tag such as \"az\", \"ar\" or \"en\"."));
            return;
        }
        sink.article(article(input, body, stated));
    }

    private InputProblem error(String code, String message, String advice) {
        SourceMap.FilePlace at = json.place(start);
        return InputProblem.error(new SourcePosition(json.name(), at.line(), at.column()), code, message, advice);
    }

    private Article article(ArticleInput input, Field body, @Nullable LanguageTag stated) {
        StringBuilder text = new StringBuilder();
        List<SourceMap.Part> parts = new ArrayList<>();
        List<SourceMap.Run> runs = new ArrayList<>();
        Field title = texts.get("title");
        Span titleSpan = null;
        if (title != null && isFirstLine(title.value(), body.value())) {
            titleSpan =
                    title.value().isBlank() ? null : new Span(0, title.value().length());
        } else if (title != null && !title.value().isBlank()) {
            append(text, parts, runs, "title", title.onOneLine());
            titleSpan = new Span(0, text.length());
            text.append("\n\n");
        }
        append(text, parts, runs, "text", body);
        String whole = text.toString();
        DocumentName name = DocumentName.of(input.fileName());
        String given = value("id");
        String id = given == null ? name.document() : given;
        LanguageTag language = ArticleLanguage.choose(input.language(), name.language(), stated, whole);
        SourceMap source = new SourceMap(input.name(), whole, json.charset(), parts, runs);
        Provenance origin = provenance().or(input.options().origin());
        return input.options().page() && !isClean()
                ? PageArticles.article(id, page(whole, language, titleSpan), origin, source)
                : new Article(id, language, whole, titleSpan, null, origin, source);
    }

    /** Whether a title stands in the text already. */
    static boolean isFirstLine(String title, String text) {
        return text.startsWith(title + "\n") || text.startsWith(title + "\r\n");
    }

    /** Whether the record names the source it was made of: its text was told from the page before. */
    private boolean isClean() {
        return trees.containsKey("provenance")
                && RecordProvenance.over(Provenance.UNKNOWN, trees.get("provenance"))
                                .hash()
                        != null;
    }

    /** The text as a scraped page; a title in a field of its own needs no telling. */
    private static Page page(String text, LanguageTag language, @Nullable Span title) {
        Page bare = Page.bare(text, language);
        if (title == null) {
            return bare;
        }
        List<MarkedLine> lines = bare.lines().stream()
                .map(line -> title.covers(line.span())
                        ? new MarkedLine(line.span(), LineClass.TITLE, "title", true, false, 0)
                        : line)
                .toList();
        return new Page(text, language, lines, title.in(text), false);
    }

    private Provenance provenance() {
        String agency = value("agency");
        Provenance flat = Provenance.UNKNOWN
                .outlet(value("outlet"))
                .agencies(agency == null ? RecordProvenance.strings(trees.get("agency")) : List.of(agency))
                .author(value("author"))
                .address(value("url"))
                .published(dated(value("published")))
                .retrieved(dated(value("retrieved")))
                .hash(Sha256.of(json.bytes(start, end)))
                .sample("true".equals(value("sample")));
        JsonNode object = trees.get("provenance");
        return object == null ? flat : RecordProvenance.over(flat, object);
    }

    private static @Nullable Dated dated(@Nullable String value) {
        return value == null ? null : Dated.metadata(value);
    }

    private @Nullable String value(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** Copies a field; every escape in the file begins a new run behind it. */
    private void append(
            StringBuilder text, List<SourceMap.Part> parts, List<SourceMap.Run> runs, String name, Field field) {
        int start = text.length();
        int at = field.at();
        int line = field.place().line();
        int column = field.place().column();
        long fileByte = field.place().fileByte();
        int escapeBytes = json.bytes('\\');
        runs.add(new SourceMap.Run(start, fileByte, line, column));
        String value = field.value();
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            int chars = Character.charCount(codePoint);
            boolean escape = json.charAt(at) == '\\';
            int length = !escape ? chars : json.charAt(at + 1) != 'u' ? 2 : 6 * chars;
            at += length;
            fileByte += escape ? length * escapeBytes : json.bytes(codePoint);
            column += escape ? length : 1;
            i += chars;
            if (escape) {
                runs.add(new SourceMap.Run(start + i, fileByte, line, column));
            }
        }
        text.append(value.replace('\r', ' '));
        parts.add(new SourceMap.Part(name, start, text.length()));
    }
}
