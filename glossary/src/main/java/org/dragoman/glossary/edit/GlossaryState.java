package org.dragoman.glossary.edit;

import org.dragoman.concept.Glossary;

/**
 * What is edited: a glossary, and what people say of its entries.
 *
 * @param glossary the glossary
 * @param reviews states of review and comments
 */
public record GlossaryState(Glossary glossary, Reviews reviews) {
    /**
     * A glossary of which nobody has said anything.
     *
     * @param glossary the glossary
     * @return its state
     */
    public static GlossaryState of(Glossary glossary) {
        return new GlossaryState(glossary, Reviews.NONE);
    }
}
