package org.dragoman.glossary.format.tbx;

import org.jspecify.annotations.Nullable;

/**
 * Something that a file says of a concept, a language or a term.
 *
 * @param category what it says; null for a note
 * @param value its text without blanks around it, not empty
 * @param target what a reference is to; null for none
 * @param own the same as a note of ours; null where it is none
 * @param offset where it stands
 */
record ReadItem(
        @Nullable Category category,
        String value,
        @Nullable String target,
        @Nullable OwnNote own,
        int offset) {}
