package org.dragoman.mention;

import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.language.Derivation;
import org.dragoman.text.Span;

/**
 * A place in an article where a concept is named.
 *
 * @param concept the concept
 * @param term the term of which the place shows a form
 * @param span whole words as output shows them: Arabic without attached و ف ب ل ك, Azerbaijani with suffixes, English
 *     without the possessive; offsets into the article's text
 * @param segment index of the segment it stands in
 * @param derivation how the form follows from the term
 * @param nested whether a longer mention covers it
 * @param rivals ids of other concepts that the same place could name, likeliest first; empty for none
 * @param grounds why it counts where that is not plain, and what it hid
 */
public record Mention(
        Concept concept,
        Term term,
        Span span,
        int segment,
        Derivation derivation,
        boolean nested,
        List<String> rivals,
        Grounds grounds) {
    /** Copies the list. */
    public Mention {
        rivals = List.copyOf(rivals);
    }

    /**
     * A mention that needs no reason.
     *
     * @param concept the concept
     * @param term the term of which the place shows a form
     * @param span whole words
     * @param segment index of the segment it stands in
     * @param derivation how the form follows from the term
     * @param nested whether a longer mention covers it
     * @param rivals ids of other concepts that the same place could name
     */
    public Mention(
            Concept concept,
            Term term,
            Span span,
            int segment,
            Derivation derivation,
            boolean nested,
            List<String> rivals) {
        this(concept, term, span, segment, derivation, nested, rivals, Grounds.NONE);
    }

    /**
     * What stands at the place.
     *
     * @param text the article's text
     * @return the form as written
     */
    public String surface(CharSequence text) {
        return span.in(text);
    }
}
