/**
 * Consistency checks: is every term rendered as the project wants it, and if not, what would stand there. Checks are found by
 * {@link java.util.ServiceLoader}; each looks at one text, alone or beside the text that it renders, and reports findings.
 */
@NullMarked
package org.dragoman.check;

import org.jspecify.annotations.NullMarked;
