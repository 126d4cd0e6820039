package org.dragoman.app.ui.help;

import java.beans.PropertyChangeSupport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.app.ui.i18n.Plain;

/** Which page of help is shown, and which are found. No Swing type; used from one thread. */
public final class HelpModel {
    /** Another page is shown. */
    public static final String SHOWN = "shown";
    /** Other pages are found. */
    public static final String FOUND = "found";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final List<HelpTopic> all;
    private final Deque<HelpTopic> before = new ArrayDeque<>();
    private List<HelpTopic> found;
    private HelpTopic shown;

    /**
     * Shows the first page.
     *
     * @param all every page, at least one
     */
    public HelpModel(List<HelpTopic> all) {
        this.all = List.copyOf(all);
        found = this.all;
        shown = this.all.get(0);
    }

    /**
     * Shows a page.
     *
     * @param id its name; where there is none of that name nothing happens
     */
    public void show(String id) {
        all.stream()
                .filter(t -> t.id().equals(id) && !t.equals(shown))
                .findFirst()
                .ifPresent(next -> {
                    before.push(shown);
                    turn(next);
                });
    }

    private void turn(HelpTopic next) {
        shown = next;
        changes.firePropertyChange(SHOWN, null, next);
    }

    /** Shows the page that was shown before, if there was one. */
    public void back() {
        if (!before.isEmpty()) {
            turn(before.pop());
        }
    }

    /**
     * Finds pages that say all words; the first of them is shown.
     *
     * @param typed words, folded like names; empty for all pages
     */
    public void find(String typed) {
        String[] words = Plain.of(typed).split(" ");
        found = all.stream()
                .filter(t -> Stream.of(words).allMatch(Plain.of(t.plain())::contains))
                .toList();
        changes.firePropertyChange(FOUND, null, found);
        if (!found.isEmpty() && !found.contains(shown)) {
            show(found.get(0).id());
        }
    }

    /**
     * {@return pages that are found, in order}
     */
    public List<HelpTopic> found() {
        return found;
    }

    /**
     * {@return the page that is shown}
     */
    public HelpTopic shown() {
        return shown;
    }

    /**
     * Calls back on a change.
     *
     * @param property one of the constants of this class
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }
}
