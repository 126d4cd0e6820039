package org.dragoman.app.ui.events;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;
import org.dragoman.app.ui.look.TakesFiles;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.jspecify.annotations.Nullable;

/** Drags articles from the list of articles onto an event; copies rows as text; files go where the window takes them. */
final class EventTransfer extends TransferHandler implements TakesFiles {
    private static final long serialVersionUID = 1L;

    private static final DataFlavor ARTICLES =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=java.util.List", "articles");

    private final transient EventWork work;
    private transient @Nullable TransferHandler files;

    EventTransfer(EventWork work) {
        this.work = work;
    }

    @Override
    public void files(TransferHandler handler) {
        files = handler;
    }

    private record Rows(List<?> rows) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {ARTICLES, DataFlavor.stringFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(ARTICLES) || flavor.equals(DataFlavor.stringFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (flavor.equals(ARTICLES)) {
                return rows.stream().filter(ListedArticle.class::isInstance).toList();
            }
            if (!flavor.equals(DataFlavor.stringFlavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return rows.stream().map(Rows::line).collect(Collectors.joining("\n"));
        }

        private static String line(Object row) {
            if (row instanceof ListedArticle article) {
                String outlet = article.outlet();
                return article.language().value().toUpperCase(Locale.ROOT) + "\t" + (outlet == null ? "" : outlet)
                        + "\t" + article.heading();
            }
            ListedEvent event = (ListedEvent) row;
            return (event.day() == null ? "" : event.day()) + "\t"
                    + event.articles().get(0).heading();
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY_OR_MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        List<?> rows = ((JList<?>) component).getSelectedValuesList();
        return rows.isEmpty() ? null : new Rows(List.copyOf(rows));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (support.isDataFlavorSupported(ARTICLES)) {
            return target(support) != null;
        }
        return files != null && files.canImport(support);
    }

    private static @Nullable ListedEvent target(TransferSupport support) {
        if (!support.isDrop() || !(support.getComponent() instanceof JList<?> list)) {
            return null;
        }
        int row = ((JList.DropLocation) support.getDropLocation()).getIndex();
        Object value = row < 0 || row >= list.getModel().getSize()
                ? null
                : list.getModel().getElementAt(row);
        return value instanceof ListedEvent event ? event : null;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!support.isDataFlavorSupported(ARTICLES)) {
            return files != null && files.importData(support);
        }
        ListedEvent target = target(support);
        try {
            List<ListedArticle> articles = ((List<?>) support.getTransferable().getTransferData(ARTICLES))
                    .stream().map(ListedArticle.class::cast).toList();
            if (target == null || articles.isEmpty()) {
                return false;
            }
            work.move(articles, target);
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
    }
}
