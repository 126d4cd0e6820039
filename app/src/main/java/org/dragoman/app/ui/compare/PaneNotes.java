package org.dragoman.app.ui.compare;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.text.Span;

/** What is noted on the texts in the panes, and which words are chosen in them. No Swing type; used from one thread. */
public final class PaneNotes {
    /** Other notes. */
    public static final String NOTES = "notes";
    /** Other words are chosen. */
    public static final String CHOSEN = "chosen";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Map<String, Map<Integer, List<PaneNote>>> layers = new TreeMap<>();
    private Map<Integer, PaneNote> chosen = Map.of();

    /** Nothing is noted. */
    public PaneNotes() {}

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
     * Notes something else.
     *
     * @param next notes by pane, each pane's in text order
     */
    public void note(Map<Integer, List<PaneNote>> next) {
        note("", next);
    }

    /**
     * Notes something else; what others noted stays.
     *
     * @param layer who notes
     * @param next notes by pane, each pane's in text order
     */
    public void note(String layer, Map<Integer, List<PaneNote>> next) {
        layers.put(layer, Map.copyOf(next));
        changes.firePropertyChange(NOTES, null, next);
    }

    /**
     * Chooses words.
     *
     * @param next by pane, at most one each
     */
    public void choose(Map<Integer, PaneNote> next) {
        chosen = Map.copyOf(next);
        changes.firePropertyChange(CHOSEN, null, chosen);
    }

    /**
     * The notes of a pane.
     *
     * @param pane index of the pane
     * @return those of one layer behind those of another, each in text order
     */
    public List<PaneNote> of(int pane) {
        return layers.values().stream()
                .flatMap(l -> l.getOrDefault(pane, List.of()).stream())
                .toList();
    }

    /**
     * The chosen words of a pane.
     *
     * @param pane index of the pane
     * @return at most one
     */
    public List<PaneNote> chosen(int pane) {
        PaneNote note = chosen.get(pane);
        return note == null ? List.of() : List.of(note);
    }

    /**
     * What is noted at an offset.
     *
     * @param pane index of the pane
     * @param offset in the article's text
     * @return the words of the notes there, empty for none
     */
    public String at(int pane, int offset) {
        StringBuilder words = new StringBuilder();
        for (PaneNote note : of(pane)) {
            Span span = note.span();
            if (span.start() <= offset && offset < span.end()) {
                words.append(words.isEmpty() ? "" : "\n").append(note.words().get());
            }
        }
        return words.toString();
    }
}
