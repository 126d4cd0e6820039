package org.dragoman.glossary.format.table;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.LanguageTag;

/**
 * Titles of the columns that hold the terms of a language. A title is a tag whose language is known, so that a column
 * such as {@code url} is not taken for one; any other tag stands behind {@code lang:}.
 */
final class LanguageColumn {
    private static final String PREFIX = "lang:";
    private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

    private LanguageColumn() {}

    static Optional<LanguageTag> parse(String title) {
        if (title.startsWith(PREFIX)) {
            return LanguageTag.parse(title.substring(PREFIX.length()));
        }
        return LanguageTag.parse(title).filter(t -> KNOWN.contains(t.language()));
    }

    static String title(LanguageTag language) {
        return KNOWN.contains(language.language()) ? language.value() : PREFIX + language.value();
    }
}
