package org.dragoman.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.coding.agreement.Agreement;
import org.dragoman.coding.agreement.Alpha;
import org.dragoman.coding.agreement.Disagreement;
import org.dragoman.coding.agreement.VariableAgreement;

/** How far coders agree, as TSV or as a page. */
public final class AgreementReport {
    private final Agreement agreement;

    /**
     * A report.
     *
     * @param agreement what it tells
     */
    public AgreementReport(Agreement agreement) {
        this.agreement = agreement;
    }

    private StudyTable variables() {
        List<List<String>> rows = new ArrayList<>();
        for (VariableAgreement row : agreement.variables()) {
            Optional<Alpha> alpha = row.alpha();
            rows.add(List.of(
                    row.variable().id(),
                    row.code() == null ? "" : row.code().id(),
                    row.scale().code(),
                    "" + row.equal().whole(),
                    "" + row.equal().count(),
                    row.equal().whole() == 0
                            ? ""
                            : StudyTable.number(row.equal().share()),
                    StudyTable.number(row.kappa()),
                    alpha.map(a -> StudyTable.number(a.value())).orElse(""),
                    alpha.map(a -> StudyTable.number(a.low())).orElse(""),
                    alpha.map(a -> StudyTable.number(a.high())).orElse("")));
        }
        return new StudyTable(
                "Agreement",
                List.of("variable", "code", "scale", "units", "equal", "share", "kappa", "alpha", "low", "high"),
                rows);
    }

    private StudyTable disagreements() {
        List<String> columns = new ArrayList<>(List.of("variable", "article", "level", "at", "words", "concept"));
        for (int i = 0; i < agreement.coders().size(); i++) {
            String coder = agreement.coders().get(i);
            columns.add(coder.isEmpty() ? "coder " + (i + 1) : coder);
        }
        List<List<String>> rows = new ArrayList<>();
        for (Disagreement one : agreement.disagreements()) {
            List<String> row = new ArrayList<>(List.of(
                    one.variable().id(),
                    one.unit().article(),
                    one.unit().level().code(),
                    "" + one.unit().at(),
                    one.unit().words(),
                    one.unit().concept()));
            row.addAll(one.values().stream().map(AgreementReport::answer).toList());
            rows.add(row);
        }
        return new StudyTable("Disagreements", columns, rows);
    }

    /** A dash for none on purpose, nothing where the coder did not say. */
    private static String answer(Optional<List<String>> values) {
        return values.map(v -> v.isEmpty() ? "–" : v.stream().collect(Collectors.joining(", ")))
                .orElse("");
    }

    /**
     * Writes a row a variable.
     *
     * @param out receives them
     * @throws IOException where {@code out} does
     */
    public void tsv(Appendable out) throws IOException {
        variables().tsv(out);
    }

    /**
     * Writes a row a disagreement.
     *
     * @param out receives them
     * @throws IOException where {@code out} does
     */
    public void disagreementsTsv(Appendable out) throws IOException {
        disagreements().tsv(out);
    }

    /**
     * Writes a page with both.
     *
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public void html(Appendable out) throws IOException {
        StudyTable.page(
                "Agreement of coders",
                "Krippendorff's alpha with its interval at 95 percent (2,000 bootstrap samples), Cohen's kappa for two"
                        + " coders, and the share of units with equal values.",
                List.of(variables(), disagreements()),
                out);
    }
}
