package org.dragoman.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.Keyness;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.compare.statistics.Proportion;
import org.dragoman.compare.statistics.StatisticsRow;

/** Naming statistics as text, TSV, CSV or JSON; each row with the command that lists its sentences, but in text. */
public final class StatisticsReport {
    private static final ObjectWriter WRITER = new ObjectMapper().writer();
    private static final double DIGITS = 1e6;
    private static final List<String> SHARES = List.of(
            "mentions", "whole", "share", "low", "high", "texts", "whole-texts", "text-share", "text-low", "text-high");
    private static final List<String> KEYNESS =
            List.of("mentions", "whole", "share", "others", "others-whole", "others-share", "delta", "z");

    private final String format;
    private final List<String> dimensions;
    private final List<String> numbers;
    private final List<Row> rows;

    /** How the sentences of a row are found. */
    @FunctionalInterface
    public interface Opener {
        /**
         * The command for a row.
         *
         * @param dimensions of the table
         * @param values of the row, one a dimension
         * @param count how many mentions it has
         * @return the command
         */
        String command(List<Dimension> dimensions, List<String> values, long count);
    }

    private record Row(List<String> values, List<Number> numbers, String search) {}

    private StatisticsReport(String format, List<Dimension> dimensions, List<String> numbers, List<Row> rows) {
        this.format = format;
        this.dimensions = dimensions.stream().map(Dimension::code).toList();
        this.numbers = numbers;
        this.rows = rows;
    }

    /**
     * Counts and shares.
     *
     * @param table the counts
     * @param opener how sentences are found
     * @return the report
     */
    public static StatisticsReport of(NamingStatistics table, Opener opener) {
        List<Row> rows = new ArrayList<>();
        for (StatisticsRow row : table.rows()) {
            List<Number> numbers = new ArrayList<>();
            for (Proportion part : List.of(row.mentions(), row.texts())) {
                numbers.addAll(List.of(part.count(), part.whole(), part.share(), part.low(), part.high()));
            }
            rows.add(new Row(
                    row.values(),
                    numbers,
                    opener.command(
                            table.dimensions(), row.values(), row.mentions().count())));
        }
        return new StatisticsReport("dragoman-statistics", table.dimensions(), SHARES, rows);
    }

    /**
     * Keyness.
     *
     * @param dimensions of the table that it was reckoned from
     * @param keyness the rows
     * @param opener how sentences are found
     * @return the report
     */
    public static StatisticsReport of(List<Dimension> dimensions, List<Keyness> keyness, Opener opener) {
        List<Row> rows = new ArrayList<>();
        for (Keyness row : keyness) {
            Proportion in = row.inGroup();
            Proportion others = row.inOthers();
            rows.add(new Row(
                    row.values(),
                    List.of(
                            in.count(),
                            in.whole(),
                            in.share(),
                            others.count(),
                            others.whole(),
                            others.share(),
                            row.delta(),
                            row.z()),
                    opener.command(dimensions, row.values(), in.count())));
        }
        return new StatisticsReport("dragoman-keyness", dimensions, KEYNESS, rows);
    }

    /**
     * Writes aligned columns.
     *
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public void text(Appendable out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns());
        rows.forEach(r -> lines.add(cells(r, 3)));
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String blank = " ".repeat(widths[i] - length(line.get(i)));
                text.append(i == 0 ? "" : "  ")
                        .append(i < dimensions.size() ? line.get(i) + blank : blank + line.get(i));
            }
            out.append(text).append('\n');
        }
    }

    /**
     * Writes tab-separated rows.
     *
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public void tsv(Appendable out) throws IOException {
        Tsv.header(withSearch(columns(), "search"), out);
        for (Row row : rows) {
            Tsv.row(withSearch(cells(row, 6), row.search()), out);
        }
    }

    /**
     * Writes rows of RFC 4180.
     *
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public void csv(Appendable out) throws IOException {
        csv(withSearch(columns(), "search"), out);
        for (Row row : rows) {
            csv(withSearch(cells(row, 6), row.search()), out);
        }
    }

    private static void csv(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().map(StringEscapeUtils::escapeCsv).collect(Collectors.joining(",")))
                .append('\n');
    }

    /**
     * Writes one JSON object, {@code "format": "dragoman-statistics"} or {@code "dragoman-keyness"}, a row a line.
     *
     * @param out takes the text
     * @throws IOException where {@code out} does
     */
    public void json(Appendable out) throws IOException {
        out.append("{\"format\": \"").append(format).append("\", \"version\": 1, \"by\": ");
        out.append(WRITER.writeValueAsString(dimensions)).append(", \"rows\": [");
        String between = "\n";
        for (Row row : rows) {
            Map<String, Object> json = new LinkedHashMap<>();
            for (int i = 0; i < dimensions.size(); i++) {
                json.put(dimensions.get(i), row.values().get(i));
            }
            for (int i = 0; i < numbers.size(); i++) {
                Number number = row.numbers().get(i);
                json.put(
                        numbers.get(i),
                        number instanceof Double d ? (Number) (Math.round(d * DIGITS) / DIGITS) : number);
            }
            json.put("search", row.search());
            out.append(between).append(WRITER.writeValueAsString(json));
            between = ",\n";
        }
        out.append("\n]}\n");
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(dimensions);
        columns.addAll(numbers);
        return columns;
    }

    private static List<String> cells(Row row, int digits) {
        List<String> cells = new ArrayList<>(row.values());
        for (Number number : row.numbers()) {
            cells.add(number instanceof Double ? String.format(Locale.ROOT, "%." + digits + "f", number) : "" + number);
        }
        return cells;
    }

    private static List<String> withSearch(List<String> cells, String search) {
        List<String> all = new ArrayList<>(cells);
        all.add(search);
        return all;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
