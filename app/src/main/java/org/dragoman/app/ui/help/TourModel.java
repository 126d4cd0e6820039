package org.dragoman.app.ui.help;

import java.beans.PropertyChangeSupport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a tour through the window stands. No Swing type; used from one thread. */
public final class TourModel {
    /** Another step, or the end. */
    public static final String STEP = "step";

    /**
     * A step.
     *
     * @param place name of the component it speaks of
     * @param text what is said there, ready to be shown
     */
    public record Step(String place, String text) {}

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final List<Step> steps;
    private int at;
    private int last;

    /**
     * Stands at a step.
     *
     * @param steps in order, at least one
     * @param from index of the step, from 0
     */
    public TourModel(List<Step> steps, int from) {
        this.steps = List.copyOf(steps);
        at = from;
        last = from;
    }

    /**
     * {@return index of the step that was shown last, from 0}
     */
    public int last() {
        return last;
    }

    /**
     * {@return the present step, null behind the last}
     */
    public @Nullable Step step() {
        return at < steps.size() ? steps.get(at) : null;
    }

    /**
     * {@return number of the present step, from 1}
     */
    public int number() {
        return at + 1;
    }

    /**
     * {@return number of steps}
     */
    public int size() {
        return steps.size();
    }

    /** Goes on; behind the last step it is ended. */
    public void next() {
        go(at + 1);
    }

    /** Goes back, if there is a step before. */
    public void back() {
        if (at > 0) {
            go(at - 1);
        }
    }

    /** Ends it. */
    public void end() {
        go(steps.size());
    }

    private void go(int next) {
        int to = Math.min(next, steps.size());
        if (to != at) {
            at = to;
            last = to < steps.size() ? to : last;
            changes.firePropertyChange(STEP, null, at);
        }
    }

    /**
     * Calls back on a change.
     *
     * @param action what to do
     */
    public void on(Runnable action) {
        changes.addPropertyChangeListener(STEP, e -> action.run());
    }
}
