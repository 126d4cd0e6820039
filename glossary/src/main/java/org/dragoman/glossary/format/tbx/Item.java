package org.dragoman.glossary.format.tbx;

import org.jspecify.annotations.Nullable;

/**
 * One thing said of a concept, a language or a term.
 *
 * @param category what it says; null for a note
 * @param value its text
 * @param target id of the entry that a reference is to; null for none
 */
record Item(
        @Nullable Category category, String value, @Nullable String target) {
    static Item of(Category category, String value) {
        return new Item(category, value, null);
    }

    static Item note(String value) {
        return new Item(null, value, null);
    }

    static Item note(OwnNote note) {
        return note(note.toString());
    }
}
