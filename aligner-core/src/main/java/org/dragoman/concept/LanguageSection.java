package org.dragoman.concept;

import java.util.List;
import java.util.Optional;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary says of a concept in one language.
 *
 * @param language the language
 * @param definition in that language, null for none
 * @param notes in that language
 * @param terms in the glossary's order, texts different from each other
 */
public record LanguageSection(
        LanguageTag language, @Nullable String definition, List<String> notes, List<Term> terms) {
    /** Copies the lists. */
    public LanguageSection {
        notes = List.copyOf(notes);
        terms = List.copyOf(terms);
    }

    /**
     * The term to show for the concept: the first preferred one, else the first.
     *
     * @return empty for a section without terms
     */
    public Optional<Term> headTerm() {
        return terms.stream()
                .filter(t -> t.status(null) == Status.PREFERRED)
                .findFirst()
                .or(() -> terms.stream().findFirst());
    }
}
