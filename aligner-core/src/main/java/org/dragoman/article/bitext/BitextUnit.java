package org.dragoman.article.bitext;

/**
 * A text and what renders it.
 *
 * @param id what the file calls it, unique within the file where the file's ids are
 * @param source the text
 * @param target its rendering; empty where there is none yet
 * @param locked whether the file says that the rendering must not be changed
 */
public record BitextUnit(String id, PlacedText source, PlacedText target, boolean locked) {}
