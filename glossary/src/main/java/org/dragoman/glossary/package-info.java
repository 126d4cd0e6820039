/**
 * Facts about a glossary as a whole: {@link org.dragoman.glossary.GlossaryStats}. May use the packages of the core; knows
 * no format.
 */
@NullMarked
package org.dragoman.glossary;

import org.jspecify.annotations.NullMarked;
