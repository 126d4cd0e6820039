package org.dragoman.compare;

import java.util.List;
import org.dragoman.concept.Term;
import org.dragoman.mention.Mention;

/**
 * One name of a concept in one article.
 *
 * @param term the term, in its citation form
 * @param mentions the places, in text order, at least one
 */
public record NameCount(Term term, List<Mention> mentions) {
    /** Copies the list. */
    public NameCount {
        mentions = List.copyOf(mentions);
    }

    /**
     * {@return how often the name stands there}
     */
    public int count() {
        return mentions.size();
    }
}
