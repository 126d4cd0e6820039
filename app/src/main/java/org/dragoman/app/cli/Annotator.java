package org.dragoman.app.cli;

import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;

/** Finds the segments and mentions of articles that are all held in memory, as the options and the user's decisions say. */
final class Annotator {
    private final AppContext context;
    private final MentionFinder finder;
    private final Segmenter segmenter;
    private final Decisions decided;

    Annotator(AppContext context, boolean lines, Decisions decided) {
        this.context = context;
        this.finder = new MentionFinder(context.index(), false);
        this.segmenter = new Segmenter(context.languages(), lines);
        this.decided = decided;
    }

    /** An article as it was read, decisions on lines and origin applied, with its segments and mentions. */
    AnnotatedArticle annotate(Article article) {
        return decided.apply(finder.annotate(article, segmenter), context.glossary());
    }
}
