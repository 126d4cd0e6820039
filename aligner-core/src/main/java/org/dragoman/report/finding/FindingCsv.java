package org.dragoman.report.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;

/** Findings as CSV (RFC 4180 but for the line ends, which are LF), the same columns as {@link FindingTsv}. */
public final class FindingCsv implements FindingReport {
    /** For {@link java.util.ServiceLoader}. */
    public FindingCsv() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        write(result, options, StringEscapeUtils::escapeCsv, "\n", out);
    }

    static void write(
            CheckResult result, ReportOptions options, UnaryOperator<String> cell, String lineEnd, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row(FindingRow.COLUMNS, cell, lineEnd, writer);
        Offsets offsets = new Offsets(options.offsets());
        for (Finding finding : result.findings()) {
            row(FindingRow.of(finding, options, offsets).cells(), cell, lineEnd, writer);
        }
        writer.flush();
    }

    private static void row(List<String> cells, UnaryOperator<String> cell, String lineEnd, Writer out)
            throws IOException {
        out.append(cells.stream().map(cell).collect(Collectors.joining(","))).append(lineEnd);
    }
}
