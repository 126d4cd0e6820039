package org.dragoman.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article: a text in one language.
 *
 * @param id names the document in output; versions of one text in several languages may share it
 * @param language its language, {@code und} where nobody could tell
 * @param text the whole text with line ends as {@code \n}; a title is its first line
 * @param titleSpan where the title stands in the text, null where there is none
 * @param provenance where it came from
 * @param source the way back to the file
 */
public record Article(
        String id,
        LanguageTag language,
        String text,
        @Nullable Span titleSpan,
        Provenance provenance,
        SourceMap source) {
    /**
     * {@return the title, or null where there is none}
     */
    public @Nullable String title() {
        return titleSpan == null ? null : titleSpan.in(text);
    }

    /**
     * The day of publication.
     *
     * @return null where it is not known or not a date
     */
    public @Nullable LocalDate day() {
        String published = provenance.published();
        try {
            return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * The same article with another provenance.
     *
     * @param other where it came from
     * @return the changed article
     */
    public Article with(Provenance other) {
        return new Article(id, language, text, titleSpan, other, source);
    }
}
