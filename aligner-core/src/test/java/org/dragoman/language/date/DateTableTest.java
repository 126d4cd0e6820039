package org.dragoman.language.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.language.LanguageData;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.arabic.ArabicLanguage;
import org.dragoman.language.azerbaijani.Azerbaijani;
import org.dragoman.language.english.English;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of our own with the days they name, {@code dates.tsv} of each language. */
class DateTableTest {
    private static final List<LanguageSupport> LANGUAGES =
            List.of(new Azerbaijani(), new ArabicLanguage(), new English());

    record Row(LanguageSupport language, String text, String expected, LocalDate reference) {
        @Override
        public String toString() {
            return language.language() + ": " + text;
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (LanguageSupport language : LANGUAGES) {
            for (String line : LanguageData.lines(language.getClass(), "dates.tsv")) {
                String[] cells = line.split("\t");
                rows.add(new Row(language, cells[0], cells[1], LocalDate.parse(cells[2])));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void datesOfASentenceAreReadAndResolved(Row row) {
        String found = row.language.dates(row.text).stream()
                .map(date -> shown(date, row.reference))
                .collect(Collectors.joining(" "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(row.expected);
    }

    /** As much of a date as the words give: 2024, 2024-06, 2024-06-21T14:35, 1980s, or the interval. */
    static String shown(DateExpression date, LocalDate reference) {
        return date.resolve(reference)
                .map(days -> shown(date.precision(), date.calendar(), days))
                .orElse("?");
    }

    private static String shown(DatePrecision precision, DateCalendar calendar, ResolvedDate days) {
        String from = days.from().toString();
        if (calendar == DateCalendar.GREGORIAN) {
            switch (precision) {
                case DECADE:
                    return from.substring(0, 4) + "s";
                case YEAR:
                    return from.substring(0, 4);
                case MONTH:
                    return from.substring(0, 7);
                default:
                    break;
            }
        }
        String interval = days.from().equals(days.to()) ? from : from + "/" + days.to();
        return days.time() == null ? interval : interval + "T" + days.time();
    }
}
