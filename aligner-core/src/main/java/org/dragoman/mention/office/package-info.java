/**
 * Composes offices of countries and organisations above mentions: a general office ("foreign minister") and whose it
 * is.
 *
 * <p>Start at {@link org.dragoman.mention.office.OfficeComposer}. One class a language holds the rules and says what
 * each must not match. All types are immutable and safe for use by several threads.
 */
@NullMarked
package org.dragoman.mention.office;

import org.jspecify.annotations.NullMarked;
