package org.dragoman.report;

import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a report of events says of an article; little, as there may be many.
 *
 * @param file path of its file, with the id of the record where the file holds several articles
 * @param language its language
 * @param title its title or the beginning of its text
 * @param outlet who published it, null where unknown
 * @param published day of publication, null where unknown
 */
public record EventArticle(
        String file,
        LanguageTag language,
        String title,
        @Nullable String outlet,
        @Nullable String published) {
    private static final int LONGEST = 120;
    private static final String STANDARD_INPUT = "stdin";

    /**
     * The facts of an article.
     *
     * @param article the article
     * @param text how much of the title is shown
     * @return its facts
     */
    public static EventArticle of(Article article, ReportOptions.TextAmount text) {
        Dated published = article.provenance().published();
        String title = article.title();
        if (title == null) {
            title = article.body().isEmpty() ? "" : article.body().get(0).in(article.text());
        }
        String shown = title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title;
        return new EventArticle(
                file(article),
                article.language(),
                text == ReportOptions.TextAmount.NONE ? "" : shown,
                article.provenance().outlet(),
                published == null ? null : published.value());
    }

    /** The file; an article of a JSON file, or of standard input that brings several, is named by its id behind it. */
    private static String file(Article article) {
        String file = article.source().source();
        boolean several = file.endsWith(".json")
                || file.endsWith(".jsonl")
                || file.endsWith(".ndjson")
                || (file.equals(STANDARD_INPUT) && !article.id().equals(STANDARD_INPUT));
        return several ? file + "#" + article.id() : file;
    }
}
