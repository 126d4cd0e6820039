package org.dragoman.check;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.concept.Concept;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a check found. Offsets are UTF-16 offsets into the article's text.
 *
 * @param rule id of the check
 * @param severity how grave
 * @param doc the document
 * @param article the text to be mended
 * @param segment the stretch of it that is concerned: a sentence or line
 * @param span the words that are concerned, null where something is missing
 * @param concept what they name, null where the finding is about none
 * @param found what stands there, in another text for what is missing
 * @param expected what would satisfy the check, best first; may be empty
 * @param message what is wrong
 * @param fix what to write, null where that is not known
 * @param counterpart the place in the other text, null where there is none
 */
public record Finding(
        String rule,
        Severity severity,
        String doc,
        Article article,
        Span segment,
        @Nullable Span span,
        @Nullable Concept concept,
        String found,
        List<String> expected,
        Message message,
        @Nullable Fix fix,
        @Nullable Counterpart counterpart) {
    /** Copies the list. */
    public Finding {
        expected = List.copyOf(expected);
    }

    /**
     * A place in the other text.
     *
     * @param article the other text
     * @param segment the sentence or line
     * @param span the words, null where the whole segment is meant
     */
    public record Counterpart(
            Article article, Span segment, @Nullable Span span) {}

    /**
     * {@return the words that are concerned, or the whole segment}
     */
    public Span place() {
        return span == null ? segment : span;
    }
}
