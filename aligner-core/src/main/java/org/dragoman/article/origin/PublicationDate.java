package org.dragoman.article.origin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Dated;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.date.ClockTime;
import org.dragoman.language.date.DateExpression;
import org.dragoman.language.date.DatePrecision;
import org.dragoman.language.date.ResolvedDate;
import org.jspecify.annotations.Nullable;

/** The date of publication, as a page's datelines or its address give it. Dates in the text say when things happened, not more. */
final class PublicationDate {
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:[/-]|$)");

    /** Length of a year and a month, ISO 8601. */
    private static final int MONTH = 7;

    private PublicationDate() {}

    /**
     * Finds the date.
     *
     * @param datelines lines classed as datelines
     * @param language rules of the page's language
     * @param retrieved when the page was retrieved, for "three hours ago"; null where unknown
     * @param address web address, null where unknown
     * @return null where nothing tells
     */
    static @Nullable Dated find(
            List<String> datelines, LanguageSupport language, @Nullable Dated retrieved, @Nullable String address) {
        LocalDate reference = day(retrieved);
        List<Dated> assumed = new ArrayList<>();
        for (String line : datelines) {
            for (DateExpression expression : language.dates(line)) {
                Dated dated = dated(expression, reference);
                if (dated != null && dated.how() == Dated.How.STATED) {
                    return dated;
                }
                if (dated != null) {
                    assumed.add(dated);
                }
            }
        }
        return !assumed.isEmpty() ? assumed.get(0) : inAddress(address);
    }

    private static @Nullable Dated dated(DateExpression expression, @Nullable LocalDate reference) {
        boolean whole = expression.year() != null && expression.month() != null && expression.day() != null;
        if (!whole && reference == null) {
            return null;
        }
        boolean day = expression.precision() == DatePrecision.DAY || expression.precision() == DatePrecision.MINUTE;
        if (!day && expression.relative() == null) {
            return null;
        }
        Optional<ResolvedDate> resolved = expression.resolve(reference == null ? LocalDate.EPOCH : reference);
        return resolved.map(r -> new Dated(
                        day
                                ? value(r.from(), expression.time())
                                : r.from().toString().substring(0, MONTH),
                        whole ? Dated.How.STATED : Dated.How.INFERRED,
                        whole ? r.note() : r.note().isEmpty() ? "reckoned from the date of retrieval" : r.note()))
                .orElse(null);
    }

    private static String value(LocalDate day, @Nullable ClockTime time) {
        if (time == null) {
            return day.toString();
        }
        LocalDateTime at = day.atTime(time.time());
        ZoneOffset offset = time.offset();
        return offset == null ? at.toString() : OffsetDateTime.of(at, offset).toString();
    }

    private static @Nullable Dated inAddress(@Nullable String address) {
        Matcher matcher = IN_ADDRESS.matcher(address == null ? "" : address);
        if (!matcher.find()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return new Dated(day.toString(), Dated.How.INFERRED, "from the web address");
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable Dated date) {
        try {
            return date == null || date.value().length() < 10
                    ? null
                    : LocalDate.parse(date.value().substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
