package org.dragoman.report.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.report.LineOffsets;
import org.dragoman.report.ReportOptions;
import org.jspecify.annotations.Nullable;

/** Counts offsets in the articles of a report; remembers where it stood in the last ones. */
final class Offsets {
    private static final int REMEMBERED = 8;

    /** An article that is equal only to itself, so that its text need not be looked through. */
    private record Key(Article article) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.article == article;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(article);
        }
    }

    private final ReportOptions.Offsets unit;
    private final Map<Key, LineOffsets> byArticle = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LineOffsets> eldest) {
            return size() > REMEMBERED;
        }
    };

    Offsets(ReportOptions.Offsets unit) {
        this.unit = unit;
    }

    LineOffsets of(Article article) {
        return byArticle.computeIfAbsent(new Key(article), k -> new LineOffsets(article.text(), unit));
    }
}
