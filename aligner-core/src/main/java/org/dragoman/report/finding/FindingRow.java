package org.dragoman.report.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.report.PlaceRow;
import org.dragoman.report.ReportOptions;
import org.dragoman.text.Span;

/**
 * A finding as output gives it.
 *
 * @param rule id of the check
 * @param severity how grave
 * @param doc the document
 * @param lang language of the text to be mended
 * @param line line of the file or of the {@code text} field, from 0; -1 for a title that stands in a field of its own
 * @param start offset in the line, -1 where something is missing
 * @param end offset in the line after the last char, -1 where something is missing
 * @param concept id of the concept, empty for none
 * @param found what stands there, in the other text for what is missing; a whole sentence as far as it may be shown
 * @param expected what would satisfy the check, between bars
 * @param message what is wrong, in English
 * @param suggestion the replacement, or {@code ?} and the choices between bars; empty for none
 */
@JsonPropertyOrder({
    "rule",
    "severity",
    "doc",
    "lang",
    "line",
    "start",
    "end",
    "concept",
    "found",
    "expected",
    "message",
    "suggestion"
})
record FindingRow(
        String rule,
        String severity,
        String doc,
        String lang,
        int line,
        int start,
        int end,
        String concept,
        String found,
        String expected,
        String message,
        String suggestion) {
    /** Names of the columns, in order. */
    static final List<String> COLUMNS = List.of(
            "rule",
            "severity",
            "doc",
            "lang",
            "line",
            "start",
            "end",
            "concept",
            "found",
            "expected",
            "message",
            "suggestion");

    /**
     * A finding as a row.
     *
     * @param finding the finding
     * @param options unit of offsets
     * @param offsets the same for all findings of a report
     * @return the row
     */
    static FindingRow of(Finding finding, ReportOptions options, Offsets offsets) {
        PlaceRow at = PlaceRow.of(finding.article(), finding.place(), offsets.of(finding.article()));
        boolean missing = finding.span() == null;
        return new FindingRow(
                finding.rule(),
                finding.severity().code(),
                finding.doc(),
                finding.article().language().value(),
                at.line(),
                missing ? -1 : at.start(),
                missing ? -1 : at.end(),
                finding.concept() == null ? "" : finding.concept().id(),
                FindingContext.found(finding, options.text()),
                String.join("|", finding.expected()),
                FindingContext.message(finding, options.text()),
                suggestion(finding));
    }

    /** A fix may take attached words along; a row gives what fits between its start and end. */
    private static String suggestion(Finding finding) {
        Fix fix = finding.fix();
        Span span = finding.span();
        if (fix == null) {
            return "";
        }
        if (span == null || !fix.span().covers(span)) {
            return fix.code();
        }
        String text = finding.article().text();
        String before = text.substring(fix.span().start(), span.start());
        String behind = text.substring(span.end(), fix.span().end());
        boolean fits = fix.choices().stream()
                .allMatch(c ->
                        c.length() > before.length() + behind.length() && c.startsWith(before) && c.endsWith(behind));
        return !fits
                ? fix.code()
                : new Fix(
                                span,
                                fix.choices().stream()
                                        .map(c -> c.substring(before.length(), c.length() - behind.length()))
                                        .toList(),
                                fix.sure())
                        .code();
    }

    /**
     * {@return the cells in the order of the columns; numbers below 0 are empty}
     */
    List<String> cells() {
        return List.of(
                rule,
                severity,
                doc,
                lang,
                number(line),
                number(start),
                number(end),
                concept,
                found,
                expected,
                message,
                suggestion);
    }

    private static String number(int value) {
        return value < 0 ? "" : Integer.toString(value);
    }
}
