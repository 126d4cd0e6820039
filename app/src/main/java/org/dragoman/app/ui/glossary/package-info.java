/**
 * The glossary: entries to find, sort and filter, one of them to edit, what an edit would do, and new entries from the text.
 * {@code EntriesModel}, {@code EditorModel} and {@code PreviewModel} hold what {@code GlossaryView} shows.
 */
@NullMarked
package org.dragoman.app.ui.glossary;

import org.jspecify.annotations.NullMarked;
