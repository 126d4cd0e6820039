package org.dragoman.app.ui.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.dragoman.app.panel.PanelContext;
import org.dragoman.app.panel.PanelSelection;
import org.dragoman.app.ui.compare.ActiveConcept;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What one panel sees of the window. It hears of changes through a guard, which ends that when the panel fails. */
final class PanelDesk implements PanelContext {
    private final CompareModel model;
    private final Locale locale;
    private final Consumer<PanelFault.Work> guard;
    private final List<Consumer<@Nullable ArticleComparison>> comparisons = new ArrayList<>();
    private final List<Consumer<@Nullable PanelSelection>> selections = new ArrayList<>();
    private @Nullable ArticleComparison toldComparison;
    private @Nullable PanelSelection toldSelection;

    PanelDesk(CompareModel model, Locale locale, Consumer<PanelFault.Work> guard) {
        this.model = model;
        this.locale = locale;
        this.guard = guard;
        toldComparison = model.comparison();
        toldSelection = selection();
        model.on(CompareModel.ARTICLES, this::tell);
        model.on(CompareModel.COMPARISON, this::tell);
        model.on(CompareModel.ACTIVE, this::tell);
    }

    /** The comparison first: what is chosen may stand in it. */
    private void tell() {
        ArticleComparison comparison = model.comparison();
        if (comparison != toldComparison) {
            toldComparison = comparison;
            List.copyOf(comparisons).forEach(l -> guard.accept(() -> l.accept(comparison)));
        }
        PanelSelection selection = selection();
        if (!Objects.equals(selection, toldSelection)) {
            toldSelection = selection;
            List.copyOf(selections).forEach(l -> guard.accept(() -> l.accept(selection)));
        }
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public @Nullable ArticleComparison comparison() {
        return model.comparison();
    }

    @Override
    public @Nullable PanelSelection selection() {
        ActiveConcept selected = model.selected();
        if (selected == null) {
            return null;
        }
        Place place = selected.place();
        return place == null
                ? new PanelSelection(selected.concept(), null, null)
                : new PanelSelection(selected.concept(), model.articles().get(place.pane()), place.mention());
    }

    @Override
    public void onComparison(Consumer<@Nullable ArticleComparison> listener) {
        comparisons.add(Objects.requireNonNull(listener));
    }

    @Override
    public void onSelection(Consumer<@Nullable PanelSelection> listener) {
        selections.add(Objects.requireNonNull(listener));
    }

    @Override
    public boolean show(Article article, Span span) {
        int pane = model.articles().indexOf(article);
        if (pane < 0 || span.end() > article.text().length()) {
            return false;
        }
        model.look(pane, span.start(), span);
        return true;
    }
}
