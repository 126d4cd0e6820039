package org.dragoman.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Blanks;
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
 * @param layout what of a scraped page is the article; null where all of the text is
 * @param provenance where it came from
 * @param source the way back to the file
 */
public record Article(
        String id,
        LanguageTag language,
        String text,
        @Nullable Span titleSpan,
        @Nullable Layout layout,
        Provenance provenance,
        SourceMap source) {
    /**
     * {@return the title, or null where there is none}
     */
    public @Nullable String title() {
        return titleSpan == null ? null : titleSpan.in(text);
    }

    /**
     * {@return what names it in files that others share: its address, else the hash of its file, else its id}
     */
    public String key() {
        String address = provenance.address();
        String hash = provenance.hash();
        return address != null ? address : hash != null ? hash : id;
    }

    /**
     * Whether a name that a file has is this article's.
     *
     * @param key address, hash or id of some article
     * @return true where it is one of this article's
     */
    public boolean isNamed(String key) {
        return key.equals(provenance.address()) || key.equals(provenance.hash()) || key.equals(id);
    }

    /**
     * The day of publication.
     *
     * @return null where it is not known or not a date
     */
    public @Nullable LocalDate day() {
        String published =
                provenance.published() == null ? "" : provenance.published().value();
        try {
            return published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
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
        return new Article(id, language, text, titleSpan, layout, other, source);
    }

    /**
     * The same article in another language.
     *
     * @param other its language
     * @return the changed article
     */
    public Article with(LanguageTag other) {
        return new Article(id, other, text, titleSpan, layout, provenance, source);
    }

    /**
     * The same article with another reading of its page.
     *
     * @param other what of the page is the article
     * @return the changed article; its title is the layout's
     */
    public Article with(Layout other) {
        return new Article(id, language, text, other.title(), other, provenance, source);
    }

    /**
     * The stretches that count as the article.
     *
     * @return spans in text order, each within one line and without white space around it; blank lines hold none
     */
    public List<Span> body() {
        if (layout != null) {
            return layout.stretches().stream()
                    .filter(s -> s.kind().inArticle())
                    .map(Stretch::span)
                    .toList();
        }
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            Span shown = Blanks.strip(text, from, to);
            if (shown != null) {
                spans.add(shown);
            }
            from = to + 1;
        }
        return spans;
    }
}
