package org.dragoman.app.ui.compare;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.concept.Concept;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The articles side by side: which are shown, what was found in them, where the caret stands, which concept is
 * emphasised. No Swing type; used from one thread. Texts are there at once, the comparison comes later or never.
 */
public final class CompareModel {
    /** Other articles are shown. */
    public static final String ARTICLES = "articles";
    /** The comparison came or went. */
    public static final String COMPARISON = "comparison";
    /** Another concept is emphasised, or none. */
    public static final String ACTIVE = "active";
    /** The caret was moved to another place by a command. */
    public static final String CARET = "caret";
    /** The caret was moved by what keeps the keys, such as a table. */
    public static final String SHOWN = "shown";
    /** The caret or the selection is at another place. */
    public static final String PLACE = "place";
    /** The text of an article was changed. */
    public static final String TEXT = "text";
    /** What was set aside is shown, or hidden again. */
    public static final String SET_ASIDE = "set-aside";
    /** What names are counted by. */
    public static final String COUNT_BY = "count-by";
    /** How many panes there can be. */
    public static final int MAX_PANES = 3;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private @Nullable EventGroup event;
    private List<Article> articles = List.of();
    private @Nullable ArticleComparison comparison;
    private List<PaneMentions> mentions = List.of();
    private int[] carets = new int[0];
    private int pane;
    private @Nullable Span selection;
    private @Nullable ActiveConcept selected;
    private @Nullable ActiveConcept hovered;
    private @Nullable ActiveConcept last;
    private boolean setAside;
    private CountBy countBy = CountBy.TEXT;
    private @Nullable Replacement replaced;

    /**
     * Calls back on a change.
     *
     * @param property one of this class's properties
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    /**
     * Shows articles of an event. What was known of others is forgotten.
     *
     * @param next the event, null for none
     * @param shown its articles in the order of the panes, at most {@value #MAX_PANES}
     */
    public void show(@Nullable EventGroup next, List<Article> shown) {
        event = next;
        articles = List.copyOf(shown.subList(0, Math.min(shown.size(), MAX_PANES)));
        comparison = null;
        mentions = PaneMentions.none(articles.size());
        carets = new int[articles.size()];
        pane = 0;
        selection = null;
        selected = null;
        hovered = null;
        last = null;
        changes.firePropertyChange(ARTICLES, null, articles);
    }

    /**
     * Fills in what was found.
     *
     * @param result a comparison of the articles shown, in their order
     */
    public void ready(ArticleComparison result) {
        comparison = result;
        mentions = PaneMentions.of(result);
        hovered = null;
        ActiveConcept shown = last;
        last = shown == null ? null : new ActiveConcept(shown.concept(), null);
        changes.firePropertyChange(COMPARISON, null, result);
        ActiveConcept now = mentionAt(pane, caret(pane)).map(ActiveConcept::at).orElse(null);
        if (now != null || (selected != null && selected.place() != null)) {
            selected = now;
            fireActive();
        }
    }

    /**
     * Shows a changed text in the place of what is in a pane. The caret stays at its words.
     *
     * @param replacement the text and what is known of it
     */
    public void replace(Replacement replacement) {
        List<Article> all = new ArrayList<>(articles);
        all.set(replacement.pane(), replacement.article());
        articles = List.copyOf(all);
        ArticleComparison known = replacement.comparison();
        comparison = known;
        mentions = known == null ? PaneMentions.none(all.size()) : PaneMentions.of(known);
        carets[replacement.pane()] = replacement.caret();
        selection = null;
        hovered = null;
        selected = selected == null ? null : new ActiveConcept(selected.concept(), null);
        last = last == null ? null : new ActiveConcept(last.concept(), null);
        replaced = replacement;
        changes.firePropertyChange(TEXT, null, replacement);
        changes.firePropertyChange(COMPARISON, null, known);
    }

    /**
     * {@return the text that was changed last, null for none}
     */
    public @Nullable Replacement replaced() {
        return replaced;
    }

    /**
     * {@return what names are counted by}
     */
    public CountBy countBy() {
        return countBy;
    }

    /**
     * Sets what names are counted by.
     *
     * @param unit texts or outlets
     */
    public void countBy(CountBy unit) {
        CountBy before = countBy;
        countBy = unit;
        changes.firePropertyChange(COUNT_BY, before, unit);
    }

    /**
     * {@return whether what pages have beside their articles is shown}
     */
    public boolean showsSetAside() {
        return setAside;
    }

    /**
     * Shows what pages have beside their articles, or hides it.
     *
     * @param shown whether to show it
     */
    public void showSetAside(boolean shown) {
        boolean before = setAside;
        setAside = shown;
        changes.firePropertyChange(SET_ASIDE, before, shown);
    }

    /**
     * {@return the event shown, null for none}
     */
    public @Nullable EventGroup event() {
        return event;
    }

    /**
     * {@return the articles in the panes, in their order}
     */
    public List<Article> articles() {
        return articles;
    }

    /**
     * {@return what was found, null as long as nothing is}
     */
    public @Nullable ArticleComparison comparison() {
        return comparison;
    }

    /**
     * The mentions of a pane.
     *
     * @param index of the pane
     * @return in text order, none inside another; empty as long as nothing is known
     */
    public List<Mention> mentions(int index) {
        return mentions.get(index).all();
    }

    /**
     * {@return index of the pane with the caret}
     */
    public int pane() {
        return pane;
    }

    /**
     * Where the caret of a pane stands.
     *
     * @param index of the pane
     * @return offset in the article's text, 0 where there is no such pane
     */
    public int caret(int index) {
        return index < carets.length ? carets[index] : 0;
    }

    /**
     * The user moved the caret. On a mention its concept is emphasised, elsewhere none is.
     *
     * @param index of the pane
     * @param offset in the article's text
     */
    public void caretMoved(int index, int offset) {
        caretMoved(index, offset, offset);
    }

    /**
     * The user moved the caret, perhaps while selecting.
     *
     * @param index of the pane
     * @param offset in the article's text
     * @param mark the other end of the selection, the offset itself where nothing is selected
     */
    public void caretMoved(int index, int offset, int mark) {
        Span next = mark == offset ? null : new Span(Math.min(mark, offset), Math.max(mark, offset));
        boolean moved = pane != index || carets[index] != offset;
        if (!moved && Objects.equals(selection, next)) {
            return;
        }
        pane = index;
        carets[index] = offset;
        selection = next;
        if (moved) {
            select(mentionAt(index, offset).map(ActiveConcept::at).orElse(null));
        }
        changes.firePropertyChange(PLACE, null, index);
    }

    /**
     * {@return what is selected in the pane with the caret, null for nothing}
     */
    public @Nullable Span selection() {
        return selection;
    }

    /**
     * Goes to a mention.
     *
     * @param place the mention
     */
    public void goTo(Place place) {
        hovered = null;
        pane = place.pane();
        carets[pane] = place.mention().span().start();
        selection = null;
        select(ActiveConcept.at(place));
        changes.firePropertyChange(CARET, null, place);
        changes.firePropertyChange(PLACE, null, place);
    }

    /**
     * Shows a place and leaves the keys where they are.
     *
     * @param index of the pane
     * @param offset in the article's text
     * @param marked what to select there, from the offset; null for nothing
     */
    public void look(int index, int offset, @Nullable Span marked) {
        pane = index;
        carets[index] = offset;
        selection = marked;
        changes.firePropertyChange(SHOWN, null, index);
        changes.firePropertyChange(PLACE, null, index);
    }

    /**
     * Emphasises a concept without going anywhere.
     *
     * @param concept the concept, null for none
     */
    public void choose(@Nullable Concept concept) {
        if (concept == null) {
            select(null);
        } else if (selected == null || !selected.is(concept.id())) {
            select(new ActiveConcept(concept, null));
        }
    }

    /**
     * The mouse is over a mention, or over none.
     *
     * @param place the mention, null for none
     */
    public void hover(@Nullable Place place) {
        ActiveConcept next = place == null ? null : ActiveConcept.at(place);
        if (!Objects.equals(next, hovered)) {
            hovered = next;
            fireActive();
        }
    }

    private void select(@Nullable ActiveConcept next) {
        if (!Objects.equals(next, selected)) {
            selected = next;
            fireActive();
        }
    }

    private void fireActive() {
        ActiveConcept now = active();
        last = now == null ? last : now;
        changes.firePropertyChange(ACTIVE, null, now);
    }

    /**
     * {@return the concept to emphasise: the one under the mouse, else the one at the caret, null for none}
     */
    public @Nullable ActiveConcept active() {
        return hovered != null ? hovered : selected;
    }

    /**
     * {@return the concept at the caret or chosen in a table, null for none}
     */
    public @Nullable ActiveConcept selected() {
        return selected;
    }

    /**
     * {@return the concept whose card is shown: the one that is or was last emphasised, null before any was}
     */
    public @Nullable ActiveConcept card() {
        return last;
    }

    /**
     * The mention at an offset.
     *
     * @param index of the pane
     * @param offset in the article's text
     * @return the mention that holds the offset, else the one that ends there
     */
    public Optional<Place> mentionAt(int index, int offset) {
        return index < mentions.size() ? mentions.get(index).at(offset) : Optional.empty();
    }

    /**
     * The next mention in a pane; behind the last one the first.
     *
     * @param index of the pane
     * @return empty for a pane without mentions
     */
    public Optional<Place> next(int index) {
        boolean inside =
                selected != null && selected.place() != null && selected.place().pane() == index;
        return mentions.get(index).next(caret(index), inside);
    }

    /**
     * The mention before the caret in a pane; before the first one the last.
     *
     * @param index of the pane
     * @return empty for a pane without mentions
     */
    public Optional<Place> previous(int index) {
        return mentions.get(index).previous(caret(index));
    }

    /**
     * Where the next pane, or the one after it, names the emphasised concept.
     *
     * @return empty where no other pane does, or nothing is selected
     */
    public Optional<Place> counterpart() {
        return selected == null || comparison == null
                ? Optional.empty()
                : Counterparts.next(comparison, selected, pane);
    }
}
