package org.dragoman.article.format;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Layout;
import org.dragoman.article.Provenance;
import org.dragoman.article.Stretch;
import org.dragoman.article.fault.TextFault;
import org.dragoman.article.fault.TextFaults;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as the JSON record that {@link JsonReader} reads: its text without what stands around it on its page,
 * where it came from, and, for people, what was set aside and why, and the faults of the text.
 */
public final class ArticleJson {
    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ArticleJson() {}

    /**
     * Writes an article.
     *
     * @param article the article
     * @param out takes one JSON object and a line end
     * @throws IOException where {@code out} fails
     */
    public static void write(Article article, Appendable out) throws IOException {
        Provenance origin = article.provenance();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", article.id());
        json.put("language", article.language().value());
        put(json, "title", article.title());
        put(json, "outlet", origin.outlet());
        put(json, "agency", origin.agencies().isEmpty() ? null : origin.agencies());
        put(json, "author", origin.author());
        put(json, "url", origin.address());
        put(json, "published", value(origin.published()));
        put(json, "retrieved", value(origin.retrieved()));
        if (origin.sample()) {
            json.put("sample", true);
        }
        json.put("provenance", provenance(article, origin));
        json.put("text", text(article));
        Layout layout = article.layout();
        if (layout != null) {
            json.put("setAside", setAside(article, layout));
        }
        json.put("faults", faults(article));
        out.append(WRITER.writeValueAsString(json)).append('\n');
    }

    private static Map<String, Object> provenance(Article article, Provenance origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "chain", origin.chain());
        put(json, "published", dated(origin.published()));
        put(json, "retrieved", dated(origin.retrieved()));
        json.put("source", fileName(article.source().source()));
        put(json, "sha256", origin.hash());
        return json;
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static @Nullable String value(@Nullable Dated date) {
        return date == null ? null : date.value();
    }

    private static @Nullable Map<String, Object> dated(@Nullable Dated date) {
        if (date == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", date.value());
        json.put("how", date.how().code());
        put(json, "note", date.note().isEmpty() ? null : date.note());
        return json;
    }

    /** The body, one paragraph a line; the title has its own field. */
    private static String text(Article article) {
        List<String> lines = new ArrayList<>();
        for (Span span : article.body()) {
            if (!span.equals(article.titleSpan())) {
                lines.add(span.in(article.text()));
            }
        }
        return String.join("\n", lines);
    }

    private static List<Object> setAside(Article article, Layout layout) {
        List<Object> list = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Stretch stretch : layout.setAside()) {
            for (; at < stretch.span().start(); at++) {
                line += article.text().charAt(at) == '\n' ? 1 : 0;
            }
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("line", line);
            json.put("class", stretch.kind().code());
            json.put("reason", stretch.because());
            json.put("text", stretch.span().in(article.text()));
            list.add(json);
        }
        return list;
    }

    private static Map<String, Object> faults(Article article) {
        Map<TextFault.Kind, Integer> counts = new EnumMap<>(TextFault.Kind.class);
        TextFaults.of(article.text(), article.language()).forEach(f -> counts.merge(f.kind(), 1, Integer::sum));
        Map<String, Object> json = new LinkedHashMap<>();
        counts.forEach((kind, count) -> json.put(kind.code(), count));
        return json;
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
