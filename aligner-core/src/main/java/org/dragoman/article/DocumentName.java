package org.dragoman.article;

import java.util.Optional;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a file name says: {@code bbc.381790.en.txt} is the document {@code bbc.381790} in English.
 *
 * @param document the name without its extension and without the language part
 * @param language the language part, null for none
 */
public record DocumentName(String document, @Nullable LanguageTag language) {
    /**
     * Reads a file name.
     *
     * @param fileName last part of a path
     * @return document and language
     */
    public static DocumentName of(String fileName) {
        int extension = fileName.lastIndexOf('.');
        String stem = extension <= 0 ? fileName : fileName.substring(0, extension);
        int dot = stem.lastIndexOf('.');
        if (dot <= 0) {
            return new DocumentName(stem, null);
        }
        Optional<LanguageTag> tag = LanguageTag.parse(stem.substring(dot + 1)).filter(LanguageTag::isRegistered);
        return tag.map(t -> new DocumentName(stem.substring(0, dot), t)).orElseGet(() -> new DocumentName(stem, null));
    }
}
