package org.dragoman.app.ui.tables;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;

/** Copies the selected rows as tab-separated lines under their titles. */
final class GridTransfer extends TransferHandler {
    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        GridTable table = (GridTable) component;
        if (table.getSelectedRowCount() == 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        try {
            table.sheet("", true).tsv(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StringSelection(text.toString());
    }
}
