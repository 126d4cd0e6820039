package org.dragoman.glossary.edit;

/** Takes entries as they are made, so that they outlive the program. */
@FunctionalInterface
public interface EntryLog {
    /** Keeps nothing. */
    EntryLog NONE = entry -> {};

    /**
     * Keeps an entry; when it returns, the entry is safe.
     *
     * @param entry what is about to be carried out
     * @throws java.io.UncheckedIOException where it cannot be kept; then the command is not carried out
     */
    void keep(Entry entry);
}
