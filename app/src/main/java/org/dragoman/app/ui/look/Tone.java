package org.dragoman.app.ui.look;

/** How loud a piece of interface text is: size, weight, colour. */
public enum Tone {
    /** Ordinary words. */
    PLAIN(13, false, "Dragoman.text"),
    /** Words that lead. */
    STRONG(13, true, "Dragoman.text"),
    /** Words that stand back. */
    QUIET(12, false, "Dragoman.quiet"),
    /** Small words at a margin. */
    SMALL(12, false, "Dragoman.text"),
    /** Small headings of groups. */
    GROUP(11, true, "Dragoman.quiet"),
    /** Counts and codes. */
    TAG(11, false, "Dragoman.quiet"),
    /** Codes of languages. */
    CODE(11, true, "Dragoman.text"),
    /** Title of an event. */
    HEADING(15, true, "Dragoman.text"),
    /** Title of the concept card. */
    TITLE(16, true, "Dragoman.text"),
    /** Running text of an article. */
    TEXT(14, false, "Dragoman.text"),
    /** Headline of an article. */
    TEXT_TITLE(15, true, "Dragoman.text"),
    /** What stands around an article. */
    TEXT_ASIDE(14, false, "Dragoman.quiet");

    private final int size;
    private final boolean strong;
    private final String color;

    Tone(int size, boolean strong, String color) {
        this.size = size;
        this.strong = strong;
        this.color = color;
    }

    /**
     * {@return size of Latin letters in points; Arabic ones are larger by a sixth}
     */
    public int size() {
        return size;
    }

    /**
     * {@return whether the weight is semibold}
     */
    public boolean strong() {
        return strong;
    }

    /**
     * {@return the theme's key of its colour}
     */
    public String color() {
        return color;
    }
}
