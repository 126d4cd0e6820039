package org.dragoman.app.ui.tables;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.compare.voice.Speech;
import org.jspecify.annotations.Nullable;

/** What the tables show, and how the user looks at it. No Swing type; used from one thread. */
public final class TablesModel {
    /** Something else was read, or nothing is known any more. */
    public static final String READING = "reading";
    /** The tables are looked at in another way. */
    public static final String LOOK = "look";

    /** Which quotations are shown. */
    public enum Quoted {
        /** All. */
        ALL,
        /** Those with words in quotation marks. */
        QUOTED,
        /** Those without. */
        REPORTED;

        boolean shows(Speech speech) {
            return this == ALL || (this == REPORTED) == (speech == Speech.REPORTED);
        }
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Map<String, String> words = new HashMap<>();
    private @Nullable TablesReading reading;
    private Quoted quoted = Quoted.ALL;
    private boolean bySpeaker;
    private boolean sentences;

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
     * {@return what was read of the articles, null as long as nothing is}
     */
    public @Nullable TablesReading reading() {
        return reading;
    }

    /** Takes what was read, null for nothing. */
    void reading(@Nullable TablesReading next) {
        reading = next;
        changes.firePropertyChange(READING, null, this);
    }

    /**
     * {@return which quotations are shown}
     */
    public Quoted quoted() {
        return quoted;
    }

    /** Shows other quotations. */
    void quoted(Quoted next) {
        quoted = next;
        changes.firePropertyChange(LOOK, null, this);
    }

    /**
     * {@return whether quotations are summed up by speaker}
     */
    public boolean bySpeaker() {
        return bySpeaker;
    }

    /** Sums quotations up by speaker, or shows them one by one. */
    void bySpeaker(boolean summed) {
        bySpeaker = summed;
        changes.firePropertyChange(LOOK, null, this);
    }

    /**
     * {@return whether sentences are shown that only one article has, in place of names}
     */
    public boolean sentences() {
        return sentences;
    }

    /** Shows sentences that only one article has, or names. */
    void sentences(boolean shown) {
        sentences = shown;
        changes.firePropertyChange(LOOK, null, this);
    }

    /** Which words a table is narrowed to, empty for none. */
    String words(String table) {
        return words.getOrDefault(table, "");
    }

    /** Narrows a table to words. */
    void words(String table, String wanted) {
        words.put(table, wanted);
    }
}
