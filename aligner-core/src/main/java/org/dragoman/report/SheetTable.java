package org.dragoman.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets. Nothing in it runs as a formula: in text files an apostrophe stands before a cell that would, in a
 * workbook texts are texts. Immutable.
 *
 * @param name of the sheet, at most 31 letters, none of them of {@code []*?:/\}
 * @param titles of the columns
 * @param rows cells in the order of the titles
 */
public record SheetTable(String name, List<String> titles, List<List<Cell>> rows) {
    /** In letters; what is longer no spreadsheet takes. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final double NARROW = 10;
    private static final double WIDTH = 28;
    private static final String STARTS_FORMULA = "=+-@\t\r";

    /**
     * A cell.
     *
     * @param text what it says
     * @param number what it counts, null where it is a text
     */
    public record Cell(String text, @Nullable Number number) {
        /**
         * A text.
         *
         * @param text what it says
         * @return the cell
         */
        public static Cell of(String text) {
            return new Cell(text, null);
        }

        /**
         * A number.
         *
         * @param number what it counts
         * @return the cell
         */
        public static Cell of(Number number) {
            return new Cell(number.toString(), number);
        }

        /** As a text file for a spreadsheet has it. */
        private String guarded() {
            boolean runs = number == null && !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
            return runs ? "'" + text : text;
        }
    }

    /** Copies the lists. */
    public SheetTable {
        titles = List.copyOf(titles);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Writes tab-separated lines; a tab or line end inside a cell becomes a blank, as people paste them into a sheet.
     *
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public void tsv(Appendable out) throws IOException {
        line(titles.stream().map(Cell::of).toList(), out);
        for (List<Cell> row : rows) {
            line(row, out);
        }
    }

    private static void line(List<Cell> cells, Appendable out) throws IOException {
        out.append(cells.stream()
                        .map(c -> c.guarded().replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .append('\n');
    }

    /**
     * Writes rows of RFC 4180 behind a byte order mark, by which spreadsheets know the letters.
     *
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public void csv(Appendable out) throws IOException {
        out.append('\uFEFF');
        csv(titles.stream().map(Cell::of).toList(), out);
        for (List<Cell> row : rows) {
            csv(row, out);
        }
    }

    private static void csv(List<Cell> cells, Appendable out) throws IOException {
        out.append(cells.stream()
                        .map(c -> StringEscapeUtils.escapeCsv(c.guarded()))
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /**
     * Writes a workbook (.xlsx) with one sheet, whose header stays in view and filters.
     *
     * @param rightToLeft whether the first column stands at the right
     * @param out receives the bytes; is not closed
     * @throws IOException where {@code out} does
     */
    public void xlsx(boolean rightToLeft, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Dragoman", null)) {
            String title = name.replaceAll("[\\[\\]*?:/\\\\]", " ");
            Worksheet sheet = workbook.newWorksheet(cut(title, LONGEST_NAME));
            if (rightToLeft) {
                sheet.rightToLeft();
            }
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, cut(titles.get(column), LONGEST));
                int at = column;
                boolean numbers = rows.stream().anyMatch(r -> r.get(at).number() != null);
                sheet.width(column, numbers ? NARROW : WIDTH);
            }
            sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
            sheet.setAutoFilter(0, 0, titles.size() - 1);
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < titles.size(); column++) {
                    cell(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        }
        TimelessWorkbook.copy(bytes.toByteArray(), out);
        out.flush();
    }

    private static void cell(Worksheet sheet, int row, int column, Cell cell) {
        Number number = cell.number();
        if (number != null) {
            sheet.value(row, column, number);
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, cut(cell.text(), LONGEST));
        }
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
