package org.dragoman.app.ui.compare;

import java.util.function.Supplier;
import org.dragoman.text.Span;

/**
 * A place of a text to be looked at.
 *
 * @param span offsets into the article's text
 * @param color the theme's key of its line
 * @param ground the theme's key of what it is filled with once it is chosen
 * @param sign what stands in the margin
 * @param wave whether the words have a line, as against a place where something is missing
 * @param behind whether the sign stands in the margin where lines end, as against where they begin
 * @param words what there is to say, asked for when it is shown
 */
public record PaneNote(
        Span span, String color, String ground, String sign, boolean wave, boolean behind, Supplier<String> words) {
    /**
     * A note whose sign stands where lines begin.
     *
     * @param span offsets into the article's text
     * @param color the theme's key of its line
     * @param ground the theme's key of what it is filled with once it is chosen
     * @param sign what stands in the margin
     * @param wave whether the words have a line
     * @param words what there is to say
     */
    public PaneNote(Span span, String color, String ground, String sign, boolean wave, Supplier<String> words) {
        this(span, color, ground, sign, wave, false, words);
    }

    /**
     * A note that leaves the words alone; its sign stands where lines end.
     *
     * @param span offsets into the article's text
     * @param color the theme's key of its sign
     * @param ground the theme's key of what it is filled with once it is chosen
     * @param sign what stands in the margin
     * @param words what there is to say
     * @return the note
     */
    public static PaneNote behind(Span span, String color, String ground, String sign, Supplier<String> words) {
        return new PaneNote(span, color, ground, sign, false, true, words);
    }
}
