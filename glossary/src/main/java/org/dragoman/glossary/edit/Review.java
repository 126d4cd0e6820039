package org.dragoman.glossary.edit;

/**
 * Review of a concept in one language.
 *
 * @param state how far it has come
 * @param author who changed the content last; empty where nobody knows
 * @param set who set the state, and when
 */
public record Review(ReviewState state, String author, Stamp set) {}
