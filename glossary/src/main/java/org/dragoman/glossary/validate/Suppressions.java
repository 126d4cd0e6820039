package org.dragoman.glossary.validate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.report.Tsv;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Findings that somebody has looked at and lets stand, each with its reason. A table with tabs: {@code rule concept lang term
 * reason until}; an empty concept, language or term stands for any, the last day may be left out. Immutable.
 */
public final class Suppressions {
    /** Nothing is let stand. */
    public static final Suppressions NONE = new Suppressions(List.of());

    private static final int REASON = 4;
    private static final int UNTIL = 5;

    private record Row(
            String rule,
            String concept,
            String language,
            String term,
            String reason,
            @Nullable LocalDate until) {
        boolean covers(GlossaryFinding finding, LocalDate today) {
            return rule.equals(finding.rule())
                    && any(concept, finding.concept())
                    && any(
                            language,
                            finding.language() == null
                                    ? null
                                    : finding.language().value())
                    && any(term, finding.term())
                    && (until == null || !today.isAfter(until));
        }

        private static boolean any(String wanted, @Nullable String found) {
            return wanted.isEmpty() || wanted.equals(found);
        }
    }

    private final List<Row> rows;

    private Suppressions(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param name the file, for messages
     * @param text its text
     * @return the suppressions, or what is wrong: a row without a rule or a reason, or a day that is none
     */
    public static ReadResult<Suppressions> read(String name, String text) {
        List<InputProblem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Row row = row(Tsv.cells(line), new SourcePosition(name, number, 1), problems);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return ReadResult.of(new Suppressions(rows), problems);
    }

    private static @Nullable Row row(List<String> cells, SourcePosition at, List<InputProblem> problems) {
        String reason = cell(cells, REASON);
        if (cells.get(0).isBlank() || reason.isEmpty()) {
            problems.add(InputProblem.error(
                    at,
                    ProblemCode.MISSING,
                    cells.get(0).isBlank() ? "The row names no rule." : "The row gives no reason.",
                    "Write rule, concept, language, term, reason and perhaps a last day, with tabs between them."));
            return null;
        }
        String until = cell(cells, UNTIL);
        try {
            return new Row(
                    cells.get(0).strip(),
                    cell(cells, 1),
                    cell(cells, 2),
                    cell(cells, 3),
                    reason,
                    until.isEmpty() ? null : LocalDate.parse(until));
        } catch (DateTimeParseException e) {
            problems.add(InputProblem.error(
                    at, ProblemCode.BAD_DATE, "\"" + until + "\" is no day.", "Write it as 2026-12-31."));
            return null;
        }
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    /**
     * The findings that nobody lets stand.
     *
     * @param findings any
     * @param today the day on which rows with a last day are measured
     * @return the others, in their order
     */
    public List<GlossaryFinding> open(List<GlossaryFinding> findings, LocalDate today) {
        return findings.stream()
                .filter(f -> rows.stream().noneMatch(r -> r.covers(f, today)))
                .toList();
    }

    /**
     * Rows that let nothing stand any more.
     *
     * @param findings all findings
     * @param today the day on which rows with a last day are measured
     * @return rule and reason of each
     */
    public List<String> idle(List<GlossaryFinding> findings, LocalDate today) {
        return rows.stream()
                .filter(r -> findings.stream().noneMatch(f -> r.covers(f, today)))
                .map(r -> r.rule() + (r.concept().isEmpty() ? "" : " of " + r.concept()) + ": " + r.reason())
                .toList();
    }
}
