package org.dragoman.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.align.Bead;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.article.Layout;
import org.dragoman.article.Segment;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.NameCount;
import org.dragoman.compare.NamingColumn;
import org.dragoman.compare.NamingRow;
import org.dragoman.compare.NamingTable;
import org.dragoman.event.Copy;
import org.dragoman.event.CopyGroup;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** A comparison as one JSON object, {@code "format": "dragoman-comparison"}, version 1. */
public final class JsonReport implements ReportWriter {
    private static final ObjectWriter WRITER = new ObjectMapper()
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** For {@link java.util.ServiceLoader}. */
    public JsonReport() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(ArticleComparison comparison, ReportOptions options, Appendable out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "dragoman-comparison");
        root.put("version", 1);
        root.put("offsets", options.offsets().code());
        root.put(
                "articles",
                comparison.articles().stream().map(a -> article(a, options)).toList());
        NamingTable table = NamingTable.of(comparison, options.by());
        root.put("by", table.by().code());
        root.put("columns", table.columns().stream().map(JsonReport::column).toList());
        root.put(
                "naming",
                table.rows().stream()
                        .map(r -> naming(comparison, table, r, options))
                        .toList());
        root.put(
                "copies",
                comparison.copies().stream()
                        .flatMap(g -> g.copies().stream().map(c -> copy(g, c)))
                        .toList());
        root.put(
                "beads",
                comparison.alignment().beads().stream().map(JsonReport::bead).toList());
        out.append(WRITER.writeValueAsString(root)).append('\n');
    }

    private static Map<String, Object> article(AnnotatedArticle annotated, ReportOptions options) {
        Article article = annotated.article();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("doc", article.id());
        json.put("lang", article.language().value());
        put(json, "title", article.title());
        put(json, "outlet", article.provenance().outlet());
        put(json, "agency", agencies(article));
        put(json, "author", article.provenance().author());
        put(json, "url", article.provenance().address());
        put(json, "published", published(article));
        if (article.provenance().sample()) {
            json.put("sample", true);
        }
        Layout layout = article.layout();
        if (layout != null) {
            json.put("setAside", layout.setAside().size());
        }
        List<Object> segments = new ArrayList<>();
        for (Segment segment : annotated.segments()) {
            segments.add(segment(annotated, segment, options));
        }
        json.put("segments", segments);
        json.put("mentions", MentionRow.of(annotated, options));
        return json;
    }

    private static Map<String, Object> segment(AnnotatedArticle annotated, Segment segment, ReportOptions options) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("index", segment.index());
        if (segment.title()) {
            json.put("title", true);
        }
        if (options.text() != ReportOptions.TextAmount.NONE) {
            json.put("text", options.text().of(annotated.text(segment.index())));
        }
        json.put(
                "concepts",
                annotated.mentions(segment.index()).stream()
                        .map(Mention::concept)
                        .map(c -> c.id())
                        .toList());
        return json;
    }

    private static Map<String, Object> column(NamingColumn column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outlet", column.outlet());
        json.put("language", column.language().value());
        json.put("articles", column.articles());
        json.put("copies", column.copies());
        return json;
    }

    private static Map<String, Object> copy(CopyGroup group, Copy copy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", copy.article());
        json.put("of", group.original());
        json.put("kind", copy.kind().code());
        json.put("similarity", Math.round(copy.similarity() * 1000) / 1000.0);
        return json;
    }

    private static Map<String, Object> naming(
            ArticleComparison comparison, NamingTable table, NamingRow row, ReportOptions options) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("concept", row.concept().id());
        json.put("type", row.concept().type().code());
        json.put("label", row.concept().label(options.language()));
        json.put("articles", row.width());
        List<Object> names = new ArrayList<>();
        for (int i = 0; i < row.names().size(); i++) {
            Article article = comparison
                    .articles()
                    .get(table.columns().get(i).articles().get(0))
                    .article();
            List<Object> ofArticle = new ArrayList<>();
            for (NameCount name : row.names().get(i)) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("term", name.term().text());
                entry.put(
                        "status",
                        options.profile()
                                .status(row.concept(), name.term(), article.day())
                                .code());
                entry.put("count", name.count());
                ofArticle.add(entry);
            }
            names.add(ofArticle);
        }
        json.put("names", names);
        return json;
    }

    private static Map<String, Object> bead(Bead bead) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sides", bead.sides());
        json.put("cost", Math.round(bead.cost() * 1000) / 1000.0);
        return json;
    }

    private static @Nullable String agencies(Article article) {
        List<String> agencies = article.provenance().agencies();
        return agencies.isEmpty() ? null : String.join(" ← ", agencies);
    }

    private static @Nullable String published(Article article) {
        Dated published = article.provenance().published();
        return published == null ? null : published.value();
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
