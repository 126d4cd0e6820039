package org.dragoman.app.ui.compare;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far the analysis in the background has come. No Swing type; used from one thread. */
public final class AnalysisModel {
    /** Anything changed. */
    public static final String STATE = "state";

    /** Where the analysis stands. */
    public enum State {
        /** Nothing was asked for, or the result is there. */
        IDLE,
        /** It runs. */
        RUNNING,
        /** The user stopped it. */
        CANCELLED,
        /** Dragoman failed. */
        FAILED
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private State state = State.IDLE;
    private long done;
    private long total = -1;
    private @Nullable String failure;

    /**
     * Calls back on a change.
     *
     * @param action what to do
     */
    public void onChange(Runnable action) {
        changes.addPropertyChangeListener(STATE, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    void state(State next, @Nullable String reason) {
        state = next;
        failure = reason;
        done = 0;
        total = -1;
        changes.firePropertyChange(STATE, null, next);
    }

    void progress(long units, long of) {
        done = units;
        total = of;
        changes.firePropertyChange(STATE, null, state);
    }

    /**
     * {@return where it stands}
     */
    public State state() {
        return state;
    }

    /**
     * {@return percent done, -1 where that is not known}
     */
    public int percent() {
        return total <= 0 ? -1 : (int) Math.min(100, done * 100 / total);
    }

    /**
     * {@return why it failed, null where it did not}
     */
    public @Nullable String failure() {
        return failure;
    }
}
