package org.dragoman.app.ui.glossary;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The list of entries: what is asked for, and what was found. No Swing type; used from one thread. */
final class EntriesModel {
    /** Something else is asked for. */
    public static final String ASKED = "asked";
    /** Other entries are listed. */
    public static final String FOUND = "found";

    /** In which order entries stand where nothing is typed. */
    public enum Order {
        /** By name, as the reader's language sorts. */
        NAME,
        /** By kind, then by name. */
        KIND,
        /** By id. */
        ID,
        /** Those with fewer languages first, then by name. */
        GAPS;

        String key() {
            return "glossary.order." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is asked for.
     *
     * @param text what is typed, empty for nothing
     * @param filter what is let through
     * @param order the order where nothing is typed; else the best hit stands first
     */
    public record Asked(String text, EntryFilter filter, Order order) {
        /** All entries by name. */
        public static final Asked ALL = new Asked("", EntryFilter.ALL, Order.NAME);
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private Asked asked = Asked.ALL;
    private List<String> ids = List.of();
    private List<String> domains = List.of();
    private int total;
    private boolean searching;

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
     * {@return what is asked for}
     */
    public Asked asked() {
        return asked;
    }

    void asked(Asked next) {
        if (!next.equals(asked)) {
            asked = next;
            changes.firePropertyChange(ASKED, null, next);
        }
    }

    /**
     * {@return ids of the entries listed, in their order; some may be gone since}
     */
    public List<String> ids() {
        return ids;
    }

    /**
     * {@return all domains, sorted}
     */
    public List<String> domains() {
        return domains;
    }

    /**
     * {@return how many entries there are in all}
     */
    public int total() {
        return total;
    }

    /**
     * {@return whether what is listed is not yet what is asked for}
     */
    public boolean searching() {
        return searching;
    }

    void searching(boolean now) {
        if (searching != now) {
            searching = now;
            changes.firePropertyChange(FOUND, null, ids);
        }
    }

    void found(List<String> found, List<String> allDomains, int all) {
        ids = found;
        domains = allDomains;
        total = all;
        searching = false;
        changes.firePropertyChange(FOUND, null, ids);
    }
}
