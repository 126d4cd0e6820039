package org.dragoman.app.ui.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodedUnit;
import org.dragoman.coding.CodedValue;
import org.dragoman.coding.CoderWork;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What is coded in the articles shown, and which unit the caret is at. */
final class ShownUnits {
    /** A value and where it stands now. */
    record Line(int pane, Span span, CodedValue value) {}

    /** A unit at the caret: what it is called in the coder's file if it is there, and where it stands. */
    record Here(int pane, AnnotatedArticle article, CodedUnit unit, Span span) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<AnnotatedArticle> articles;
    private final Map<CodedUnit, CodedUnit> kept = new HashMap<>();

    private ShownUnits(List<AnnotatedArticle> articles) {
        this.articles = articles;
    }

    static ShownUnits of(@Nullable ArticleComparison comparison, CoderWork work) {
        ShownUnits shown = new ShownUnits(comparison == null ? List.of() : comparison.articles());
        for (int pane = 0; pane < shown.articles.size(); pane++) {
            AnnotatedArticle article = shown.articles.get(pane);
            for (CodedValue value : work.values()) {
                Span span = value.unit().isOf(article.article()) ? value.unit().find(article) : null;
                if (span != null) {
                    shown.lines.add(new Line(pane, span, value));
                    shown.keep(article, value.unit(), span);
                }
            }
        }
        return shown;
    }

    /** Where the article was edited the unit of today is called as it was when it was coded. */
    private void keep(AnnotatedArticle article, CodedUnit unit, Span span) {
        CodedUnit now = switch (unit.level()) {
            case ARTICLE -> CodedUnit.of(article.article());
            case SENTENCE -> CodedUnit.of(article, CodedUnit.segmentAt(article, span.start()));
            case MENTION ->
                article.mentions().stream()
                        .filter(m -> m.span().equals(span))
                        .findFirst()
                        .map(m -> CodedUnit.of(article, m))
                        .orElse(unit);
        };
        kept.put(now, unit);
    }

    List<Line> lines() {
        return lines;
    }

    /** The unit of a level at the caret. */
    @Nullable
    Here here(CompareModel compare, CodeLevel level) {
        int pane = compare.pane();
        if (pane >= articles.size()) {
            return null;
        }
        AnnotatedArticle article = articles.get(pane);
        return switch (level) {
            case ARTICLE -> {
                CodedUnit unit = CodedUnit.of(article.article());
                Span whole = unit.find(article);
                yield whole == null ? null : here(pane, article, unit, whole);
            }
            case SENTENCE -> {
                int segment = CodedUnit.segmentAt(article, compare.caret(pane));
                yield segment < 0
                        ? null
                        : here(
                                pane,
                                article,
                                CodedUnit.of(article, segment),
                                article.segments().get(segment).span());
            }
            case MENTION ->
                compare.mentionAt(pane, compare.caret(pane))
                        .map(Place::mention)
                        .map(m -> here(pane, article, CodedUnit.of(article, m), m.span()))
                        .orElse(null);
        };
    }

    private Here here(int pane, AnnotatedArticle article, CodedUnit unit, Span span) {
        return new Here(pane, article, kept.getOrDefault(unit, unit), span);
    }

    /** The next unit of a level in the pane with the caret, or the one before; where there is none, none. */
    @Nullable
    Span next(CompareModel compare, CodeLevel level, boolean forward) {
        int pane = compare.pane();
        if (pane >= articles.size()) {
            return null;
        }
        AnnotatedArticle article = articles.get(pane);
        if (level == CodeLevel.MENTION) {
            return (forward ? compare.next(pane) : compare.previous(pane))
                    .map(Place::mention)
                    .map(Mention::span)
                    .orElse(null);
        }
        int segment = CodedUnit.segmentAt(article, compare.caret(pane)) + (forward ? 1 : -1);
        return segment < 0 || segment >= article.segments().size()
                ? null
                : article.segments().get(segment).span();
    }
}
