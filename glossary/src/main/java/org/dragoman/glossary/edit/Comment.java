package org.dragoman.glossary.edit;

import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a concept; never part of an exported glossary.
 *
 * @param id different from those of all other comments on the concept
 * @param language what language it is about, null for the whole concept
 * @param text the remark, not blank
 * @param made who wrote it, and when
 * @param settled whether nothing is left to do
 */
public record Comment(String id, @Nullable LanguageTag language, String text, Stamp made, boolean settled) {
    /** Rejects a blank text. */
    public Comment {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a comment needs a text");
        }
    }
}
