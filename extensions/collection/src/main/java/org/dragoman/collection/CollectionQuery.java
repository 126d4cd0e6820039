package org.dragoman.collection;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;

/**
 * What is looked for in a collection: concepts, or words in all their forms.
 *
 * @param concepts ids of concepts, empty where words are looked for
 * @param words the words, or what the user wrote for the concepts
 */
public record CollectionQuery(Set<String> concepts, String words) {
    /** Copies the set. */
    public CollectionQuery {
        concepts = Set.copyOf(concepts);
    }

    /**
     * What a user means: the id of a concept or several with commas between, a name that the glossary has, which stands for all
     * its concepts, or any other words.
     *
     * @param text what the user wrote
     * @param asWords whether it is words even where the glossary knows it
     * @param glossary the concepts
     * @return the query
     */
    public static CollectionQuery of(String text, boolean asWords, Glossary glossary) {
        String typed = text.strip();
        if (asWords || typed.isEmpty()) {
            return new CollectionQuery(Set.of(), typed);
        }
        Set<String> ids = ids(typed);
        if (ids.stream().allMatch(id -> glossary.concept(id).isPresent())) {
            return new CollectionQuery(ids, typed);
        }
        Set<String> named = glossary.concepts().stream()
                .filter(c -> c.sections().values().stream()
                        .flatMap(s -> s.terms().stream())
                        .anyMatch(t -> t.text().equals(typed)))
                .map(Concept::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return new CollectionQuery(named, typed);
    }

    private static Set<String> ids(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether the user wrote a name of the concepts and not their ids.
     *
     * @param glossary the concepts
     * @return false also where words are looked for
     */
    public boolean isName(Glossary glossary) {
        return !concepts.isEmpty()
                && !ids(words).stream().allMatch(id -> glossary.concept(id).isPresent());
    }

    /**
     * {@return whether nothing is looked for}
     */
    public boolean isEmpty() {
        return concepts.isEmpty() && words.isEmpty();
    }

    /**
     * Asks a collection.
     *
     * @param collection the collection
     * @param filter which articles and voices count
     * @param glossary the concepts
     * @param languages rules of form
     * @return the places, not yet read
     * @throws IOException where the index cannot be read
     */
    public Places in(ArticleCollection collection, Filter filter, Glossary glossary, Languages languages)
            throws IOException {
        return concepts.isEmpty()
                ? collection.words(words, languages, filter)
                : collection.named(
                        new Naming(concepts, Set.of(), Set.of(), Set.of(), true, new SetMembership(glossary), filter));
    }
}
