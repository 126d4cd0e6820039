package org.dragoman.report.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.SourceMap;
import org.dragoman.check.Fix;
import org.dragoman.report.InContext;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The files of a SARIF run, places in them and changes to them. Lines and columns count from 1 in the file. */
final class SarifFiles {
    /** Stands for the folder in which the program ran. */
    static final String BASE = "SRCROOT";

    private final boolean utf16;
    private final Map<String, Map<String, Object>> artifacts = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * Files without any.
     *
     * @param utf16 whether columns count UTF-16, for literal texts only; else code points
     */
    SarifFiles(boolean utf16) {
        this.utf16 = utf16;
    }

    /** The files that were named so far, in the order of their indexes. */
    List<Map<String, Object>> artifacts() {
        return List.copyOf(artifacts.values());
    }

    /** Names the file of an article, if it is not named yet. */
    void add(Article article) {
        location(article);
    }

    /**
     * A place.
     *
     * @param article the article
     * @param segment the sentence
     * @param words the words, null for all of the sentence
     * @param shown what of the sentence may be shown
     */
    Map<String, Object> place(Article article, Span segment, @Nullable Span words, InContext shown) {
        Map<String, Object> place = JsonOut.object("artifactLocation", location(article));
        Span span = words == null ? segment : words;
        Map<String, Object> region = region(article, span);
        if (region.isEmpty()) {
            return place;
        }
        if (words == null || words.equals(segment)) {
            if (shown.text().equals(span.in(article.text()))) {
                region.put("snippet", JsonOut.object("text", shown.text()));
            }
            place.put("region", region);
            return place;
        }
        region.put("snippet", JsonOut.object("text", shown.words()));
        place.put("region", region);
        Span context = context(article.text(), segment, words, shown);
        if (!context.equals(words)) {
            Map<String, Object> around = region(article, context);
            around.put("snippet", JsonOut.object("text", context.in(article.text())));
            place.put("contextRegion", around);
        }
        return place;
    }

    /** The stretch that is shown, without the marks of what was cut off. */
    private static Span context(String text, Span segment, Span words, InContext shown) {
        if (!segment.covers(words)) {
            return words;
        }
        int before = shown.before().length();
        int after = shown.after().length();
        boolean cutBefore = before > 0 && !text.startsWith(shown.before(), words.start() - before);
        boolean cutAfter = after > 0 && !text.startsWith(shown.after(), words.end());
        return new Span(words.start() - before + (cutBefore ? 1 : 0), words.end() + after - (cutAfter ? 1 : 0));
    }

    /**
     * The change that a fix makes.
     *
     * @return null where the file does not hold the words as the text does: a packed document, a field with escapes
     */
    @Nullable
    Map<String, Object> change(Article article, Fix fix) {
        SourceMap source = article.source();
        SourceMap.FilePlace from = source.inFile(fix.span().start());
        SourceMap.FilePlace to = end(article, fix.span());
        String words = fix.span().in(article.text());
        boolean whole = from.fileByte() != SourceMap.NO_BYTES
                && from.line() == to.line()
                && to.column() - from.column() == words.codePointCount(0, words.length());
        SourceMap.Place place = source.place(fix.span().start());
        boolean plain = place != null && place.part().field().isEmpty();
        boolean escapes = fix.first().chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ');
        if (!whole || !plain && escapes) {
            return null;
        }
        Map<String, Object> replacement = JsonOut.object(
                "deletedRegion", region(article, fix.span()),
                "insertedContent", JsonOut.object("text", fix.first()));
        return JsonOut.object("artifactLocation", location(article), "replacements", List.of(replacement));
    }

    /** Lines and columns of a stretch; empty for the properties of a packed document, which have none. */
    private Map<String, Object> region(Article article, Span span) {
        SourceMap.FilePlace from = article.source().inFile(span.start());
        SourceMap.FilePlace to = end(article, span);
        if (from.line() < 1 || to.line() < 1) {
            return JsonOut.object();
        }
        return JsonOut.object(
                "startLine", from.line(),
                "startColumn", column(article, from, span.start()),
                "endLine", to.line(),
                "endColumn", column(article, to, span.end()));
    }

    private int column(Article article, SourceMap.FilePlace place, int offset) {
        if (!utf16) {
            return place.column();
        }
        String text = article.text();
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        return place.column() + offset - line - text.codePointCount(line, offset);
    }

    /** Where a stretch ends. A line end of two chars begins a run of its own; the end before it is that of the last char. */
    private static SourceMap.FilePlace end(Article article, Span span) {
        SourceMap.FilePlace to = article.source().inFile(span.end());
        if (span.length() == 0 || to.column() > 1) {
            return to;
        }
        SourceMap.FilePlace last = article.source().inFile(article.text().offsetByCodePoints(span.end(), -1));
        return last.line() == to.line() ? new SourceMap.FilePlace(to.fileByte(), to.line(), last.column() + 1) : to;
    }

    private Map<String, Object> location(Article article) {
        String uri = FileUri.of(article.source().source());
        Map<String, Object> location = JsonOut.object("uri", uri);
        if (FileUri.relative(uri)) {
            location.put("uriBaseId", BASE);
        }
        if (!artifacts.containsKey(uri)) {
            indexes.put(uri, artifacts.size());
            Map<String, Object> artifact = JsonOut.object("location", location);
            Map<String, Object> facts = facts(article);
            artifact.put("properties", facts);
            artifacts.put(uri, artifact);
        }
        Map<String, Object> indexed = new LinkedHashMap<>(location);
        indexed.put("index", Objects.requireNonNull(indexes.get(uri)));
        return indexed;
    }

    private static Map<String, Object> facts(Article article) {
        Map<String, Object> facts = JsonOut.object(
                "document", article.id(), "language", article.language().value());
        Provenance provenance = article.provenance();
        if (provenance.published() != null) {
            facts.put("published", provenance.published().value());
        }
        if (provenance.address() != null) {
            facts.put("address", provenance.address());
        }
        return facts;
    }
}
