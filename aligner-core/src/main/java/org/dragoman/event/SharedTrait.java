package org.dragoman.event;

/**
 * A piece of evidence that joins articles.
 *
 * @param kind what it is
 * @param key concept id, consonants, number or day
 * @param surface as one of the articles, or another of the collection, has it
 * @param share its part of all that the articles share, 0 to 1
 */
public record SharedTrait(Trait.Kind kind, String key, String surface, double share) {}
