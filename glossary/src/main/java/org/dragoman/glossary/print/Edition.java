package org.dragoman.glossary.print;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Profile;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;

/**
 * What is printed.
 *
 * @param languages a column each; the first one is sorted by
 * @param forPublic whether notes, ids, proposed terms and forms that count in context only are left out
 * @param profile whose usage decides a term's status
 */
public record Edition(List<LanguageTag> languages, boolean forPublic, Profile profile) {
    private static final Map<Status, Integer> ORDER = new EnumMap<>(Map.of(
            Status.PREFERRED, 0,
            Status.ADMITTED, 1,
            Status.CONTESTED, 2,
            Status.PROPOSED, 3,
            Status.DEPRECATED, 4));

    /** Copies the list and rejects an empty one. */
    public Edition {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("an edition needs a language");
        }
    }

    Status status(Concept concept, Term term) {
        return profile.status(concept, term, null);
    }

    /** The terms of a cell, those to be used first, deprecated ones last. */
    List<Term> terms(Concept concept, LanguageTag language) {
        return concept.terms(language).stream()
                .filter(t -> !forPublic || !t.contextual() && status(concept, t) != Status.PROPOSED)
                .sorted(Comparator.comparing((Term t) -> ORDER.getOrDefault(status(concept, t), ORDER.size()))
                        .thenComparing(Term::contextual))
                .toList();
    }

    /** Whether a concept has a row: it is named in the language that is sorted by, and not by deprecated terms alone. */
    boolean holds(Concept concept) {
        List<Term> terms = terms(concept, languages.get(0));
        return !terms.isEmpty() && status(concept, terms.get(0)) != Status.DEPRECATED;
    }
}
