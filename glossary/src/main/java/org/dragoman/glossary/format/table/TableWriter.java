package org.dragoman.glossary.format.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects rows by title of column and writes those columns in which something stands. For one write. */
final class TableWriter {
    private final Set<String> always = new LinkedHashSet<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Declares a column; columns are written in the order of declaration, those not declared behind them. */
    void column(String title, boolean evenIfEmpty) {
        order.add(title);
        if (evenIfEmpty) {
            always.add(title);
        }
    }

    /** Begins a row; cells go into the latest one. */
    void row() {
        rows.add(new LinkedHashMap<>());
    }

    void cell(String title, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            order.add(title);
            rows.get(rows.size() - 1).put(title, value.toString());
        }
    }

    void cell(Column column, @Nullable Object value) {
        cell(column.title(), value);
    }

    /** Titles of the columns that are written. */
    List<String> titles() {
        Set<String> used = new LinkedHashSet<>();
        rows.forEach(r -> used.addAll(r.keySet()));
        return order.stream()
                .filter(t -> always.contains(t) || used.contains(t))
                .toList();
    }

    /** Cells by title, row by row. */
    List<Map<String, String>> rows() {
        return rows;
    }

    /** Writes UTF-8. The spreadsheet profile adds a byte order mark, CRLF, and the guard against formulas. */
    void write(OutputStream out, Separator separator, boolean spreadsheet) throws IOException {
        List<String> titles = titles();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (spreadsheet) {
            writer.write('\uFEFF');
        }
        if (separator.escapes() && !spreadsheet) {
            writer.write('#');
        }
        String lineEnd = spreadsheet ? "\r\n" : "\n";
        List<String> cells = new ArrayList<>();
        for (String title : titles) {
            cells.add(encode(title, separator, spreadsheet));
        }
        line(writer, cells, separator, lineEnd);
        for (Map<String, String> row : rows) {
            cells.clear();
            for (String title : titles) {
                cells.add(encode(row.getOrDefault(title, ""), separator, spreadsheet));
            }
            line(writer, cells, separator, lineEnd);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells, Separator separator, String lineEnd)
            throws IOException {
        writer.write(String.join(String.valueOf(separator.sign()), cells));
        writer.write(lineEnd);
    }

    private static String encode(String value, Separator separator, boolean spreadsheet) {
        String cell = FormulaGuard.add(value, spreadsheet);
        if (separator.escapes()) {
            String escaped = Escapes.encode(cell);
            return escaped.startsWith("\"") ? quoted(escaped) : escaped;
        }
        boolean special = cell.chars().anyMatch(c -> c == separator.sign() || c == '"' || c == '\n' || c == '\r');
        return special ? quoted(cell) : cell;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
