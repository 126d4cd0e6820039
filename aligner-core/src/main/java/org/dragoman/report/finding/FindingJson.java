package org.dragoman.report.finding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.check.Baseline;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.concept.Concept;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.InContext;
import org.dragoman.report.PlaceRow;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Findings as one JSON object, {@code "format": "dragoman-findings"}, version 1. The schema stands beside the reports as
 * {@code dragoman-findings-1.schema.json}. A key without a value is left out.
 */
public final class FindingJson implements FindingReport {
    /** For {@link java.util.ServiceLoader}. */
    public FindingJson() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(CheckResult result, ReportOptions options, OutputStream out) throws IOException {
        Map<String, Object> counts = JsonOut.object();
        result.counts().forEach((severity, number) -> counts.put(severity.code(), number));
        counts.put("accepted", result.accepted());
        Writing writing = new Writing(options, new Offsets(options.offsets()));
        JsonOut.write(
                JsonOut.object(
                        "format", "dragoman-findings",
                        "version", 1,
                        "tool", JsonOut.object("name", Tool.NAME, "version", Tool.version()),
                        "offsets", options.offsets().code(),
                        "text", options.text().code(),
                        "rules", result.checks().stream().map(FindingJson::rule).toList(),
                        "texts", result.texts(),
                        "counts", counts,
                        "findings", JsonOut.each(result.open(), writing::finding)),
                out);
    }

    private static Map<String, Object> rule(ConsistencyCheck check) {
        return JsonOut.object(
                "id", check.id(),
                "name", check.title().name().in(Locale.ENGLISH),
                "description", check.title().description().in(Locale.ENGLISH),
                "severity", check.severity().code());
    }

    /** Writes findings with the same options. */
    private record Writing(ReportOptions options, Offsets offsets) {
        Map<String, Object> finding(Baseline.Named named) {
            Finding finding = named.finding();
            Map<String, Object> json = JsonOut.object(
                    "rule", finding.rule(),
                    "severity", finding.severity().code(),
                    "doc", finding.doc());
            place(finding.article(), finding.segment(), finding.span(), json);
            Concept concept = finding.concept();
            if (concept != null) {
                json.put("concept", JsonOut.object("id", concept.id(), "label", concept.label(options.language())));
            }
            json.put("found", FindingContext.found(finding, options.text()));
            json.put("expected", finding.expected());
            json.put("message", FindingContext.message(finding, options.text()));
            Fix fix = finding.fix();
            if (fix != null) {
                json.put("suggestion", suggestion(finding.article(), fix));
            }
            json.put("fingerprint", named.fingerprint());
            sentence(FindingContext.own(finding, options.text()), json);
            Finding.Counterpart other = finding.counterpart();
            if (other != null) {
                Map<String, Object> beside = JsonOut.object();
                place(other.article(), other.segment(), other.span(), beside);
                sentence(FindingContext.other(other, options.text()), beside);
                json.put("counterpart", beside);
            }
            return json;
        }

        /** Where it stands; of a whole sentence the line, without offsets. */
        private void place(Article article, Span segment, @Nullable Span words, Map<String, Object> json) {
            json.put("file", article.source().source());
            json.put("lang", article.language().value());
            PlaceRow row = PlaceRow.of(article, words == null ? segment : words, offsets.of(article));
            if (row.line() >= 0) {
                json.put("line", row.line());
            }
            if (words != null) {
                json.put("start", row.start());
                json.put("end", row.end());
            }
            Provenance provenance = article.provenance();
            if (provenance.published() != null) {
                json.put("published", provenance.published().value());
            }
            if (provenance.address() != null) {
                json.put("address", provenance.address());
            }
        }

        private Map<String, Object> suggestion(Article article, Fix fix) {
            PlaceRow row = PlaceRow.of(article, fix.span(), offsets.of(article));
            return JsonOut.object(
                    "start", row.start(),
                    "end", row.end(),
                    "choices", fix.choices(),
                    "sure", fix.sure());
        }

        /** The sentence in parts, where any of it may be shown. */
        private static void sentence(InContext shown, Map<String, Object> json) {
            if (!shown.text().isEmpty()) {
                json.put("sentence", new ArrayList<>(List.of(shown.before(), shown.words(), shown.after())));
            }
        }
    }
}
