package org.dragoman.app.ui;

import org.dragoman.app.ui.pages.Undoing;
import org.jspecify.annotations.Nullable;

/**
 * Takes corrections back and makes them again: those of pages while their sheet is open, those of a perspective while it is
 * shown, else the last of texts and mentions.
 *
 * @param models what is corrected
 * @param sheet the sheet of pages
 * @param editing what is being written
 * @param shown what can be taken back in the perspective that is shown, null for the comparison
 */
record Corrections(
        WorkbenchModels models,
        ImportSheet sheet,
        TextEditing editing,
        @Nullable Undoing shown) {
    /** Takes the last correction back. */
    void undo() {
        editing.settle();
        if (sheet.isOpen()) {
            models.importing().undo();
        } else if (shown != null) {
            shown.undo();
        } else if (models.checks().texts().undoable(models.besideTexts()) != null) {
            models.checks().texts().undo();
        } else if (models.study().undoable() != null) {
            models.study().undo();
        } else {
            models.decisions().undo();
        }
    }

    /** Makes the correction again that was taken back. */
    void redo() {
        if (sheet.isOpen()) {
            models.importing().redo();
        } else if (shown != null) {
            shown.redo();
        } else if (models.checks().texts().redoable(models.besideTexts()) != null) {
            models.checks().texts().redo();
        } else if (models.study().redoable() != null) {
            models.study().redo();
        } else {
            models.decisions().redo();
        }
    }
}
