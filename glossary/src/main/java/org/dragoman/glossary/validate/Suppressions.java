package org.dragoman.glossary.validate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.glossary.format.ProblemCode;
import org.dragoman.glossary.format.Problems;
import org.dragoman.text.ReadResult;
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
        Problems problems = new Problems(name, text);
        List<Row> rows = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).stripTrailing();
            if (!line.isBlank() && !line.startsWith("#")) {
                Row row = row(line, start, problems);
                if (row != null) {
                    rows.add(row);
                }
            }
            start = end + 1;
        }
        return ReadResult.of(new Suppressions(rows), problems.all());
    }

    private static @Nullable Row row(String line, int offset, Problems problems) {
        String[] cells = line.split("\t", -1);
        String reason = cell(cells, REASON);
        if (cells[0].isBlank() || reason.isEmpty()) {
            problems.error(
                    offset,
                    ProblemCode.MISSING,
                    cells[0].isBlank() ? "The row names no rule." : "The row gives no reason.",
                    "Write rule, concept, language, term, reason and perhaps a last day, with tabs between them.");
            return null;
        }
        String until = cell(cells, UNTIL);
        try {
            return new Row(
                    cells[0].strip(),
                    cell(cells, 1),
                    cell(cells, 2),
                    cell(cells, 3),
                    reason,
                    until.isEmpty() ? null : LocalDate.parse(until));
        } catch (DateTimeParseException e) {
            problems.error(offset, ProblemCode.BAD_DATE, "\"" + until + "\" is no day.", "Write it as 2026-12-31.");
            return null;
        }
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
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
