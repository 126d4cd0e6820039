/**
 * Consistency checks: is every term rendered as the project wants it, and if not, what would stand there. Checks are found by
 * {@link java.util.ServiceLoader}; each looks at one text, alone or beside the text that it renders, and reports findings.
 *
 * <p>Start at {@link org.dragoman.check.ConsistencyChecker}, which runs them on a {@link org.dragoman.check.CheckedText};
 * a check of one's own is a {@link org.dragoman.check.ConsistencyCheck}. {@link org.dragoman.check.Fixes} says what would
 * stand there, {@link org.dragoman.check.Baseline} which findings are accepted.
 */
@NullMarked
package org.dragoman.check;

import org.jspecify.annotations.NullMarked;
