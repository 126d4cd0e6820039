package org.dragoman.app.ui.terms;

import java.util.Locale;
import org.dragoman.concept.Concept;
import org.dragoman.concept.LanguageSection;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a concept is, for a reader: in the reader's language where the glossary says it so, else in English.
 *
 * @param text the definition
 * @param language the language that it is in
 */
public record Definition(String text, LanguageTag language) {
    /**
     * The definition to show.
     *
     * @param concept the concept
     * @param reader language of the window
     * @return its definition, null where it has none that the reader may know
     */
    public static @Nullable Definition of(Concept concept, LanguageTag reader) {
        LanguageSection own = concept.sections().get(reader);
        String text = own == null ? null : own.definition();
        if (text != null) {
            return new Definition(text, reader);
        }
        String english = concept.definition();
        return english == null ? null : new Definition(english, LanguageTag.EN);
    }

    /**
     * {@return its language as a mark before it, such as {@code EN}}
     */
    public String mark() {
        return language.value().toUpperCase(Locale.ROOT);
    }
}
