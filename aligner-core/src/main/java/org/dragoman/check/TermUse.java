package org.dragoman.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * How one text writes a concept out, and what is to be said of it where most texts of the project write it in another way.
 *
 * @param concept id of the concept
 * @param language the text's language
 * @param terms the terms that the text uses, folded, in the order of their first places
 * @param against findings by the folded term that most texts use; empty where the text uses several terms itself
 */
public record TermUse(String concept, LanguageTag language, List<String> terms, Map<String, Finding> against) {
    /** Stands for any term that {@link #against} does not name: one of a wider language, say. */
    static final String OTHER = "";

    /** Copies list and map. */
    public TermUse {
        terms = List.copyOf(terms);
        against = Collections.unmodifiableMap(new TreeMap<>(against));
    }

    /** What is to be said where most texts use a term; null for nothing. */
    @Nullable
    Finding against(String usual) {
        return terms.contains(usual) ? null : against.getOrDefault(usual, against.get(OTHER));
    }
}
