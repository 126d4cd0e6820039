package org.dragoman.app.ui.glossary;

import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A place in an entry.
 *
 * @param language language of the section, null for the head of the entry
 * @param term text of the term, null where none is meant
 */
public record EntryPlace(
        @Nullable LanguageTag language, @Nullable String term) {}
