package org.dragoman.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.coding.audit.Audit;
import org.dragoman.coding.audit.AuditItem;
import org.dragoman.coding.audit.AuditResult;
import org.dragoman.coding.audit.Estimate;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What an audit found, as TSV or as a page. */
public final class AuditReport {
    private static final String ALL = "all";

    private final Audit audit;

    /**
     * A report.
     *
     * @param audit what it tells
     */
    public AuditReport(Audit audit) {
        this.audit = audit;
    }

    private StudyTable results() {
        List<List<String>> rows = new ArrayList<>();
        for (AuditResult result : AuditResult.of(audit)) {
            LanguageTag language = result.language();
            List<String> row = new ArrayList<>(List.of(
                    language == null ? ALL : language.value(),
                    "" + result.right().whole(),
                    "" + result.right().count()));
            limits(result.right().whole() == 0 ? null : result.precision(), row);
            row.add("" + result.sentences());
            row.add("" + result.missed());
            row.add("" + result.missedBeside());
            limits(result.recall() == null ? null : result.missedAll(), row);
            limits(result.recall(), row);
            rows.add(row);
        }
        return new StudyTable(
                "Results",
                List.of(
                        "language",
                        "mentions",
                        "right",
                        "precision",
                        "precision-low",
                        "precision-high",
                        "sentences",
                        "missed",
                        "missed-beside",
                        "missed-all",
                        "missed-all-low",
                        "missed-all-high",
                        "recall",
                        "recall-low",
                        "recall-high"),
                rows);
    }

    private static void limits(@Nullable Estimate estimate, List<String> row) {
        row.add(estimate == null ? "" : StudyTable.number(estimate.value()));
        row.add(estimate == null ? "" : StudyTable.number(estimate.low()));
        row.add(estimate == null ? "" : StudyTable.number(estimate.high()));
    }

    private StudyTable faults() {
        List<List<String>> rows = new ArrayList<>();
        for (AuditItem item : audit.items()) {
            AuditItem.Verdict verdict = item.verdict();
            if (verdict != null && (!verdict.right() || verdict.missed() > 0)) {
                rows.add(List.of(
                        item.language().value(),
                        item.unit().article(),
                        "" + item.unit().at(),
                        item.unit().words(),
                        item.unit().concept(),
                        verdict.right() ? "" : "wrong",
                        "" + verdict.missed()));
            }
        }
        return new StudyTable(
                "Faults", List.of("language", "article", "at", "words", "concept", "verdict", "missed"), rows);
    }

    /**
     * Writes a row a language, and one for all.
     *
     * @param out receives them
     * @throws IOException where {@code out} does
     */
    public void tsv(Appendable out) throws IOException {
        results().tsv(out);
    }

    /**
     * Writes a page, with what was wrong or missed.
     *
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public void html(Appendable out) throws IOException {
        StudyTable.page(
                "Audit of mentions",
                audit.judged() + " of " + audit.items().size() + " judged, seed "
                        + audit.plan().seed()
                        + ". Intervals at 95 percent: Wilson for precision, Byar for misses, both joined for recall.",
                List.of(results(), faults()),
                out);
    }
}
