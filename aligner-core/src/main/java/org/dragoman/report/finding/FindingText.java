package org.dragoman.report.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dragoman.check.Finding;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.Severity;

/** Findings for people: a line with the place and the message, below it the sentence, then what to write. */
public final class FindingText implements FindingReport {
    @Override
    public String format() {
        return "text";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Offsets offsets = new Offsets(options.offsets());
        for (Finding finding : result.findings()) {
            finding(finding, FindingRow.of(finding, options, offsets), options, writer);
        }
        writer.append(Integer.toString(result.texts().size()))
                .append(result.texts().size() == 1 ? " text" : " texts");
        for (Map.Entry<Severity, Long> count : result.counts().entrySet()) {
            writer.append(", ").append(count.getKey().code()).append(' ').append(Long.toString(count.getValue()));
        }
        if (result.accepted() > 0) {
            writer.append(", accepted ").append(Integer.toString(result.accepted()));
        }
        writer.append('\n').flush();
    }

    /** Lines and columns count from 1 here, as editors do. */
    private static void finding(Finding finding, FindingRow row, ReportOptions options, Writer out) throws IOException {
        out.append(finding.article().source().source());
        if (row.line() >= 0) {
            out.append(':').append(Integer.toString(row.line() + 1));
        }
        if (row.start() >= 0) {
            out.append(':').append(Integer.toString(row.start() + 1));
        }
        out.append(": ").append(row.severity()).append(' ').append(row.rule()).append(": ");
        out.append(row.message()).append('\n');
        String shown = sentence(finding, options);
        if (!shown.isBlank()) {
            out.append("    ").append(shown.strip()).append('\n');
        }
        if (!row.suggestion().isEmpty()) {
            out.append("    → ").append(row.suggestion()).append('\n');
        }
    }

    /** The words with what stands around them; of what is missing the sentence of the other text. */
    private static String sentence(Finding finding, ReportOptions options) {
        Finding.Counterpart other = finding.counterpart();
        if (finding.span() != null) {
            return FindingContext.own(finding, options.text()).text();
        }
        return other == null
                ? ""
                : options.text().of(other.segment().in(other.article().text()));
    }
}
