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
 * @param words what there is to say, asked for when it is shown
 */
public record PaneNote(Span span, String color, String ground, String sign, boolean wave, Supplier<String> words) {}
