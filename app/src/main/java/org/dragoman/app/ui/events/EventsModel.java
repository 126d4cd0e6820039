package org.dragoman.app.ui.events;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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
    private Predicate<Article> kept = a -> false;
    private final FoundEvents found;
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
        this.found = new FoundEvents(listed(events));
        this.events = found.atHand();
        this.listed = this.events;
        this.most = most;
        put(listed.isEmpty() ? null : listed.get(0));
    }

    private static List<ListedEvent> listed(List<EventGroup> groups) {
        return groups.stream().map(ListedEvent::of).toList();
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
     * Puts new events before the others and opens the first of them. Where there are one's own, samples are put away.
     *
     * @param added at least one
     */
    public void open(List<EventGroup> added) {
        if (added.isEmpty()) {
            return;
        }
        List<ListedEvent> all = listed(added);
        ListedArticle first = all.get(0).articles().get(0);
        found.putFirst(all);
        filter = EventFilter.ALL;
        arrange();
        put(EventPlaces.of(events, List.of(first)).orElseThrow());
        changes.firePropertyChange(EVENTS, null, events);
        changes.firePropertyChange(SELECTED, null, event);
    }

    /**
     * Puts further events behind the others of their kind; the open one stays open.
     *
     * @param further may be empty
     */
    public void add(List<EventGroup> further) {
        found.add(listed(further));
        rearrange();
    }

    /**
     * {@return whether the samples that came with the program are at hand, not events of one's own}
     */
    public boolean showsSamples() {
        return found.showsSamples();
    }

    /**
     * {@return whether events of one's own are known, at hand or put away}
     */
    public boolean hasOwn() {
        return found.hasOwn();
    }

    /**
     * Takes the samples for events of one's own, or the other way round; what was at hand is put away.
     *
     * @param wanted whether samples are wanted; without any nothing changes
     * @return whether what is wanted is at hand now
     */
    public boolean showSamples(boolean wanted) {
        if (found.showSamples(wanted)) {
            filter = EventFilter.ALL;
            rearrange();
        }
        return found.showsSamples() == wanted;
    }

    /**
     * Shows other events, the latest first. The open one stays where its articles are among them, else the first is opened.
     *
     * @param groups as they were found, each article once
     */
    public void found(List<List<ListedArticle>> groups) {
        byDay = true;
        found.own(groups.stream().map(ListedEvent::of).toList(), kept);
        rearrange();
    }

    /**
     * Says which articles keep their place when events are found anew from their files.
     *
     * @param changed tells of an article in memory whether its text is in no file
     */
    public void keep(Predicate<Article> changed) {
        kept = changed;
    }

    /** Opens the latest event, unless somebody opened one since everything was closed. */
    public void openLatest() {
        if (!chosen && !listed.isEmpty()) {
            open(listed.get(0));
            chosen = false;
        }
    }

    /** Closes everything of one's own; samples are put away. */
    public void clear() {
        chosen = false;
        byDay = false;
        found.own(List.of(), a -> false);
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
        events = found.arranged(
                decisions, byDay ? ListedEvent.latestFirst(e -> e.title(reader), Alphabet.of(reader)) : null);
        listed = filter.of(events, concepts);
    }

    private void rearrange() {
        ListedEvent before = event;
        List<ListedArticle> were = shown;
        List<ListedEvent> several = picked.size() > 1 ? picked : List.of();
        arrange();
        pickedArticles = List.of();
        event = EventPlaces.of(events, were)
                .or(() -> events.stream().findFirst())
                .orElse(null);
        List<ListedArticle> now = event == null
                ? List.of()
                : event.articles().stream().filter(were::contains).toList();
        shown = !now.isEmpty() || event == null ? now : event.first(most);
        List<ListedEvent> still = EventPlaces.still(events, several);
        picked = still.size() > 1 || event == null ? still : List.of(event);
        changes.firePropertyChange(EVENTS, null, events);
        if (before != event && (event == null || !event.equals(before))) {
            changes.firePropertyChange(SELECTED, null, event);
        }
        changes.firePropertyChange(PICKED, null, picked);
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
        List<ListedArticle> next = EventPlaces.toggled(shown, article, most);
        if (next.equals(shown)) {
            return;
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
        found.replace(old, changed);
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
