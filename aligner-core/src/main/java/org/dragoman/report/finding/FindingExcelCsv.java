package org.dragoman.report.finding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;

/**
 * Findings as CSV for spreadsheets: a byte order mark, CRLF, and an apostrophe before a cell that would run as a formula.
 */
public final class FindingExcelCsv implements FindingReport {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    /** For {@link java.util.ServiceLoader}. */
    public FindingExcelCsv() {}

    @Override
    public String format() {
        return "csv-excel";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        FindingCsv.write(result, options, c -> StringEscapeUtils.escapeCsv(guarded(c)), "\r\n", out);
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
