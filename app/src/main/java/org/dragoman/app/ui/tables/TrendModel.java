package org.dragoman.app.ui.tables;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Names over time and by outlet: what is counted, how far that is, what came of it. No Swing type; used from one thread. */
public final class TrendModel {
    /** Other counts are there, or the work on them is in another state. */
    public static final String COUNTS = "counts";
    /** Something else is to be counted. */
    public static final String ASKED = "asked";
    /** The counts are looked at in another way. */
    public static final String LOOK = "look";

    /** How counts are looked at. */
    public enum Way {
        /** Month by month. */
        TIME,
        /** Outlet by outlet. */
        OUTLET
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private @Nullable TrendCounts counts;
    private Way way = Way.TIME;
    private boolean all;
    private boolean collection;
    private boolean counting;
    private int percent = -1;
    private String failure = "";

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

    /** What was counted, null as long as nothing was. */
    @Nullable
    TrendCounts counts() {
        return counts;
    }

    /**
     * {@return whether something is being counted}
     */
    public boolean counting() {
        return counting;
    }

    /** How much is counted, in percent; below 0 where that is not known. */
    int percent() {
        return percent;
    }

    /** Why nothing could be counted, empty where something could. */
    String failure() {
        return failure;
    }

    /** Counting began, or has come so far. */
    void counting(int done) {
        counting = true;
        percent = done;
        failure = "";
        changes.firePropertyChange(COUNTS, null, this);
    }

    /** Counting ended. */
    void counted(@Nullable TrendCounts next, String reason) {
        counting = false;
        percent = -1;
        counts = next;
        failure = reason;
        changes.firePropertyChange(COUNTS, null, this);
    }

    /**
     * {@return how the counts are looked at}
     */
    public Way way() {
        return way;
    }

    /** Looks at the counts in another way. */
    void way(Way next) {
        way = next;
        changes.firePropertyChange(LOOK, null, this);
    }

    /**
     * {@return whether all concepts are counted, not the names of one}
     */
    public boolean all() {
        return all;
    }

    /** Counts all concepts, or the names of the concept at the caret. */
    void all(boolean wanted) {
        all = wanted;
        changes.firePropertyChange(ASKED, null, this);
    }

    /**
     * {@return whether the collection is counted, not the events of the list}
     */
    public boolean collection() {
        return collection;
    }

    /** Counts the collection, or the events of the list. */
    void collection(boolean wanted) {
        collection = wanted;
        changes.firePropertyChange(ASKED, null, this);
    }
}
