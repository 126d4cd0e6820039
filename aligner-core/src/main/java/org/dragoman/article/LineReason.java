package org.dragoman.article;

import java.util.Locale;

/** Why a line was given its class. The code is stable; user interfaces have a text for it in each language. */
public enum LineReason {
    /** The mark-up says so: element, role or class name. */
    MARKUP("the page's mark-up says so"),
    /** The page's metadata have the same words. */
    METADATA("the page's metadata have the same words"),
    /** First line, short, without the full stop of a sentence. */
    FIRST_LINE("first line, set as a headline"),
    /** Running text. */
    SENTENCES("running text"),
    /** Running text between stretches of running text. */
    BETWEEN_TEXT("stands within the running text"),
    /** Repeats the headline or a line before it. */
    REPEATED("repeats words of the page"),
    /** Begins with the words of a label, such as "Source:". */
    LABEL("begins with a label"),
    /** Stands below a label whose list it belongs to. */
    BELOW_LABEL("stands below a label"),
    /** Item of a list without the end of a sentence. */
    LINK_LIST("list item set as a link"),
    /** Most of it is links. */
    LINKS("most of it is links"),
    /** A headline without the end of a sentence inside or behind the text. */
    HEADLINE("headline without the end of a sentence"),
    /** A headline before the sentence that follows on the same line. */
    GLUED_HEADLINE("headline run into the line"),
    /** Several headlines that lost the spaces between them. */
    GLUED_HEADLINES("several headlines run together"),
    /** A date and hardly anything else. */
    DATE("a date and hardly anything else"),
    /** A name of an outlet, a person or an agency and hardly anything else. */
    NAME_ONLY("a name and hardly anything else"),
    /** Behind the end of the article another begins: other names, no word in common. */
    TOPIC_BREAK("another topic behind the end of the article"),
    /** Follows the headline of another article. */
    BELOW_SECOND_HEADLINE("follows the headline of another article"),
    /** Words in which pages ask for something. */
    INVITATION("asks the reader for something"),
    /** Words of a site's own furniture. */
    FURNITURE("belongs to the site, not to the article"),
    /** Behind the end of the article. */
    BEHIND_END("stands behind the end of the article"),
    /** A post of a social network or an address. */
    EMBEDDED("embedded post or address"),
    /** The reader has said so. */
    DECIDED("set by hand");

    private final String text;

    LineReason(String text) {
        this.text = text;
    }

    /**
     * {@return the stable name, such as {@code below-label}}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the reason in English}
     */
    public String text() {
        return text;
    }
}
