package org.dragoman.article;

import org.dragoman.text.Span;

/**
 * A stretch of an article that is aligned as one: a title, a sentence, or a ready line.
 *
 * @param index place in the article, from 0
 * @param title whether it is the article's title
 * @param span where it stands in the article's text, without white space around it
 */
public record Segment(int index, boolean title, Span span) {}
