package org.dragoman.glossary.format.table;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;

/** Takes a text apart into rows and cells (RFC 4180), keeping their places. For one read. */
final class TableParser {
    private final String text;
    private final Separator separator;
    private final Problems problems;
    private int at;

    private TableParser(String text, Separator separator, Problems problems) {
        this.text = text;
        this.separator = separator;
        this.problems = problems;
    }

    /** The rows in which something stands. */
    static List<TableRow> rows(String text, Separator separator, Problems problems) {
        TableParser parser = new TableParser(text, separator, problems);
        List<TableRow> rows = new ArrayList<>();
        while (parser.at < text.length()) {
            TableRow row = parser.row();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private TableRow row() {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at < text.length() && text.charAt(at) == separator.sign()) {
                at++;
                continue;
            }
            int end = at;
            skipLineEnd();
            return new TableRow(cells, end);
        }
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private Cell cell() {
        int start = at;
        StringBuilder content = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(content);
        }
        int rest = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        content.append(text, rest, at);
        if (rest > start && !text.substring(rest, at).isBlank()) {
            problems.error(
                    rest,
                    ProblemCode.QUOTE,
                    "Something follows after a quotation mark that ends a cell.",
                    "Write a quotation mark inside a quoted cell twice: \"\".");
        }
        String value = separator.escapes() ? Escapes.decode(content) : content.toString();
        return new Cell(FormulaGuard.remove(value.replace("\r\n", "\n").strip()), start);
    }

    private boolean endsCell(char c) {
        return c == separator.sign() || c == '\n' || c == '\r';
    }

    private void quoted(StringBuilder content) {
        int start = at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                content.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                content.append('"');
                at++;
            } else {
                return;
            }
        }
        problems.error(
                start,
                ProblemCode.QUOTE,
                "The cell begins with a quotation mark and does not end.",
                "Close it with \"; everything after it was taken for part of the cell.");
    }
}
