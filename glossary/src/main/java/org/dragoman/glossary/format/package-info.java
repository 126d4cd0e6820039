/**
 * Reading and writing glossaries. Start at {@link org.dragoman.glossary.format.GlossaryFiles} for files and folders, at
 * {@link org.dragoman.glossary.format.GlossaryFormat} to add a format.
 *
 * <p>A reader reports everything that is wrong with an input at once, each with line and column; a writer says what its
 * format cannot hold. May use {@code concept} and what that uses; knows nothing of validation.
 */
@NullMarked
package org.dragoman.glossary.format;

import org.jspecify.annotations.NullMarked;
