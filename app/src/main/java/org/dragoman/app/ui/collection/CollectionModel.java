package org.dragoman.app.ui.collection;

import java.beans.PropertyChangeSupport;
import java.nio.file.Path;
import java.util.Arrays;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceOrder;
import org.jspecify.annotations.Nullable;

/**
 * A folder, the state of its index, what is looked for and what was found. No Swing type; used from one thread. Filled by
 * {@link CollectionWork}.
 */
public final class CollectionModel {
    /** The folder, its index or the work on it is in another state. */
    public static final String INDEX = "index";
    /** Other places are shown, or the same in another order; or none are, and why. */
    public static final String FOUND = "found";
    /** What is looked for, the filter or the order is another. */
    public static final String ASKED = "asked";

    /** How it stands with the index. */
    public enum Index {
        /** No folder is open. */
        NO_FOLDER,
        /** It is being opened. */
        OPENING,
        /** The folder has none. */
        MISSING,
        /** It cannot be read and has to be made anew. */
        DAMAGED,
        /** It could not be opened; the reason is known. */
        FAILED,
        /** It is open. */
        OPEN
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private @Nullable Path folder;
    private Index index = Index.NO_FOLDER;
    private String reason = "";
    private int articles;
    private boolean here;
    private boolean outdated;
    private int indexing = NOT_INDEXING;
    private @Nullable String failedRun;
    private Asked asked = Asked.NOTHING;
    private Found found = Found.NOTHING;
    private boolean searching;

    /** No index is being made. */
    private static final int NOT_INDEXING = -2;

    /**
     * What the user asks for.
     *
     * @param text what was typed
     * @param words whether that is words even where the glossary knows it
     * @param filter which places count
     * @param order in what order
     */
    record Asked(String text, boolean words, Filter filter, PlaceOrder order) {
        static final Asked NOTHING = new Asked("", false, Filter.ALL, PlaceOrder.EARLIEST);

        Asked with(Filter other) {
            return new Asked(text, words, other, order);
        }

        Asked with(PlaceOrder other) {
            return new Asked(text, words, filter, other);
        }
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

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    private void tell(String property) {
        changes.firePropertyChange(property, null, this);
    }

    /**
     * {@return the folder, null for none}
     */
    public @Nullable Path folder() {
        return folder;
    }

    /**
     * {@return how it stands with the index}
     */
    public Index index() {
        return index;
    }

    /** Why the index could not be opened. */
    String reason() {
        return reason;
    }

    /** How many articles the index holds. */
    int articles() {
        return articles;
    }

    /**
     * {@return whether the open articles are asked, not the index of a folder}
     */
    public boolean here() {
        return here;
    }

    /** Whether the open articles are to be asked: no index is at hand. */
    boolean wantsHere() {
        return here || index == Index.NO_FOLDER || index == Index.MISSING;
    }

    /** Whether files have changed since, or the glossary has. */
    boolean outdated() {
        return outdated;
    }

    /**
     * {@return whether an index is being made or brought up to date}
     */
    public boolean indexing() {
        return indexing != NOT_INDEXING;
    }

    /** How much of the index is made, in percent; below 0 where that is not known. */
    int percent() {
        return indexing;
    }

    /** Why the last run failed, null where it did not. */
    @Nullable
    String failedRun() {
        return failedRun;
    }

    /** What is asked for. */
    Asked asked() {
        return asked;
    }

    /**
     * {@return whether the search goes on}
     */
    public boolean searching() {
        return searching;
    }

    /** What was found. */
    Found found() {
        return found;
    }

    /** No folder is asked any more. */
    void left() {
        folder = null;
        outdated = false;
        failedRun = null;
        closed(Index.NO_FOLDER, "");
        found(Found.NOTHING, false);
    }

    void opening(Path next) {
        folder = next;
        index = Index.OPENING;
        here = false;
        reason = "";
        articles = 0;
        outdated = false;
        failedRun = null;
        tell(INDEX);
        found(Found.NOTHING, false);
    }

    void opened(int count) {
        opened(count, false);
    }

    /** A collection is there, of the open articles or of a folder. */
    void opened(int count, boolean ofOpenArticles) {
        index = Index.OPEN;
        here = ofOpenArticles;
        articles = count;
        tell(INDEX);
    }

    void closed(Index why, String because) {
        index = why;
        here = false;
        reason = because;
        tell(INDEX);
    }

    void outdated(boolean now) {
        if (outdated != now) {
            outdated = now;
            tell(INDEX);
        }
    }

    /** The index is being made; how much of it, in percent, below 0 where that is not known. */
    void indexing(int percent) {
        int next = Math.max(-1, percent);
        if (next != indexing) {
            indexing = next;
            failedRun = null;
            tell(INDEX);
        }
    }

    void indexed(@Nullable String failure) {
        indexing = NOT_INDEXING;
        failedRun = failure;
        tell(INDEX);
    }

    void asked(Asked next) {
        if (!next.equals(asked)) {
            asked = next;
            tell(ASKED);
        }
    }

    void found(Found next, boolean goesOn) {
        found = next;
        searching = goesOn;
        tell(FOUND);
    }
}
