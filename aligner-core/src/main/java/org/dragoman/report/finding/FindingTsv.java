package org.dragoman.report.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.Tsv;

/** Findings as tab-separated rows. */
public final class FindingTsv implements FindingReport {
    @Override
    public String format() {
        return "tsv";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Tsv.header(FindingRow.COLUMNS, writer);
        Offsets offsets = new Offsets(options.offsets());
        for (Finding finding : result.findings()) {
            Tsv.row(FindingRow.of(finding, options, offsets).cells(), writer);
        }
        writer.flush();
    }
}
