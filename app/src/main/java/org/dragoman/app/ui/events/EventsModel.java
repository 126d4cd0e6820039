package org.dragoman.app.ui.events;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.app.ui.i18n.Alphabet;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.dragoman.decision.Decisions;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The events at hand as they were found and as decided, which of them the list shows, which is open and which of its
 * articles are shown. No Swing type; used from one thread.
 */
public final class EventsModel {
    /** Other events are listed. */
    public static final String EVENTS = "events";
    /** Another event is open, or other articles of it are shown. */
    public static final String SELECTED = "selected";
    /** Other rows of the lists are picked. */
    public static final String PICKED = "picked";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final int most;
    private LanguageTag reader = LanguageTag.EN;
    private boolean byDay;
    private boolean chosen;
    private List<ListedEvent> found;
    private Decisions decisions = Decisions.NONE;
    private List<ListedEvent> events;
    private EventFilter filter = EventFilter.ALL;
    private EventConcepts concepts = EventConcepts.NONE;
    private List<ListedEvent> listed;
    private @Nullable ListedEvent event;
    private List<ListedArticle> shown = List.of();
    private List<ListedEvent> picked = List.of();
    private List<ListedArticle> pickedArticles = List.of();

    /**
     * A list of events with the first one open.
     *
     * @param events in the order of the list
     * @param most how many articles can be shown at once
     */
    public EventsModel(List<EventGroup> events, int most) {
        this.found = events.stream().map(ListedEvent::of).toList();
        this.events = found;
        this.listed = found;
        this.most = most;
        if (!found.isEmpty()) {
            put(found.get(0));
        }
    }

    private void put(@Nullable ListedEvent next) {
        event = next;
        shown = next == null ? List.of() : next.first(most);
        picked = next == null ? List.of() : List.of(next);
        pickedArticles = List.of();
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
     * Events of one day stand by their titles in a language.
     *
     * @param language of the window
     */
    public void reader(LanguageTag language) {
        if (!language.equals(reader)) {
            reader = language;
            if (byDay) {
                rearrange();
            }
        }
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    /**
     * {@return all events, as decided}
     */
    public List<ListedEvent> events() {
        return events;
    }

    /**
     * {@return the events that the filter lets through}
     */
    public List<ListedEvent> listed() {
        return listed;
    }

    /**
     * {@return place of the open event among those listed, -1 for none}
     */
    public int selected() {
        return event == null ? -1 : listed.indexOf(event);
    }

    /**
     * {@return the open event, null for none}
     */
    public @Nullable ListedEvent event() {
        return event;
    }

    /**
     * {@return the articles to show, in the event's order}
     */
    public List<ListedArticle> shown() {
        return shown;
    }

    /**
     * Whether an article is shown.
     *
     * @param article an article of the open event
     * @return true where it is in a pane
     */
    public boolean shows(ListedArticle article) {
        return shown.contains(article);
    }

    /**
     * Opens an event.
     *
     * @param index its place among those listed; a place outside the list changes nothing
     */
    public void select(int index) {
        if (index >= 0 && index < listed.size()) {
            open(listed.get(index));
        }
    }

    /**
     * Opens an event.
     *
     * @param next an event; the one that is open stays as it is
     */
    public void open(ListedEvent next) {
        if (!next.equals(event)) {
            chosen = true;
            put(next);
            changes.firePropertyChange(SELECTED, null, next);
            changes.firePropertyChange(PICKED, null, picked);
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
        List<ListedEvent> all =
                new ArrayList<>(added.stream().map(ListedEvent::of).toList());
        ListedArticle first = all.get(0).articles().get(0);
        all.addAll(found);
        found = List.copyOf(all);
        filter = EventFilter.ALL;
        arrange();
        put(eventOf(first));
        changes.firePropertyChange(EVENTS, null, events);
        changes.firePropertyChange(SELECTED, null, event);
    }

    /**
     * Puts further events behind the others; the open one stays open.
     *
     * @param further may be empty
     */
    public void add(List<EventGroup> further) {
        found = Stream.concat(found.stream(), further.stream().map(ListedEvent::of))
                .toList();
        rearrange();
    }

    private ListedEvent eventOf(ListedArticle article) {
        return events.stream()
                .filter(e -> e.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Shows other events, the latest first. The open one stays where its articles are among them, else the first is opened.
     *
     * @param groups as they were found, each article once
     */
    public void found(List<List<ListedArticle>> groups) {
        byDay = true;
        found = groups.stream().map(ListedEvent::of).toList();
        rearrange();
    }

    /** Opens the latest event, unless somebody opened one since everything was closed. */
    public void openLatest() {
        if (!chosen && !listed.isEmpty()) {
            open(listed.get(0));
            chosen = false;
        }
    }

    /** Closes everything. */
    public void clear() {
        chosen = false;
        byDay = false;
        found = List.of();
        filter = EventFilter.ALL;
        concepts = EventConcepts.NONE;
        rearrange();
    }

    /**
     * Groups the events as decided.
     *
     * @param now all that is decided
     */
    public void decided(Decisions now) {
        boolean same = now.events().equals(decisions.events());
        decisions = now;
        if (!same) {
            rearrange();
        }
    }

    /**
     * Lists those events that a filter lets through; the open one stays open.
     *
     * @param next the filter
     */
    public void filter(EventFilter next) {
        if (!next.equals(filter)) {
            filter = next;
            listed = filter.of(events, concepts);
            changes.firePropertyChange(EVENTS, null, events);
        }
    }

    /**
     * {@return which events are listed}
     */
    public EventFilter filter() {
        return filter;
    }

    /**
     * Finds events by other concepts.
     *
     * @param next names of concepts and where they are mentioned
     */
    public void concepts(EventConcepts next) {
        concepts = next;
        if (!filter.equals(EventFilter.ALL)) {
            listed = filter.of(events, concepts);
            changes.firePropertyChange(EVENTS, null, events);
        }
    }

    private void arrange() {
        Map<ListedArticle, ListedEvent> known = new IdentityHashMap<>();
        found.forEach(e -> known.put(e.articles().get(0), e));
        List<List<ListedArticle>> groups = decisions.applyToEvents(
                found.stream().map(ListedEvent::articles).toList(), ListedArticle::name);
        List<ListedEvent> next = new ArrayList<>();
        for (List<ListedArticle> group : groups) {
            ListedEvent was = known.get(group.get(0));
            next.add(was != null && was.articles().equals(group) ? was : ListedEvent.of(group));
        }
        if (byDay) {
            next.sort(ListedEvent.latestFirst(e -> e.title(reader), Alphabet.of(reader)));
        }
        events = List.copyOf(next);
        listed = filter.of(events, concepts);
    }

    private void rearrange() {
        ListedEvent before = event;
        List<ListedArticle> were = shown;
        List<ListedEvent> several = picked.size() > 1 ? picked : List.of();
        arrange();
        pickedArticles = List.of();
        event = after(were);
        List<ListedArticle> now = event == null
                ? List.of()
                : event.articles().stream().filter(were::contains).toList();
        shown = !now.isEmpty() || event == null ? now : event.first(most);
        picked = stillPicked(several);
        changes.firePropertyChange(EVENTS, null, events);
        if (before != event && (event == null || !event.equals(before))) {
            changes.firePropertyChange(SELECTED, null, event);
        }
        changes.firePropertyChange(PICKED, null, picked);
    }

    /** Several picked events stay picked wherever their articles are now, else the open one is. */
    private List<ListedEvent> stillPicked(List<ListedEvent> before) {
        Set<ListedArticle> articles =
                before.stream().map(e -> e.articles().get(0)).collect(Collectors.toSet());
        List<ListedEvent> still = articles.isEmpty()
                ? List.of()
                : events.stream()
                        .filter(e -> e.articles().stream().anyMatch(articles::contains))
                        .toList();
        return still.size() > 1 || event == null ? still : List.of(event);
    }

    /** The event of the first article that was shown, else the first there is. */
    private @Nullable ListedEvent after(List<ListedArticle> were) {
        for (ListedArticle article : were) {
            for (ListedEvent candidate : events) {
                if (candidate.articles().contains(article)) {
                    return candidate;
                }
            }
        }
        return events.isEmpty() ? null : events.get(0);
    }

    /**
     * Shows an article of the open event or hides it. The last one stays; where all panes are taken, the article takes
     * the place of one in its language, else of the last.
     *
     * @param article an article of the open event
     */
    public void toggle(ListedArticle article) {
        ListedEvent open = event;
        if (open == null || !open.articles().contains(article)) {
            return;
        }
        List<ListedArticle> next = new ArrayList<>(shown);
        if (next.contains(article)) {
            if (next.size() == 1) {
                return;
            }
            next.remove(article);
        } else {
            if (next.size() >= most) {
                next.remove(next.stream()
                        .filter(a -> a.language().equals(article.language()))
                        .findFirst()
                        .orElse(next.get(next.size() - 1)));
            }
            next.add(article);
        }
        shown = open.articles().stream().filter(next::contains).toList();
        changes.firePropertyChange(SELECTED, null, open);
    }

    /**
     * Puts a changed article in the place of another, wherever that stands.
     *
     * @param old an article of any event
     * @param next what takes its place
     */
    public void replace(Article old, Article next) {
        ListedArticle changed = ListedArticle.of(next);
        found = found.stream().map(e -> e.with(old, changed)).toList();
        events = events.stream().map(e -> e.with(old, changed)).toList();
        listed = filter.of(events, concepts);
        event = event == null ? null : event.with(old, changed);
        shown = shown.stream().map(a -> a.is(old) ? changed : a).toList();
        changes.firePropertyChange(EVENTS, null, events);
    }

    /**
     * Says which rows of the lists are picked.
     *
     * @param rows events
     * @param articles articles of the open event
     */
    public void pick(List<ListedEvent> rows, List<ListedArticle> articles) {
        if (!rows.equals(picked) || !articles.equals(pickedArticles)) {
            picked = List.copyOf(rows);
            pickedArticles = List.copyOf(articles);
            changes.firePropertyChange(PICKED, null, picked);
        }
    }

    /**
     * {@return the picked events}
     */
    public List<ListedEvent> picked() {
        return picked;
    }

    /**
     * {@return the picked articles of the open event}
     */
    public List<ListedArticle> pickedArticles() {
        return pickedArticles;
    }
}
