/**
 * Coding of articles for research: a codebook, what a coder found in articles, sentences and mentions, and the files of
 * both, which git can hold and others can read.
 *
 * <p>Start at {@link org.dragoman.coding.Codebook} and {@link org.dragoman.coding.CoderWork}; how far coders agree is told
 * by {@code coding.agreement}, how right the program's own mentions are by {@code coding.audit}.
 */
@NullMarked
package org.dragoman.coding;

import org.jspecify.annotations.NullMarked;
