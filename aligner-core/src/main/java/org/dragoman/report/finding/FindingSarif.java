package org.dragoman.report.finding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.check.Baseline;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.Severity;

/**
 * Findings as SARIF 2.1.0, for code hosts and editors. Files are named from the folder in which the program ran; what a
 * baseline lets stand is there as suppressed. Columns count code points where a file is no plain text; fixes are there only where they are sure and the file holds the words as
 * they are.
 */
public final class FindingSarif implements FindingReport {
    private static final String FINGERPRINT = "dragomanFingerprint/v1";

    /** For {@link java.util.ServiceLoader}. */
    public FindingSarif() {}

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        Map<String, Integer> rules = new HashMap<>();
        result.checks().forEach(c -> rules.put(c.id(), rules.size()));
        boolean utf16 = options.offsets() == ReportOptions.Offsets.UTF16
                && result.all().stream().allMatch(n -> literal(n.finding()));
        SarifFiles files = new SarifFiles(utf16);
        boolean suppressing = result.accepted() > 0;
        // Files stand before the results that name them.
        for (Baseline.Named named : result.all()) {
            Finding.Counterpart other = named.finding().counterpart();
            files.add(named.finding().article());
            if (other != null) {
                files.add(other.article());
            }
        }
        List<Map<String, Object>> results =
                JsonOut.each(result.all(), n -> finding(n, rules, suppressing, files, options));
        Map<String, Object> driver = JsonOut.object(
                "name",
                Tool.NAME,
                "version",
                Tool.version(),
                "language",
                "en",
                "rules",
                result.checks().stream().map(FindingSarif::rule).toList());
        Map<String, Object> run = JsonOut.object(
                "tool",
                JsonOut.object("driver", driver),
                "columnKind",
                utf16 ? "utf16CodeUnits" : "unicodeCodePoints",
                "originalUriBaseIds",
                JsonOut.object(
                        SarifFiles.BASE,
                        JsonOut.object("description", text("The folder in which the texts were checked."))),
                "artifacts",
                files.artifacts(),
                "results",
                results);
        JsonOut.write(
                JsonOut.object(
                        "$schema",
                        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
                        "version",
                        "2.1.0",
                        "runs",
                        List.of(run)),
                out);
    }

    private static boolean literal(Finding finding) {
        Finding.Counterpart other = finding.counterpart();
        return finding.article().source().literal()
                && (other == null || other.article().source().literal());
    }

    private static Map<String, Object> rule(ConsistencyCheck check) {
        String name = check.title().name().in(Locale.ENGLISH);
        String help = check.title().description().in(Locale.ENGLISH);
        return JsonOut.object(
                "id", check.id(),
                "name", name,
                "shortDescription", text(name),
                "fullDescription", text(help),
                "help", text(help),
                "defaultConfiguration", JsonOut.object("level", level(check.severity())));
    }

    private static Map<String, Object> finding(
            Baseline.Named named,
            Map<String, Integer> rules,
            boolean suppressing,
            SarifFiles files,
            ReportOptions options) {
        Finding finding = named.finding();
        Map<String, Object> json = JsonOut.object("ruleId", finding.rule());
        Integer index = rules.get(finding.rule());
        if (index != null) {
            json.put("ruleIndex", index);
        }
        json.put("level", level(finding.severity()));
        json.put("message", text(FindingContext.message(finding, options.text())));
        Map<String, Object> place = files.place(
                finding.article(), finding.segment(), finding.span(), FindingContext.own(finding, options.text()));
        json.put("locations", List.of(JsonOut.object("physicalLocation", place)));
        Finding.Counterpart other = finding.counterpart();
        if (other != null) {
            Map<String, Object> beside = files.place(
                    other.article(), other.segment(), other.span(), FindingContext.other(other, options.text()));
            json.put(
                    "relatedLocations",
                    List.of(JsonOut.object("id", 1, "physicalLocation", beside, "message", text("The counterpart."))));
        }
        json.put("partialFingerprints", JsonOut.object(FINGERPRINT, named.fingerprint()));
        if (suppressing) {
            json.put("suppressions", suppressions(named));
        }
        List<Map<String, Object>> fixes = fixes(finding, files);
        if (!fixes.isEmpty()) {
            json.put("fixes", fixes);
        }
        json.put("properties", properties(finding, options));
        return json;
    }

    private static List<Map<String, Object>> fixes(Finding finding, SarifFiles files) {
        Fix fix = finding.fix();
        Map<String, Object> change = fix == null || !fix.sure() ? null : files.change(finding.article(), fix);
        return fix == null || change == null
                ? List.of()
                : List.of(JsonOut.object(
                        "description", text("Write “" + fix.first() + "”."), "artifactChanges", List.of(change)));
    }

    /** An empty list says that nothing lets the finding stand. */
    private static List<Map<String, Object>> suppressions(Baseline.Named named) {
        Baseline.Accepted accepted = named.accepted();
        if (accepted == null) {
            return List.of();
        }
        Map<String, Object> suppression = JsonOut.object("kind", "external", "status", "accepted");
        if (!accepted.reason().isEmpty()) {
            suppression.put("justification", accepted.reason());
        }
        if (accepted.until() != null) {
            suppression.put(
                    "properties", JsonOut.object("until", accepted.until().toString()));
        }
        return List.of(suppression);
    }

    private static Map<String, Object> properties(Finding finding, ReportOptions options) {
        Map<String, Object> properties = JsonOut.object(
                "document", finding.doc(),
                "language", finding.article().language().value());
        if (finding.concept() != null) {
            properties.put("concept", finding.concept().id());
        }
        properties.put("found", FindingContext.found(finding, options.text()));
        properties.put("expected", finding.expected());
        Fix fix = finding.fix();
        if (fix != null && !fix.sure()) {
            properties.put("choices", new ArrayList<>(fix.choices()));
        }
        return properties;
    }

    private static Map<String, Object> text(String text) {
        return JsonOut.object("text", text);
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }
}
