package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.app.ui.look.TakesFiles;
import org.dragoman.app.ui.panels.PanelView;
import org.jspecify.annotations.Nullable;

/** Takes files and folders dropped anywhere in the window; texts and tables can still be copied from. */
final class FileDrop extends TransferHandler {
    /** The list whose entries are lines of a text. */
    private static final String IMPORT_LINES = "import.lines";

    private final transient Consumer<List<Path>> open;

    FileDrop(Consumer<List<Path>> open) {
        this.open = open;
    }

    /** Puts the handler on a component and on everything in it that would else refuse files. */
    void install(JComponent component) {
        if (component.getTransferHandler() instanceof TakesFiles own) {
            own.files(this);
        } else if (component instanceof JTextComponent
                || component instanceof JTable
                || component instanceof JList
                || component.getTransferHandler() == null) {
            component.setTransferHandler(this);
        }
        if (component instanceof PanelView) {
            return; // what is inside is not ours
        }
        for (Component child : ((Container) component).getComponents()) {
            if (child instanceof JComponent inner) {
                install(inner);
            }
        }
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                || (editable(support.getComponent()) && support.isDataFlavorSupported(DataFlavor.stringFlavor));
    }

    private static boolean editable(Component component) {
        return component instanceof JTextComponent text && text.isEditable() && text.isEnabled();
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            if (!support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                String text = (String) support.getTransferable().getTransferData(DataFlavor.stringFlavor);
                ((JTextComponent) support.getComponent()).replaceSelection(text);
                return true;
            }
            List<Path> paths = new ArrayList<>();
            for (Object file : (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor)) {
                paths.add(((File) file).toPath());
            }
            open.accept(paths);
            return !paths.isEmpty();
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return editable(component) ? COPY_OR_MOVE : COPY;
    }

    /** Cuts what was taken out of a field. */
    @Override
    protected void exportDone(JComponent source, @Nullable Transferable data, int action) {
        if (action == MOVE && source instanceof JTextComponent text && editable(text)) {
            text.replaceSelection("");
        }
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        if (component instanceof JTextComponent text) {
            String selected = text.getSelectedText();
            return selected == null ? null : new StringSelection(selected);
        }
        if (component instanceof JList<?> list && IMPORT_LINES.equals(list.getName())) {
            return new StringSelection(
                    list.getSelectedValuesList().stream().map(String::valueOf).collect(Collectors.joining("\n")));
        }
        if (component instanceof Tables.Copied rows) {
            return new StringSelection(rows.copied());
        }
        if (component instanceof JTable table) {
            return new StringSelection(rows(table));
        }
        return null;
    }

    private static String rows(JTable table) {
        StringJoiner lines = new StringJoiner("\n");
        for (int row : table.getSelectedRows()) {
            StringJoiner cells = new StringJoiner("\t");
            for (int column = 0; column < table.getColumnCount(); column++) {
                cells.add(String.valueOf(table.getValueAt(row, column)));
            }
            lines.add(cells.toString());
        }
        return lines.toString();
    }
}
