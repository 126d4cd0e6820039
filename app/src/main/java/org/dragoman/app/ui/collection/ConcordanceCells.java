package org.dragoman.app.ui.collection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceOrder;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The concordance as rows and cells; rows that are not read yet are empty until they are. */
final class ConcordanceCells extends AbstractTableModel {
    /**
     * A cell.
     *
     * @param place what the row is about, null where it is not read yet
     * @param text what the cell says
     */
    record Cell(@Nullable Place place, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private final transient Messages messages;
    private final transient Names names;
    private final transient PlacePages pages;
    /** Whether there are rows that are read as the window is, and rows that are read against it. */
    private boolean along = true;

    private boolean against;

    ConcordanceCells(Messages messages, PlacePages pages) {
        this.messages = messages;
        this.names = new Names(messages);
        this.pages = pages;
    }

    @Override
    public int getRowCount() {
        return pages == null ? 0 : pages.size();
    }

    @Override
    public int getColumnCount() {
        return ConcordanceColumn.values().length;
    }

    @Override
    public String getColumnName(int column) {
        ConcordanceColumn which = ConcordanceColumn.at(column);
        PlaceOrder side = order(which);
        if (side != PlaceOrder.BEFORE && side != PlaceOrder.BEHIND) {
            return which.title(messages);
        }
        if (!along || !against) {
            return messages.text(side == PlaceOrder.BEFORE ? "collection.before" : "collection.behind");
        }
        return messages.text(side == PlaceOrder.BEFORE ? "collection.before.mixed" : "collection.behind.mixed");
    }

    /** What languages the rows are in, by which the heads say what stands under them. */
    void languages(Collection<LanguageTag> languages) {
        boolean rightToLeft = messages.language().rightToLeft();
        against = languages.stream().anyMatch(l -> l.rightToLeft() != rightToLeft);
        along = !against || languages.stream().anyMatch(l -> l.rightToLeft() == rightToLeft);
    }

    /** The order that a column's head stands for, null for none: by what stands under it in the rows read as the window is. */
    @Nullable
    PlaceOrder order(ConcordanceColumn column) {
        return switch (column) {
            case DATE -> PlaceOrder.EARLIEST;
            case LEADING -> along ? PlaceOrder.BEFORE : PlaceOrder.BEHIND;
            case KEYWORD -> PlaceOrder.PLACE;
            case TRAILING -> along ? PlaceOrder.BEHIND : PlaceOrder.BEFORE;
            case OUTLET, LANGUAGE, VOICE -> null;
        };
    }

    @Override
    public Cell getValueAt(int row, int column) {
        Place place = pages.at(row);
        return new Cell(place, place == null ? "" : text(place, ConcordanceColumn.at(column)));
    }

    private String text(Place place, ConcordanceColumn column) {
        return switch (column) {
            case DATE -> date(place.article().day());
            case OUTLET -> names.outlet(place.article().outlet());
            case LANGUAGE -> place.article().language().value().toUpperCase(Locale.ROOT);
            case LEADING -> isAgainst(place) ? behind(place) : before(place);
            case KEYWORD -> line(place.surface());
            case TRAILING -> isAgainst(place) ? before(place) : behind(place);
            case VOICE -> names.voice(place.voice());
        };
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : messages.date(day);
    }

    /** Whether a place is read in the other direction than the window: what comes before it stands at the other side. */
    boolean isAgainst(Place place) {
        return place.article().language().rightToLeft() != messages.language().rightToLeft();
    }

    static String before(Place place) {
        return line(place.sentence().substring(0, place.inSentence().start())).stripTrailing();
    }

    static String behind(Place place) {
        return line(place.sentence().substring(place.inSentence().end())).stripLeading();
    }

    static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
