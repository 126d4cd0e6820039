/**
 * Finds the mentions of glossary concepts in a text, each with the derivation of its form.
 *
 * <p>Start at {@link org.dragoman.mention.TermIndex} and {@link org.dragoman.mention.MentionFinder}. May use {@code
 * text}, {@code language}, {@code concept}, {@code article}, {@code name}. All types are immutable and safe for use by
 * several threads.
 */
@NullMarked
package org.dragoman.mention;

import org.jspecify.annotations.NullMarked;
