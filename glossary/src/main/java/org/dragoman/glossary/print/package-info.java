/** Writes a glossary for paper. Start at {@link org.dragoman.glossary.print.PrintedGlossary}. */
@NullMarked
package org.dragoman.glossary.print;

import org.jspecify.annotations.NullMarked;
