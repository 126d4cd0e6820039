package org.dragoman.app.ui.glossary;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.glossary.edit.EntryChange;
import org.jspecify.annotations.Nullable;

/** The glossary that is edited and the entry that is open. No Swing type; used from one thread. */
public final class EditorModel {
    /** The glossary is another: something was edited, taken back or read. */
    public static final String GLOSSARY = "glossary";
    /** Another entry is open. */
    public static final String SELECTED = "selected";
    /** What is being typed into the open entry, or its value, is another. */
    public static final String TRIAL = "trial";
    /** What can be undone, what is saved. */
    public static final String STATE = "state";
    /** There is something else to say. */
    public static final String NOTICE = "notice";
    /** A place of the open entry is to be shown. */
    public static final String PLACE = "place";

    /** What is being typed is to be taken, as Enter takes it: it is about to be saved. */
    public static final String COMMIT = "commit";
    /** Typing began, or ended. */
    public static final String TYPING = "typing";

    /** Another term of the open entry is chosen. */
    public static final String TERM = "term";

    private static final int MOST_VISITED = 100;

    /**
     * Where editing stands.
     *
     * @param file one's own glossary, null as long as it is not open, or no file keeps it
     * @param unsaved how many changes are not saved
     * @param undoable what undo takes back, null for nothing
     * @param redoable what redo makes again, null for nothing
     * @param busy whether it is being read or saved
     */
    public record State(
            @Nullable Path file,
            int unsaved,
            @Nullable EntryChange undoable,
            @Nullable EntryChange redoable,
            boolean busy) {
        static final State CLOSED = new State(null, 0, null, null, false);

        State busy(boolean now) {
            return new State(file, unsaved, undoable, redoable, now);
        }
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();
    private Glossary glossary = Glossary.EMPTY;
    private Set<String> own = Set.of();
    private State state = State.CLOSED;
    private @Nullable String selected;
    private @Nullable Concept trial;
    private @Nullable Notice notice;
    private @Nullable EntryPlace place;
    private @Nullable EntryPlace term;

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
     * {@return the glossary as it would be if all were saved}
     */
    public Glossary glossary() {
        return glossary;
    }

    /**
     * Whether one's own glossary says something of an entry.
     *
     * @param id its id
     * @return true where it does
     */
    public boolean isOwn(String id) {
        return own.contains(id);
    }

    void glossary(Glossary next, Set<String> ownIds) {
        glossary = next;
        own = ownIds;
        trial = null;
        changes.firePropertyChange(GLOSSARY, null, next);
        changes.firePropertyChange(TRIAL, null, next);
    }

    /**
     * {@return where editing stands}
     */
    public State state() {
        return state;
    }

    void state(State next) {
        if (!next.equals(state)) {
            state = next;
            changes.firePropertyChange(STATE, null, next);
        }
    }

    /**
     * {@return what there is to say, null for nothing}
     */
    public @Nullable Notice notice() {
        return notice;
    }

    void notice(@Nullable Notice next) {
        if (!Objects.equals(notice, next)) {
            notice = next;
            changes.firePropertyChange(NOTICE, null, next);
        }
    }

    /**
     * {@return id of the open entry, null for none}
     */
    public @Nullable String selected() {
        return selected;
    }

    /**
     * {@return the open entry, null where none is, or it is gone}
     */
    public @Nullable Concept entry() {
        return selected == null ? null : glossary.concept(selected).orElse(null);
    }

    /**
     * Opens an entry.
     *
     * @param id its id, null to open none
     */
    public void select(@Nullable String id) {
        if (!Objects.equals(id, selected)) {
            if (selected != null) {
                visited(back, selected);
            }
            forward.clear();
            open(id);
        }
    }

    private static void visited(Deque<String> places, String id) {
        places.push(id);
        if (places.size() > MOST_VISITED) {
            places.removeLast();
        }
    }

    private void open(@Nullable String id) {
        selected = id;
        trial = null;
        place = null;
        term = null;
        changes.firePropertyChange(SELECTED, null, id);
        changes.firePropertyChange(TRIAL, null, id);
    }

    /**
     * Whether there is an entry to go back, or forward, to.
     *
     * @param forth true for forward
     * @return whether there is
     */
    public boolean canGo(boolean forth) {
        return !(forth ? forward : back).isEmpty();
    }

    /**
     * Opens the entry that was open before, or the one one came back from.
     *
     * @param forth true for forward
     */
    public void go(boolean forth) {
        String id = (forth ? forward : back).poll();
        if (id != null) {
            if (selected != null) {
                visited(forth ? back : forward, selected);
            }
            open(id);
        }
    }

    /**
     * {@return the open entry with what is being typed, null where none is open}
     */
    public @Nullable Concept trial() {
        return trial != null ? trial : entry();
    }

    /**
     * Tells what is being typed, before it is an edit.
     *
     * @param typed the open entry with it, null where typing was given up
     */
    public void typing(@Nullable Concept typed) {
        if (!Objects.equals(trial, typed)) {
            boolean before = isTyping();
            trial = typed;
            changes.firePropertyChange(TRIAL, null, typed);
            changes.firePropertyChange(TYPING, before, isTyping());
        }
    }

    /**
     * {@return whether something is typed that is no edit yet}
     */
    public boolean isTyping() {
        return trial != null;
    }

    /** Takes what is being typed: every view makes the edit as if Enter had been pressed. */
    public void commit() {
        changes.firePropertyChange(COMMIT, null, selected);
    }

    /**
     * {@return the chosen term of the open entry, null for none; it may be gone since}
     */
    public @Nullable EntryPlace term() {
        return term;
    }

    /**
     * Chooses a term of the open entry.
     *
     * @param chosen the term, null for none
     */
    public void choose(@Nullable EntryPlace chosen) {
        if (!Objects.equals(term, chosen)) {
            term = chosen;
            changes.firePropertyChange(TERM, null, chosen);
        }
    }

    /**
     * {@return the place to show in the open entry, null for none}
     */
    public @Nullable EntryPlace place() {
        return place;
    }

    /**
     * Shows a place of the open entry.
     *
     * @param shown the place
     */
    public void show(EntryPlace shown) {
        place = shown;
        changes.firePropertyChange(PLACE, null, shown);
    }
}
