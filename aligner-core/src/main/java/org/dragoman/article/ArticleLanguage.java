package org.dragoman.article;

import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Which language an article is in: as set, else by file name, else as its file says, else by its text. */
final class ArticleLanguage {
    private ArticleLanguage() {}

    static LanguageTag choose(
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
