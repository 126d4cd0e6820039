package org.dragoman.article.bitext;

import java.nio.file.Path;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.DocumentName;
import org.dragoman.article.ReadOptions;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of bilingual files is given.
 *
 * @param path the file or folder
 * @param file its content, not touched yet; of a folder nothing can be read here
 * @param from language of the sources as the user has set it, null for what the file says
 * @param to language of the renderings as the user has set it, null for what the file says
 */
public record BitextInput(
        Path path,
        ArticleInput file,
        @Nullable LanguageTag from,
        @Nullable LanguageTag to) {
    /**
     * A file.
     *
     * @param path the file
     * @param options its encoding, as far as the user has set one
     * @param from language of the sources, null for what the file says
     * @param to language of the renderings, null for what the file says
     * @return the input
     */
    public static BitextInput of(Path path, ReadOptions options, @Nullable LanguageTag from, @Nullable LanguageTag to) {
        return new BitextInput(path, ArticleInput.of(path, options), from, to);
    }

    /**
     * {@return what the document is called: the file's name without its ending and language}
     */
    public String document() {
        return DocumentName.of(file.fileName()).document();
    }

    /**
     * Whether a language of a file is the wanted one: with its region where one is asked for.
     *
     * @param wanted the language that the user has set, null for any
     * @param found a language that the file names
     * @return true where it is meant
     */
    public static boolean fits(@Nullable LanguageTag wanted, LanguageTag found) {
        return wanted == null
                || wanted.equals(found)
                || wanted.equals(wanted.primary()) && wanted.equals(found.primary());
    }
}
