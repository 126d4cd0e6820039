package org.dragoman.report.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.report.ArticleFacts;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.Severity;
import org.dragoman.text.XmlWriter;

/**
 * Findings as test results for build servers (JUnit XML): a suite for each text, in it a case for each check that ran. A
 * case fails with its errors and warnings; what is only worth a look stands in the suite's output. Times and the host are
 * always the same, since reports of the same findings are.
 */
public final class FindingJunit implements FindingReport {
    private static final String TIME = "1970-01-01T00:00:00";
    private static final String[] NONE = {};

    /** For {@link java.util.ServiceLoader}. */
    public FindingJunit() {}

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        List<String> rules = result.checks().stream().map(ConsistencyCheck::id).toList();
        Offsets offsets = new Offsets(options.offsets());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        XmlWriter xml = new XmlWriter(writer);
        xml.block("testsuites", NONE, () -> {
            int id = 0;
            Iterator<SuiteLines> suites = SuiteLines.of(result);
            while (suites.hasNext()) {
                SuiteLines lines = suites.next();
                suite(Suite.of(lines.name(), rules, lines(lines.findings(), options, offsets)), id++, xml);
            }
        });
        xml.finish();
        writer.flush();
    }

    private static List<Line> lines(List<Finding> findings, ReportOptions options, Offsets offsets) {
        return findings.stream()
                .map(f -> new Line(f, FindingRow.of(f, options, offsets)))
                .toList();
    }

    /** A finding with its cells. */
    private record Line(Finding finding, FindingRow row) {
        boolean fails() {
            return finding.severity() != Severity.INFO;
        }

        /** Place, as editors count it, and message. */
        String text() {
            StringBuilder text = new StringBuilder(row.doc() + "." + row.lang());
            if (row.line() >= 0) {
                text.append(':').append(row.line() + 1);
            }
            if (row.start() >= 0) {
                text.append(':').append(row.start() + 1);
            }
            text.append(": ").append(row.severity()).append(' ').append(row.rule());
            text.append(": ").append(row.message());
            return row.suggestion().isEmpty()
                    ? text.toString()
                    : text.append(" → ").append(row.suggestion()).toString();
        }
    }

    /** A text: by the id of each check what makes it fail; what does not make it fail; facts of the articles. */
    private record Suite(String name, Map<String, List<Line>> cases, List<Line> notes, Set<String> facts) {
        static Suite of(String name, List<String> rules, List<Line> lines) {
            Map<String, List<Line>> cases = new TreeMap<>();
            rules.forEach(r -> cases.put(r, new ArrayList<>()));
            List<Line> notes = new ArrayList<>();
            Set<String> facts = new LinkedHashSet<>();
            for (Line line : lines) {
                List<Line> failures = cases.computeIfAbsent(line.row().rule(), r -> new ArrayList<>());
                (line.fails() ? failures : notes).add(line);
                facts.add(line.row().lang() + ": "
                        + String.join(", ", ArticleFacts.of(line.finding().article())));
            }
            return new Suite(name, cases, notes, facts);
        }

        int failures() {
            return (int) cases.values().stream().filter(l -> !l.isEmpty()).count();
        }
    }

    private static void suite(Suite suite, int id, XmlWriter xml) throws IOException {
        String[] attributes = {
            "name",
            suite.name(),
            "package",
            suite.name(),
            "id",
            number(id),
            "timestamp",
            TIME,
            "hostname",
            "localhost",
            "tests",
            number(suite.cases().size()),
            "failures",
            number(suite.failures()),
            "errors",
            "0",
            "skipped",
            "0",
            "time",
            "0"
        };
        xml.block("testsuite", attributes, () -> {
            xml.block("properties", NONE, () -> {
                property("dragoman.version", Tool.version(), xml);
                for (String fact : suite.facts()) {
                    property("dragoman.text", fact, xml);
                }
            });
            for (Map.Entry<String, List<Line>> entry : suite.cases().entrySet()) {
                testCase(suite, entry.getKey(), entry.getValue(), xml);
            }
            xml.line("system-out", NONE, lines(suite.notes()));
            xml.line("system-err", NONE, "");
        });
    }

    private static void testCase(Suite suite, String rule, List<Line> failures, XmlWriter xml) throws IOException {
        String[] attributes = {"name", rule, "classname", suite.name(), "time", "0"};
        if (failures.isEmpty()) {
            xml.line("testcase", attributes, "");
            return;
        }
        Line first = failures.get(0);
        boolean error = failures.stream().anyMatch(l -> l.finding().severity() == Severity.ERROR);
        String message = failures.size() == 1
                ? first.row().message()
                : first.row().message() + " (" + failures.size() + " findings)";
        String type = (error ? Severity.ERROR : Severity.WARNING).code();
        xml.block(
                "testcase",
                attributes,
                () -> xml.line("failure", new String[] {"message", message, "type", type}, lines(failures)));
    }

    private static void property(String name, String value, XmlWriter xml) throws IOException {
        xml.line("property", new String[] {"name", name, "value", value}, "");
    }

    private static String lines(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(l -> text.append('\n').append(l.text()));
        return lines.isEmpty() ? "" : text.append('\n').toString();
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
