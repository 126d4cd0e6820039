/**
 * Checks of names: left as in the source, spelt in several ways, kept at a distance on one side only.
 *
 * <p>Start at {@link org.dragoman.check.name.UntranslatedName}.
 */
@NullMarked
package org.dragoman.check.name;

import org.jspecify.annotations.NullMarked;
