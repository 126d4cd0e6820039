package org.dragoman.app.ui.events;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The events at hand, which is open and which of its articles are shown. No Swing type; used from one thread. Articles
 * are told apart by identity: the same text may stand in the list twice.
 */
@SuppressWarnings("ReferenceEquality")
public final class EventsModel {
    /** Events came. */
    public static final String EVENTS = "events";
    /** Another event is open, or other articles of it are shown. */
    public static final String SELECTED = "selected";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final int most;
    private List<EventGroup> events;
    private int selected;
    private List<Article> shown = List.of();

    /**
     * A list of events with the first one open.
     *
     * @param events in the order of the list
     * @param most how many articles can be shown at once
     */
    public EventsModel(List<EventGroup> events, int most) {
        this.events = List.copyOf(events);
        this.most = most;
        this.selected = events.isEmpty() ? -1 : 0;
        this.shown = first();
    }

    /** One a language first, then whatever there is, in the event's order. */
    private List<Article> first() {
        EventGroup event = event();
        if (event == null) {
            return List.of();
        }
        List<Article> chosen = new ArrayList<>();
        for (Article article : event.articles()) {
            if (chosen.size() < most
                    && chosen.stream().noneMatch(a -> a.language().equals(article.language()))) {
                chosen.add(article);
            }
        }
        for (Article article : event.articles()) {
            if (chosen.size() < most && !contains(chosen, article)) {
                chosen.add(article);
            }
        }
        return inOrder(event, chosen);
    }

    private static boolean contains(List<Article> list, Article article) {
        return list.stream().anyMatch(a -> a == article);
    }

    private static List<Article> inOrder(EventGroup event, List<Article> chosen) {
        return event.articles().stream().filter(a -> contains(chosen, a)).toList();
    }

    /**
     * Calls back on a change.
     *
     * @param property one of this class's properties
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /**
     * {@return all events}
     */
    public List<EventGroup> events() {
        return events;
    }

    /**
     * {@return place of the open event in the list, -1 for none}
     */
    public int selected() {
        return selected;
    }

    /**
     * {@return the open event, null for none}
     */
    public @Nullable EventGroup event() {
        return selected < 0 ? null : events.get(selected);
    }

    /**
     * {@return the articles to show, in the event's order}
     */
    public List<Article> shown() {
        return shown;
    }

    /**
     * Whether an article is shown.
     *
     * @param article an article of the open event
     * @return true where it is in a pane
     */
    public boolean shows(Article article) {
        return contains(shown, article);
    }

    /**
     * Opens an event.
     *
     * @param index its place in the list; a place outside the list changes nothing
     */
    public void select(int index) {
        if (index >= 0 && index < events.size() && index != selected) {
            selected = index;
            shown = first();
            changes.firePropertyChange(SELECTED, null, event());
        }
    }

    /**
     * Puts new events before the others and opens the first of them.
     *
     * @param added at least one
     */
    public void open(List<EventGroup> added) {
        if (added.isEmpty()) {
            return;
        }
        List<EventGroup> all = new ArrayList<>(added);
        all.addAll(events);
        events = List.copyOf(all);
        selected = 0;
        shown = first();
        changes.firePropertyChange(EVENTS, null, events);
        changes.firePropertyChange(SELECTED, null, event());
    }

    /**
     * Shows an article of the open event or hides it. The last one stays; where all panes are taken, the article takes
     * the place of one in its language, else of the last.
     *
     * @param article an article of the open event
     */
    public void toggle(Article article) {
        EventGroup event = event();
        if (event == null || !contains(event.articles(), article)) {
            return;
        }
        List<Article> next = new ArrayList<>(shown);
        if (contains(next, article)) {
            if (next.size() == 1) {
                return;
            }
            next.removeIf(a -> a == article);
        } else {
            if (next.size() >= most) {
                Article out = next.stream()
                        .filter(a -> a.language().equals(article.language()))
                        .findFirst()
                        .orElse(next.get(next.size() - 1));
                next.removeIf(a -> a == out);
            }
            next.add(article);
        }
        shown = inOrder(event, next);
        changes.firePropertyChange(SELECTED, null, event);
    }

    /**
     * Puts a changed article in the place of another, wherever that stands.
     *
     * @param old an article of any event
     * @param next what takes its place
     */
    public void replace(Article old, Article next) {
        events = events.stream()
                .map(e -> !contains(e.articles(), old)
                        ? e
                        : new EventGroup(e.id(), e.titles(), e.day(), replaced(e.articles(), old, next)))
                .toList();
        shown = replaced(shown, old, next);
        changes.firePropertyChange(EVENTS, null, events);
    }

    private static List<Article> replaced(List<Article> articles, Article old, Article next) {
        return articles.stream().map(a -> a == old ? next : a).toList();
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }
}
