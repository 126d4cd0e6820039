package org.dragoman.article.bitext;

import java.util.List;
import org.dragoman.text.LanguageTag;

/**
 * The units of one pair of languages in a bilingual file. A file with more languages holds several.
 *
 * @param name names the document in output
 * @param sourceLanguage language of the sources
 * @param targetLanguage language of the renderings
 * @param units in the order of the file
 */
public record Bitext(String name, LanguageTag sourceLanguage, LanguageTag targetLanguage, List<BitextUnit> units) {
    /** Copies the list. */
    public Bitext {
        units = List.copyOf(units);
    }
}
