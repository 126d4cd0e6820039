package org.dragoman.mention.office;

import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.mention.ComposedOffice.Part;
import org.dragoman.mention.ComposedOffice.Role;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose office it may be.
 *
 * @param concept a country or organisation
 * @param term its term, null for an adjective that is in no glossary
 * @param span where it stands
 */
record Owner(Concept concept, @Nullable Term term, Span span) {
    static Owner of(Mention mention) {
        return new Owner(mention.concept(), mention.term(), mention.span());
    }

    Part part() {
        return new Part(Role.OWNER, concept, term, span);
    }
}
