package org.dragoman.app.ui.look;

import javax.swing.TransferHandler;

/** A transfer of a part of the window that has things of its own to drag, and gives files on. */
public interface TakesFiles {
    /**
     * Says who takes files.
     *
     * @param handler the window's
     */
    void files(TransferHandler handler);
}
