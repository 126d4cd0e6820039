/**
 * Glossaries of OmegaT: three columns, source, target and comment, of two languages that the name of the file says
 * ({@link org.dragoman.glossary.format.omegat.OmegaTGlossaryFormat}). May use
 * {@code org.dragoman.glossary.format}.
 */
@NullMarked
package org.dragoman.glossary.format.omegat;

import org.jspecify.annotations.NullMarked;
