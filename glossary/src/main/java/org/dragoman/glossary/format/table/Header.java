package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;

/** The first row: titles of the columns, checked. */
final class Header {
    private final List<Cell> titles;

    private Header(List<Cell> titles) {
        this.titles = titles;
    }

    /** Takes the titles from the first row; one {@code #} before the first title is left out. */
    static Header of(TableRow row) {
        List<Cell> titles = new ArrayList<>(row.cells());
        Cell first = titles.get(0);
        if (first.text().startsWith("#")) {
            titles.set(0, new Cell(first.text().substring(1).strip(), first.offset()));
        }
        while (titles.size() > 1 && titles.get(titles.size() - 1).isEmpty()) {
            titles.remove(titles.size() - 1);
        }
        return new Header(titles);
    }

    List<Cell> titles() {
        return titles;
    }

    boolean has(Column column) {
        return titles.stream().anyMatch(t -> Column.of(t.text()).equals(Optional.of(column)));
    }

    boolean has(String title) {
        return titles.stream().anyMatch(t -> t.text().equalsIgnoreCase(title));
    }

    /** Whether a row has as many cells as the header; reports where it has not. Empty cells too many do no harm. */
    boolean fits(TableRow row, Problems problems) {
        int wanted = titles.size();
        int found = row.cells().size();
        if (found < wanted) {
            report(row.end(), found, wanted, "Add the missing cells; an empty cell needs its separator too.", problems);
            return false;
        }
        for (Cell cell : row.cells().subList(wanted, found)) {
            if (!cell.isEmpty()) {
                report(cell.offset(), found, wanted, "Put a cell that holds the separator into \"…\".", problems);
                return false;
            }
        }
        return true;
    }

    private static void report(int offset, int found, int wanted, String advice, Problems problems) {
        problems.error(
                offset,
                ProblemCode.CELL_COUNT,
                "The row has " + found + (found == 1 ? " cell" : " cells") + ", the header has " + wanted + ".",
                advice);
    }

    /** Reports columns of one title, given the meaning of each column. */
    static <K> void checkDifferent(List<Cell> titles, List<K> meanings, Problems problems) {
        Map<K, Cell> first = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            Cell other = first.putIfAbsent(meanings.get(i), titles.get(i));
            if (other != null) {
                problems.error(
                        titles.get(i).offset(),
                        ProblemCode.COLUMN,
                        "Two columns are \"" + titles.get(i).text() + "\"; the first is at "
                                + problems.at(other.offset()) + ".",
                        "Rename or remove one.");
            }
        }
    }

    /** The title under which a column of unknown meaning is kept; a column without a title is named by its number. */
    static String extraTitle(Cell title, int index) {
        return title.isEmpty() ? "column " + (index + 1) : title.text();
    }
}
