package org.dragoman.article;

import java.util.Locale;
import java.util.Optional;

/** What a line of a scraped page is. Only a title and a body count as the article. */
public enum LineClass {
    /** The article's headline. */
    TITLE,
    /** Place and time of publication. */
    DATELINE,
    /** Running text of the article, subheadings included. */
    BODY,
    /** Who wrote, photographed or supplied it. */
    CREDIT,
    /** Links to other articles and the words above them. */
    RELATED,
    /** Tags and key words. */
    KEYWORDS,
    /** Invitations to subscribe, share, install or buy. */
    PROMOTION,
    /** Headline and text of another article on the page. */
    SECOND_ARTICLE,
    /** Menus, counters, notices, captions and whatever else stands around an article. */
    OTHER;

    /**
     * {@return the name in output and files, such as {@code second-article}}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return whether the line is part of the article}
     */
    public boolean inArticle() {
        return this == TITLE || this == BODY;
    }

    /**
     * The class of a name in output.
     *
     * @param code such as {@code second-article}
     * @return nothing for an unknown code
     */
    public static Optional<LineClass> of(String code) {
        for (LineClass value : values()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
