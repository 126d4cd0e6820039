package org.dragoman.app.workspace;

import java.nio.file.Path;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;

/**
 * A text that was changed in the window and that no file has.
 *
 * @param file the file that the article was read from
 * @param id the document's id
 * @param language its language
 * @param text the whole text as it was changed
 */
public record UnsavedText(Path file, String id, LanguageTag language, String text) {
    /**
     * The changed text of an article.
     *
     * @param changed the article as it is now
     * @return its text, with the way back to the file
     * @throws java.nio.file.InvalidPathException where it was not read from a file
     */
    public static UnsavedText of(Article changed) {
        return new UnsavedText(Path.of(changed.source().source()), changed.id(), changed.language(), changed.text());
    }

    /**
     * Whether an article is the one whose text this is, whatever its text.
     *
     * @param article any article
     * @return true where file, id and language are the same
     */
    public boolean isOf(Article article) {
        return id.equals(article.id())
                && language.equals(article.language())
                && file.toString().equals(Path.of(article.source().source()).toString());
    }

    /**
     * Whether another text is of the same article.
     *
     * @param other any
     * @return true where file, id and language are the same
     */
    public boolean isOfSameArticle(UnsavedText other) {
        return file.equals(other.file) && id.equals(other.id) && language.equals(other.language);
    }
}
