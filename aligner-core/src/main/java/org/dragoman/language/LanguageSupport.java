package org.dragoman.language;

import java.util.List;
import org.dragoman.language.date.DateExpression;
import org.dragoman.text.FoldedText;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/**
 * The rules of one language (SPI). Providers are stateless and safe for use by several threads; the language is their
 * stable id.
 */
public interface LanguageSupport {
    /**
     * {@return the language whose rules these are, as a bare primary language}
     */
    LanguageTag language();

    /**
     * Folds a text for look-ups: letters that readers take for the same become the same, marks that carry no meaning
     * vanish. Folding a folded text changes nothing.
     *
     * @param text any text, may be empty
     * @return the folded text with its way back
     */
    FoldedText fold(String text);

    /**
     * Sentences of one paragraph, in order, without white space around them; together they hold every char that is not
     * white space.
     *
     * @param paragraph text without line ends
     * @return spans into the paragraph, empty for blank text
     */
    List<Span> sentences(String paragraph);

    /**
     * {@return the rules of word forms}
     */
    Morphology morphology();

    /**
     * The dates that a text names, in order, without overlaps; none where the language has no rules for dates.
     *
     * @param text any text, may be empty and have several lines
     * @return dates with spans into the text
     */
    default List<DateExpression> dates(String text) {
        return List.of();
    }
}
