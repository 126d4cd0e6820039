package org.dragoman.app.ui.collection;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceList;
import org.dragoman.collection.PlaceOrder;

/** The concordance over the collection of a folder: search above, filters beside, places in the middle, the facts below. */
public final class CollectionView extends JPanel {
    /** What the window does for the view. */
    public interface Desk {
        /** Asks for a folder and opens its collection. */
        void chooseFolder();

        /**
         * Asks for a file to write places into.
         *
         * @return empty where the user thought better of it
         */
        Optional<Path> askFile();

        /**
         * Shows an article.
         *
         * @param read the article and the place in it
         */
        void show(PlaceRead read);
    }

    private static final int FACETS = 216;

    private final transient CollectionModel model;
    private final transient CollectionWork work;
    private final transient Messages messages;
    private final transient Desk desk;
    private final transient PlacePages pages;
    private final QueryBar bar;
    private final FacetPanel facets;
    private final ConcordanceTable table;
    private final CollectionHint hint;
    private final CollectionStatus status;
    private final JScrollPane facetScroll;
    private final CardLayout deck = new CardLayout();
    private final JPanel cards = new JPanel(deck);

    /**
     * The view.
     *
     * @param model what it shows
     * @param work does what it asks for
     * @param messages words of the window
     * @param desk what the window does for it
     */
    public CollectionView(CollectionModel model, CollectionWork work, Messages messages, Desk desk) {
        super(new BorderLayout());
        this.model = model;
        this.work = work;
        this.messages = messages;
        this.desk = desk;
        setName("collection");
        bar = new QueryBar(model, work, messages);
        facets = new FacetPanel(messages, work::filter);
        pages = new PlacePages(work::read, this::loaded);
        table = new ConcordanceTable(new ConcordanceCells(messages, pages), new Rows());
        table.getAccessibleContext().setAccessibleName(messages.text("collection.title"));
        table.getAccessibleContext().setAccessibleDescription(messages.text("collection.table.about"));
        table.getTableHeader().setToolTipText(messages.text("collection.header.about"));
        hint = new CollectionHint(model, work, messages, desk::chooseFolder);
        status = new CollectionStatus(model, work, messages, this::export, desk::chooseFolder);
        facetScroll = new JScrollPane(facets);
        facetScroll.setBorder(BorderFactory.createEmptyBorder());
        facetScroll.setPreferredSize(new Dimension(UIScale.scale(FACETS), 10));
        facetScroll.getAccessibleContext().setAccessibleName(messages.text("collection.facets"));
        cards.add(Tables.scrolling(table), "table");
        cards.add(hint, "hint");
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.faint")), bar.getBorder()));
        add(bar, BorderLayout.NORTH);
        add(facetScroll, BorderLayout.LINE_START);
        add(cards);
        add(status, BorderLayout.SOUTH);
        model.on(CollectionModel.INDEX, this::state);
        model.on(CollectionModel.ASKED, bar::asked);
        model.on(CollectionModel.FOUND, this::found);
        found();
        state();
    }

    private void loaded(int first, int last) {
        table.loaded(first, last);
    }

    private void found() {
        Found found = model.found();
        pages.show(found);
        table.refill(
                model.asked().order(),
                found.list() == null,
                found.languages(model.asked().filter()));
        if (!found.counts().isEmpty() || found.query() == null) {
            facets.show(found, model.asked().filter());
        }
        status.notice("");
        state();
    }

    private void state() {
        bar.state();
        status.update();
        boolean empty = hint.update();
        facetScroll.setVisible(model.found().query() != null && model.index() == CollectionModel.Index.OPEN);
        deck.show(cards, empty ? "hint" : "table");
    }

    /** What rows are asked to do. */
    private final class Rows implements ConcordanceTable.Commands {
        @Override
        public void open(int row) {
            Place place = pages.at(row);
            ArticleCollection collection = work.collection();
            if (place == null || collection == null) {
                return;
            }
            work.with(
                    () -> model.here()
                            ? PlaceRead.kept(place, collection)
                            : PlaceRead.of(place, collection, work.context().articles()),
                    read -> read.ifPresentOrElse(this::shown, () -> status.notice(messages.text("collection.gone"))),
                    e -> status.notice(messages.text("collection.gone")));
        }

        private void shown(PlaceRead read) {
            if (read.span() == null) {
                status.notice(messages.text("collection.changed"));
            }
            desk.show(read);
        }

        @Override
        public void copy(int... rows) {
            PlaceList list = model.found().list();
            if (list == null || rows.length == 0) {
                return;
            }
            int[] numbers = pages.numbers(rows);
            work.with(
                    () -> PlaceExport.rows(list, numbers),
                    text -> {
                        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
                        status.notice(messages.text("collection.copied", "count", numbers.length));
                    },
                    e -> status.notice(failed(e)));
        }

        @Override
        public void sort(PlaceOrder order) {
            work.order(order);
        }
    }

    private String failed(Throwable e) {
        return messages.text("collection.failed", "reason", Isolates.any(String.valueOf(e.getMessage())));
    }

    private void export() {
        PlaceList list = model.found().list();
        if (list == null) {
            return;
        }
        int[] rows = model.found().rows();
        desk.askFile()
                .ifPresent(file -> work.with(
                        () -> {
                            PlaceExport.write(list, rows, file);
                            return rows.length;
                        },
                        count -> status.notice(messages.text("collection.exported", "count", count)),
                        e -> status.notice(failed(e))));
    }

    /**
     * {@return the field to type in, where the keys should go}
     */
    public JComponent query() {
        return bar.query();
    }

    /** Gives days their own direction again, after the window's was applied to everything. */
    public void applyDirections() {
        bar.applyDirections();
    }

    /** What the line below says, for tests. */
    String facts() {
        return status.facts();
    }
}
