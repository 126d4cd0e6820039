package org.dragoman.candidate;

import java.util.List;

/**
 * Two languages, in the order in which names are looked for.
 *
 * @param from the language whose names are looked for
 * @param to the language they are looked for in
 */
record LanguagePair(String from, String to) {
    /** All of them. */
    static final List<LanguagePair> ALL =
            List.of(new LanguagePair("en", "az"), new LanguagePair("en", "ar"), new LanguagePair("az", "ar"));
}
