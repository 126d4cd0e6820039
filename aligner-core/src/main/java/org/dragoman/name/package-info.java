/**
 * Names across scripts and languages: which spelling renders which name, and how a name would be spelt elsewhere. Start
 * at {@link org.dragoman.name.NameMatcher} and {@link org.dragoman.name.NameSpeller}.
 *
 * <p>May use {@code text}, {@code language}, {@code concept}, {@code article}; must not know what uses it. All types are
 * immutable and safe for threads. Likeness goes from 0 to 1; a weight is a probability, its cost the negative logarithm.
 */
@NullMarked
package org.dragoman.name;

import org.jspecify.annotations.NullMarked;
