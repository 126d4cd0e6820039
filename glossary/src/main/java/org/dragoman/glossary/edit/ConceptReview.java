package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.text.LanguageTag;

/**
 * What people say of one concept.
 *
 * @param languages its review by language; a language without one was never reviewed nor edited
 * @param comments remarks, oldest first
 */
public record ConceptReview(Map<LanguageTag, Review> languages, List<Comment> comments) {
    /** Nothing said. */
    public static final ConceptReview NONE = new ConceptReview(Map.of(), List.of());

    /** Copies the collections. */
    public ConceptReview {
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        comments = List.copyOf(comments);
    }

    /**
     * {@return whether nothing is said}
     */
    public boolean isEmpty() {
        return languages.isEmpty() && comments.isEmpty();
    }

    /**
     * This with the review of a language set.
     *
     * @param language the language
     * @param review its review
     * @return the changed value
     */
    ConceptReview with(LanguageTag language, Review review) {
        Map<LanguageTag, Review> changed = new TreeMap<>(languages);
        changed.put(language, review);
        return new ConceptReview(changed, comments);
    }

    /**
     * This with a comment added, or put into the place of the one with its id.
     *
     * @param comment the comment
     * @return the changed value
     */
    ConceptReview with(Comment comment) {
        List<Comment> changed = new ArrayList<>(comments);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(comment.id())) {
                changed.set(i, comment);
                return new ConceptReview(languages, changed);
            }
        }
        changed.add(comment);
        return new ConceptReview(languages, changed);
    }

    /**
     * This without a comment.
     *
     * @param id id of the comment
     * @return the changed value
     */
    ConceptReview without(String id) {
        return new ConceptReview(
                languages, comments.stream().filter(c -> !c.id().equals(id)).toList());
    }

    /**
     * This with what is said of a concept that becomes one with it: comments are kept, the reviews of this one stand.
     *
     * @param other what is said of the other concept
     * @return both
     */
    ConceptReview join(ConceptReview other) {
        Map<LanguageTag, Review> both = new TreeMap<>(other.languages);
        both.putAll(languages);
        ConceptReview joined = new ConceptReview(both, comments);
        for (Comment comment : other.comments) {
            joined = joined.with(comment);
        }
        return joined;
    }
}
