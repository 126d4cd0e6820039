/**
 * What differs between two glossaries, and what becomes of two edited copies of one.
 *
 * <p>Start at {@link org.dragoman.glossary.edit.compare.GlossaryDiff} and
 * {@link org.dragoman.glossary.edit.compare.ThreeWayMerge}. Both see an entry as a tree: concept, language, term, usage
 * row, field. May use {@code concept}; all types are immutable.
 */
@NullMarked
package org.dragoman.glossary.edit.compare;

import org.jspecify.annotations.NullMarked;
