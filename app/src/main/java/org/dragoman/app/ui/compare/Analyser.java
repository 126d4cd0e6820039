package org.dragoman.app.ui.compare;

import java.util.List;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.Decisions;
import org.dragoman.text.Progress;

/** The work behind the panes. Called outside the event thread. */
@FunctionalInterface
public interface Analyser {
    /**
     * Finds what is to be found in articles.
     *
     * @param articles at least one
     * @param decisions what was set by hand on mentions
     * @param progress told how far it has come, asked whether to stop
     * @return the comparison, in the order of the articles
     */
    ArticleComparison analyse(List<Article> articles, Decisions decisions, Progress progress);

    /**
     * The analyser of a context; it also composes the offices of countries. A single article has mentions, but no naming
     * table and no beads.
     *
     * @param context creates the services
     * @return the analyser
     */
    static Analyser of(AppContext context) {
        return new ContextAnalyser(context);
    }
}
