package org.dragoman.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Tab-separated rows: names of the columns behind {@code #}; tab, newline and backslash written with a backslash. */
public final class Tsv {
    private Tsv() {}

    /**
     * Writes the first line.
     *
     * @param columns names of the columns
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void header(List<String> columns, Appendable out) throws IOException {
        out.append('#');
        row(columns, out);
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void row(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append('\t');
            }
            out.append(escape(cells.get(i)));
        }
        out.append('\n');
    }

    /**
     * A cell as it is written.
     *
     * @param cell its text
     * @return the text with escapes
     */
    static String escape(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    /**
     * The cells of a row.
     *
     * @param line a row as written
     * @return its cells without escapes
     */
    public static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Tsv::unescape).toList();
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) {
                text.append(c);
                continue;
            }
            char next = cell.charAt(++i);
            text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
        }
        return text.toString();
    }
}
