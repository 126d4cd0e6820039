package org.dragoman.app.ui.printing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table on pages: title above, headings again on every page, number of the page below. A row that does not fit goes to the
 * next page; one that fits on none is divided between its lines. In a window from right to left the first column stands at
 * the right.
 */
public final class TablePages implements Pageable, Printable {
    /** Words below each page. */
    @FunctionalInterface
    public interface Foot {
        /**
         * What stands below a page.
         *
         * @param page number from 1
         * @param pages how many there are
         * @return the words
         */
        String of(int page, int pages);
    }

    private static final float SIZE = 9;
    private static final float GAP = 10;
    private static final float PAD = 4;
    private static final float SMALLEST_COLUMN = 40;

    /** A part of a row: its texts from one line to another. */
    private record Part(List<PrintedText> cells, int from, int to) {
        float height() {
            return (float) cells.stream()
                            .mapToDouble(c -> c.height(from, to))
                            .max()
                            .orElse(0)
                    + 2 * PAD;
        }
    }

    private final PageFormat format;
    private final boolean rightToLeft;
    private final Foot foot;
    private final PrintedText title;
    private final float[] widths;
    private final Part heading;
    private final List<List<Part>> pages = new ArrayList<>();

    /**
     * Breaks a table into pages.
     *
     * @param table what to print
     * @param format size and margins of the paper
     * @param rightToLeft whether the first column stands at the right
     * @param foot words below each page
     */
    public TablePages(PrintedTable table, PageFormat format, boolean rightToLeft, Foot foot) {
        this.format = format;
        this.rightToLeft = rightToLeft;
        this.foot = foot;
        float width = (float) format.getImageableWidth();
        title = new PrintedText(table.title(), width, SIZE + 3, true, rightToLeft);
        widths = widths(table, width);
        heading = row(table.columns(), true);
        float room = (float) format.getImageableHeight() - top() - heading.height() - 3 * SIZE;
        List<Part> page = new ArrayList<>();
        float left = room;
        for (List<String> texts : table.rows()) {
            for (Part part : parts(row(texts, false), room)) {
                if (part.height() > left && !page.isEmpty()) {
                    pages.add(page);
                    page = new ArrayList<>();
                    left = room;
                }
                page.add(part);
                left -= part.height();
            }
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page);
        }
    }

    /** Columns with much text are wider, up to thrice as wide as the others. */
    private static float[] widths(PrintedTable table, float width) {
        int count = table.columns().size();
        double[] wanted = new double[count];
        for (int i = 0; i < count; i++) {
            int column = i;
            double longest = table.rows().stream()
                    .mapToInt(r -> column < r.size() ? r.get(column).length() : 0)
                    .max()
                    .orElse(0);
            wanted[i] = Math.max(
                    10, Math.min(30, Math.max(longest, table.columns().get(i).length())));
        }
        double all = IntStream.range(0, count).mapToDouble(i -> wanted[i]).sum();
        float[] widths = new float[count];
        for (int i = 0; i < count; i++) {
            widths[i] = Math.max(SMALLEST_COLUMN, (float) (wanted[i] / all * (width - GAP * (count - 1))));
        }
        return widths;
    }

    private Part row(List<String> texts, boolean strong) {
        List<PrintedText> cells = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < widths.length; i++) {
            PrintedText cell =
                    new PrintedText(i < texts.size() ? texts.get(i) : "", widths[i], SIZE, strong, rightToLeft);
            cells.add(cell);
            lines = Math.max(lines, cell.size());
        }
        return new Part(List.copyOf(cells), 0, lines);
    }

    private static List<Part> parts(Part row, float room) {
        if (row.height() <= room) {
            return List.of(row);
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= row.to(); to++) {
            boolean full = to == row.to() || new Part(row.cells(), from, to + 1).height() > room;
            if (full) {
                parts.add(new Part(row.cells(), from, to));
                from = to;
            }
        }
        return parts;
    }

    private float top() {
        return title.height(0, title.size()) + GAP;
    }

    @Override
    public int getNumberOfPages() {
        return pages.size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return this;
    }

    @Override
    public int print(Graphics graphics, PageFormat asked, int index) {
        if (index >= pages.size()) {
            return NO_SUCH_PAGE;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(0.5f));
        g.translate(format.getImageableX(), format.getImageableY());
        float width = (float) format.getImageableWidth();
        title.draw(g, 0, 0, 0, title.size());
        float y = draw(g, heading, top(), Color.BLACK);
        for (Part part : pages.get(index)) {
            y = draw(g, part, y, Color.LIGHT_GRAY);
        }
        PrintedText below = new PrintedText(foot.of(index + 1, pages.size()), width, SIZE - 1, false, rightToLeft);
        below.draw(g, 0, (float) format.getImageableHeight() - below.height(0, below.size()), 0, below.size());
        g.dispose();
        return PAGE_EXISTS;
    }

    /** Draws a row and the line under it, and says where the next begins. */
    private float draw(Graphics2D g, Part part, float y, Color line) {
        float x = rightToLeft ? (float) format.getImageableWidth() : 0;
        for (int i = 0; i < widths.length; i++) {
            x -= rightToLeft ? widths[i] : 0;
            part.cells().get(i).draw(g, x, y + PAD, part.from(), part.to());
            x += rightToLeft ? -GAP : widths[i] + GAP;
        }
        float bottom = y + part.height();
        g.setColor(line);
        g.draw(new Line2D.Float(0, bottom, (float) format.getImageableWidth(), bottom));
        g.setColor(Color.BLACK);
        return bottom;
    }
}
