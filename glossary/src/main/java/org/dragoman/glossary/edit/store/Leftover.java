package org.dragoman.glossary.edit.store;

import java.util.List;
import org.dragoman.glossary.edit.Entry;

/**
 * Commands that an earlier session carried out and did not save.
 *
 * @param entries the commands, oldest first
 * @param fileChanged whether the glossary's file was changed by somebody else since; the commands may no longer fit
 * @param damaged lines of the journal that could not be understood, such as a last one written by half
 */
public record Leftover(List<Entry> entries, boolean fileChanged, List<DamagedLine> damaged) {
    /** Nothing was left. */
    static final Leftover NONE = new Leftover(List.of(), false, List.of());

    /** Copies the lists. */
    public Leftover {
        entries = List.copyOf(entries);
        damaged = List.copyOf(damaged);
    }

    /**
     * {@return whether nothing was left}
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
