/**
 * A glossary file that is being edited, with what lies beside it: history, reviews, the journal of unsaved commands and
 * the note on who has it open.
 *
 * <p>Start at {@link org.dragoman.glossary.edit.store.EditedFile}. May use {@code glossary.edit} and
 * {@code glossary.format}.
 */
@NullMarked
package org.dragoman.glossary.edit.store;

import org.jspecify.annotations.NullMarked;
