package org.dragoman.app.ui.pages;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Which perspective is shown, and how much waits in each. No Swing type; used from one thread. */
public final class PagesModel {
    /** Another perspective is shown. */
    public static final String SHOWN = "shown";
    /** More or less waits in one. */
    public static final String WAITING = "waiting";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Map<Perspective, Integer> waiting = new EnumMap<>(Perspective.class);
    private Perspective shown = Perspective.COMPARE;

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
     * {@return the perspective that is shown}
     */
    public Perspective shown() {
        return shown;
    }

    /**
     * Shows a perspective.
     *
     * @param next the perspective
     */
    public void show(Perspective next) {
        Perspective before = shown;
        shown = next;
        changes.firePropertyChange(SHOWN, before, next);
    }

    /**
     * How many things wait for the user.
     *
     * @param perspective where
     * @return 0 for none
     */
    public int waiting(Perspective perspective) {
        return waiting.getOrDefault(perspective, 0);
    }

    /**
     * Says how many things wait for the user.
     *
     * @param perspective where
     * @param count 0 for none
     */
    public void waiting(Perspective perspective, int count) {
        waiting.put(perspective, count);
        changes.firePropertyChange(WAITING, null, perspective);
    }
}
