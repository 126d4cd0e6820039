package org.dragoman.voice;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, or where it was said.
 *
 * @param surface as the text has it; for a pronoun and the like what it stands for
 * @param concept id of the concept, null where the glossary has none
 * @param span where the surface stands in the article's text; for a speaker who is only meant, the place of the name
 * @param meant whether the speaker is only meant: by a pronoun, by a verb without subject, by an office
 */
public record Speaker(String surface, @Nullable String concept, Span span, boolean meant) {
    /**
     * {@return the concept's id where it is known, else the surface}
     */
    public String name() {
        return concept == null ? surface : concept;
    }

    /** The same speaker without a name beside the words. */
    Speaker asMeant() {
        return meant ? this : new Speaker(surface, concept, span, true);
    }
}
