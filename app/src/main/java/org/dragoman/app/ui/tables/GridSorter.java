package org.dragoman.app.ui.tables;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SearchIterator;
import com.ibm.icu.text.StringSearch;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.Comparator;
import java.util.List;
import javax.swing.RowFilter;
import javax.swing.SortOrder;
import javax.swing.table.TableModel;
import javax.swing.table.TableRowSorter;

/** Sorts by the alphabet of the window's language and by number; a third click gives the order of the articles back. */
final class GridSorter extends TableRowSorter<TableModel> {
    private final ULocale locale;

    GridSorter(TableModel model, ULocale locale) {
        super(model);
        this.locale = locale;
        Collator letters = Collator.getInstance(locale);
        Comparator<Grid.Cell> order = (one, other) -> {
            Number a = one.number();
            Number b = other.number();
            return a != null && b != null
                    ? Double.compare(a.doubleValue(), b.doubleValue())
                    : letters.compare(one.toString(), other.toString());
        };
        for (int column = 0; column < model.getColumnCount(); column++) {
            setComparator(column, order);
        }
        setSortsOnUpdates(false);
    }

    /** Cells are compared as they are, not as texts. */
    @Override
    protected boolean useToString(int column) {
        return false;
    }

    /** Numbers begin with the largest, texts with the first letter. */
    @Override
    public void toggleSortOrder(int column) {
        boolean numbers =
                getModel().getRowCount() > 0 && ((Grid.Cell) getModel().getValueAt(0, column)).number() != null;
        SortOrder first = numbers ? SortOrder.DESCENDING : SortOrder.ASCENDING;
        SortOrder second = numbers ? SortOrder.ASCENDING : SortOrder.DESCENDING;
        SortOrder now = getSortKeys().isEmpty() || getSortKeys().get(0).getColumn() != column
                ? SortOrder.UNSORTED
                : getSortKeys().get(0).getSortOrder();
        SortOrder next = now == first ? second : now == second ? SortOrder.UNSORTED : first;
        setSortKeys(next == SortOrder.UNSORTED ? null : List.of(new SortKey(column, next)));
    }

    /** Lets rows through that have some words, whatever their capitals, dots and vowel signs. */
    void narrow(String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            setRowFilter(null);
            return;
        }
        RuleBasedCollator collator =
                (RuleBasedCollator) Collator.getInstance(locale).cloneAsThawed();
        collator.setStrength(Collator.PRIMARY);
        StringSearch search = new StringSearch(wanted, new StringCharacterIterator(" "), collator);
        setRowFilter(new RowFilter<TableModel, Integer>() {
            @Override
            public boolean include(Entry<? extends TableModel, ? extends Integer> entry) {
                for (int i = 0; i < entry.getValueCount(); i++) {
                    String text = entry.getValue(i).toString();
                    if (!text.isEmpty() && holds(search, text)) {
                        return true;
                    }
                }
                return false;
            }
        });
    }

    private static boolean holds(StringSearch search, String text) {
        search.setTarget(new StringCharacterIterator(text));
        search.reset();
        return search.first() != SearchIterator.DONE;
    }
}
