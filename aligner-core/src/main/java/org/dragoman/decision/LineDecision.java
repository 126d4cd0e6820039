package org.dragoman.decision;

import org.dragoman.article.LineClass;

/**
 * What a line of a page is, by hand.
 *
 * @param article hash of the article's file or record, see {@link org.dragoman.article.Provenance#hash()}
 * @param line line of the article's text, from 0
 * @param kind what it is
 */
public record LineDecision(String article, int line, LineClass kind) {}
