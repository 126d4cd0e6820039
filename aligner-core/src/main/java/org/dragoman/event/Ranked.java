package org.dragoman.event;

/**
 * A counterpart proposed for an article.
 *
 * @param from number of the article
 * @param to number of the article in the other language
 * @param rank from 1, the likeliest
 * @param score 0 to 1
 */
public record Ranked(int from, int to, int rank, double score) {}
