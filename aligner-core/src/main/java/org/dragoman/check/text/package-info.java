/**
 * Checks of marks, letters and characters, of a text alone or beside another: quotation marks, scripts, encoding.
 *
 * <p>Start at {@link org.dragoman.check.text.QuotationUnbalanced}.
 */
@NullMarked
package org.dragoman.check.text;

import org.jspecify.annotations.NullMarked;
