package org.dragoman.app.ui.compare;

import java.util.List;
import org.dragoman.align.Alignment;
import org.dragoman.app.AppContext;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.mention.office.OfficeComposer;
import org.dragoman.text.Progress;
import org.jspecify.annotations.Nullable;

/** Compares with the services of a context. What it needs beyond them is made with the first work, in the background. */
final class ContextAnalyser implements Analyser {
    private final AppContext context;
    private volatile @Nullable OfficeComposer composer;

    ContextAnalyser(AppContext context) {
        this.context = context;
    }

    @Override
    public ArticleComparison analyse(List<Article> articles, Decisions decisions, Progress progress) {
        ArticleComparison found = articles.size() > 1
                ? context.comparer(false, decisions).compare(articles, progress)
                : alone(articles.get(0), decisions);
        OfficeComposer offices = composer();
        List<AnnotatedArticle> composed = found.articles().stream()
                .map(a -> decisions.applyToOffices(offices.compose(a), context.glossary()))
                .toList();
        return new ArticleComparison(composed, found.naming(), found.alignment(), found.glossary(), found.copies());
    }

    private OfficeComposer composer() {
        OfficeComposer made = composer;
        if (made == null) {
            made = new OfficeComposer(context.glossary());
            composer = made;
        }
        return made;
    }

    private ArticleComparison alone(Article article, Decisions decisions) {
        AnnotatedArticle annotated =
                new MentionFinder(context.index(), false).annotate(article, new Segmenter(context.languages(), false));
        return new ArticleComparison(
                List.of(decisions.apply(annotated, context.glossary())),
                List.of(),
                new Alignment(List.of()),
                context.glossary(),
                List.of());
    }
}
