package org.dragoman.article;

import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Which language an article is in: as set, else by file name, else as its file says, else by its text. */
public final class ArticleLanguage {
    private ArticleLanguage() {}

    /**
     * Chooses the language of an article.
     *
     * @param set as the user has set it, null for nothing
     * @param byName as the file's name says, null for nothing
     * @param stated as the file says, null for nothing
     * @param text the text, looked at where nothing else tells
     * @return the language, {@code und} where the text does not tell either
     */
    public static LanguageTag choose(
            @Nullable LanguageTag set, @Nullable LanguageTag byName, @Nullable LanguageTag stated, String text) {
        if (set != null) {
            return set;
        }
        if (byName != null) {
            return byName;
        }
        return stated != null ? stated : LanguageGuess.of(text);
    }
}
