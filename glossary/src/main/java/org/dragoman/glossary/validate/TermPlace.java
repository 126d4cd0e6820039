package org.dragoman.glossary.validate;

import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;

/**
 * A term with where it stands.
 *
 * @param concept the concept
 * @param section one of its languages
 * @param term one of the section's terms
 */
record TermPlace(Concept concept, LanguageSection section, Term term) {
    static Stream<TermPlace> all(Glossary glossary) {
        return glossary.concepts().stream()
                .flatMap(c -> c.sections().values().stream()
                        .flatMap(s -> s.terms().stream().map(t -> new TermPlace(c, s, t))));
    }
}
