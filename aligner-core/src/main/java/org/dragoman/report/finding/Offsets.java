package org.dragoman.report.finding;

import java.util.IdentityHashMap;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.report.LineOffsets;
import org.dragoman.report.ReportOptions;

/** Counts offsets in the articles of a report; remembers where it stood in each. */
final class Offsets {
    private final ReportOptions.Offsets unit;
    private final Map<Article, LineOffsets> byArticle = new IdentityHashMap<>();

    Offsets(ReportOptions.Offsets unit) {
        this.unit = unit;
    }

    LineOffsets of(Article article) {
        return byArticle.computeIfAbsent(article, a -> new LineOffsets(a.text(), unit));
    }
}
