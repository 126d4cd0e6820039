/**
 * Editing of glossaries: commands with undo and redo, and review.
 *
 * <p>Start at {@link org.dragoman.glossary.edit.EditSession}. May use {@code concept} and {@code glossary.edit.compare};
 * knows no files and no window. All types but the session are immutable.
 */
@NullMarked
package org.dragoman.glossary.edit;

import org.jspecify.annotations.NullMarked;
