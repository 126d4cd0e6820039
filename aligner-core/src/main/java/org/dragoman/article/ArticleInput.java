package org.dragoman.article;

import java.nio.file.Path;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is given.
 *
 * @param name the file as the user named it, for messages and for the document id
 * @param bytes the whole file
 * @param language language that the user has set, null for none
 */
public record ArticleInput(
        String name, byte[] bytes, @Nullable LanguageTag language) {
    /**
     * {@return the last part of the name}
     */
    public String fileName() {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }
}
