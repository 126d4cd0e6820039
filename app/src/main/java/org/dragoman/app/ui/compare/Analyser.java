package org.dragoman.app.ui.compare;

import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.text.Progress;

/** The work behind the panes. Called outside the event thread. */
@FunctionalInterface
public interface Analyser {
    /**
     * Finds what is to be found in articles.
     *
     * @param articles at least one
     * @param progress told how far it has come, asked whether to stop
     * @return the comparison, in the order of the articles
     */
    ArticleComparison analyse(List<Article> articles, Progress progress);

    /**
     * The analyser of a context. A single article has mentions, but no naming table and no beads.
     *
     * @param context creates the services
     * @return the analyser
     */
    static Analyser of(AppContext context) {
        return (articles, progress) -> articles.size() > 1
                ? context.comparer(false).compare(articles, progress)
                : alone(context, articles.get(0));
    }

    private static ArticleComparison alone(AppContext context, Article article) {
        AnnotatedArticle annotated =
                new MentionFinder(context.index(), false).annotate(article, new Segmenter(context.languages(), false));
        return new ArticleComparison(
                List.of(annotated), List.of(), new Alignment(List.of()), context.glossary(), List.of());
    }
}
