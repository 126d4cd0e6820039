package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dragoman.app.panel.PanelContext;
import org.dragoman.app.panel.PanelSelection;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What a panel sees of a window, without the window. */
final class PanelWindow implements PanelContext {
    private final Locale locale;
    private final List<Consumer<@Nullable ArticleComparison>> comparisonListeners = new ArrayList<>();
    private final List<Consumer<@Nullable PanelSelection>> selectionListeners = new ArrayList<>();
    private @Nullable ArticleComparison comparison;
    private @Nullable PanelSelection selection;

    PanelWindow(Locale locale) {
        this.locale = locale;
    }

    void show(@Nullable ArticleComparison shown) {
        comparison = shown;
        selection = null;
        selectionListeners.forEach(l -> l.accept(null));
        comparisonListeners.forEach(l -> l.accept(shown));
    }

    void select(@Nullable PanelSelection selected) {
        selection = selected;
        selectionListeners.forEach(l -> l.accept(selected));
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public @Nullable ArticleComparison comparison() {
        return comparison;
    }

    @Override
    public @Nullable PanelSelection selection() {
        return selection;
    }

    @Override
    public void onComparison(Consumer<@Nullable ArticleComparison> listener) {
        comparisonListeners.add(listener);
    }

    @Override
    public void onSelection(Consumer<@Nullable PanelSelection> listener) {
        selectionListeners.add(listener);
    }

    @Override
    public boolean show(Article article, Span span) {
        assertThat(span.end())
                .as("PanelContext.show: a place within the article")
                .isLessThanOrEqualTo(article.text().length());
        return comparison != null && comparison.articles().stream().anyMatch(a -> a.article() == article);
    }
}
