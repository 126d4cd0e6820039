package org.dragoman.article.page;

import org.dragoman.article.LineClass;

/**
 * A label at the beginning of a line.
 *
 * @param kind what such a line is
 * @param ends whether an article ends above it
 * @param alone whether the line holds nothing else
 * @param words the words of the label, as the table has them
 */
record LineLabel(LineClass kind, boolean ends, boolean alone, String words) {}
