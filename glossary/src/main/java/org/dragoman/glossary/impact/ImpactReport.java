package org.dragoman.glossary.impact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.report.ArticleFacts;
import org.dragoman.report.Bidi;
import org.dragoman.report.InContext;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.Tsv;
import org.jspecify.annotations.Nullable;

/** Writes the impact of an edit. */
public final class ImpactReport {
    private ImpactReport() {}

    /**
     * For people: what changes, article by article, with the sentences.
     *
     * @param impact what changes
     * @param options how much text, whose usage
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void text(Impact impact, ReportOptions options, Appendable out) throws IOException {
        out.append(count(impact.concepts().size(), "concept differs", "concepts differ"));
        out.append("; ").append(count(impact.changes().size(), "place changes", "places change"));
        out.append(" in ").append(Long.toString(impact.changedArticles())).append(" of ");
        out.append(count(impact.articles(), "article", "articles"));
        String kinds = Arrays.stream(MentionChange.Kind.values())
                .filter(k -> impact.count(k) > 0)
                .map(k -> k.code() + " " + impact.count(k))
                .collect(Collectors.joining(", "));
        out.append(kinds.isEmpty() ? ".\n" : " (" + kinds + ").\n");
        AnnotatedArticle last = null;
        for (MentionChange change : impact.changes()) {
            if (change.article() != last) {
                last = change.article();
                List<String> facts = ArticleFacts.of(last.article());
                out.append('\n').append(last.article().id()).append(' ');
                out.append(last.article().language().value());
                out.append(facts.isEmpty() ? "" : " · " + String.join(" · ", facts))
                        .append('\n');
            }
            InContext words = ImpactRow.inContext(change, options);
            out.append("  ").append(what(change)).append(": ");
            out.append(Bidi.isolate(words.before() + "«" + words.words() + "»" + words.after()));
            out.append('\n');
        }
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    private static String what(MentionChange change) {
        return switch (change.kind()) {
            case APPEARS -> "appears " + id(change.after());
            case VANISHES -> "vanishes " + id(change.before());
            case CONCEPT -> "concept " + id(change.before()) + " becomes " + id(change.after());
            case EXTENT -> "extent " + id(change.after());
            case STATUS -> "status " + id(change.after());
        };
    }

    private static String id(@Nullable Mention mention) {
        return mention == null ? "" : mention.concept().id();
    }

    /**
     * One row a change.
     *
     * @param impact what changes
     * @param options unit of offsets, how much text, whose usage
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void tsv(Impact impact, ReportOptions options, Appendable out) throws IOException {
        Tsv.header(ImpactRow.COLUMNS, out);
        for (MentionChange change : impact.changes()) {
            Tsv.row(ImpactRow.of(change, options).cells(), out);
        }
    }

    /**
     * One JSON object: {@code "format": "dragoman-impact"}, figures and changes.
     *
     * @param impact what changes
     * @param options unit of offsets, how much text, whose usage
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void json(Impact impact, ReportOptions options, Appendable out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "dragoman-impact");
        root.put("version", 1);
        root.put("offsets", options.offsets().code());
        root.put("concepts", impact.concepts());
        root.put("articles", impact.articles());
        root.put("articlesWithChanges", impact.changedArticles());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (MentionChange.Kind kind : MentionChange.Kind.values()) {
            counts.put(kind.code(), impact.count(kind));
        }
        root.put("counts", counts);
        root.put(
                "changes",
                impact.changes().stream().map(c -> ImpactRow.of(c, options)).toList());
        out.append(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root))
                .append('\n');
    }
}
