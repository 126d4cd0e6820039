package org.dragoman.app.ui.pages;

import org.dragoman.app.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** What was done in a perspective and can be taken back. No Swing type. */
public interface Undoing {
    /**
     * What undo would take back.
     *
     * @param messages words of the window
     * @return its name as it stands after “Undo”, null where there is nothing
     */
    @Nullable
    String undoable(Messages messages);

    /**
     * What redo would do again.
     *
     * @param messages words of the window
     * @return its name as it stands after “Redo”, null where there is nothing
     */
    @Nullable
    String redoable(Messages messages);

    /** Takes the last step back, if there is one. */
    void undo();

    /** Makes the step again that was taken back, if there is one. */
    void redo();
}
