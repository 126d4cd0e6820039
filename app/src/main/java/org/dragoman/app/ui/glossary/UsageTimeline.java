package org.dragoman.app.ui.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.PartialDate;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.Usage;
import org.dragoman.glossary.edit.EntryValues;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The usage rows of an entry along the years.
 *
 * @param from first year shown
 * @param to the year behind the last one shown
 * @param rows one a term
 */
record UsageTimeline(int from, int to, List<Row> rows) {
    private static final int LEAST_YEARS = 12;

    /**
     * A term.
     *
     * @param language its language
     * @param text its text
     * @param bars the later ones are covered by the earlier ones
     */
    record Row(LanguageTag language, String text, List<Bar> bars) {}

    /**
     * A usage row.
     *
     * @param from in years
     * @param to in years
     */
    record Bar(Status status, double from, double to, boolean openFrom, boolean openTo) {}

    /** Empty where no usage row has a date: then time tells nothing. */
    static UsageTimeline of(@Nullable Concept concept, List<LanguageTag> languages, int thisYear) {
        int first = Integer.MAX_VALUE;
        int last = thisYear;
        List<Row> rows = new ArrayList<>();
        if (concept != null) {
            for (LanguageTag language : languages) {
                for (Term term : EntryValues.terms(concept, language)) {
                    for (Usage usage : term.usages()) {
                        PartialDate from = usage.validity().from();
                        PartialDate to = usage.validity().to();
                        first = from == null
                                ? first
                                : Math.min(first, from.first().getYear());
                        first = to == null ? first : Math.min(first, to.last().getYear());
                        last = to == null ? last : Math.max(last, to.last().getYear());
                    }
                }
            }
        }
        if (concept == null || first == Integer.MAX_VALUE) {
            return new UsageTimeline(thisYear, thisYear, List.of());
        }
        int begin = Math.min(first - Math.max(2, (last - first) / 5), last - LEAST_YEARS);
        int end = last + 1;
        for (LanguageTag language : languages) {
            for (Term term : EntryValues.terms(concept, language)) {
                rows.add(new Row(
                        language,
                        term.text(),
                        term.usages().stream().map(u -> bar(u, begin, end)).toList()));
            }
        }
        return new UsageTimeline(begin, end, List.copyOf(rows));
    }

    private static Bar bar(Usage usage, int begin, int end) {
        PartialDate from = usage.validity().from();
        PartialDate to = usage.validity().to();
        return new Bar(
                usage.status(),
                from == null ? begin : year(from.first()),
                to == null ? end : year(to.last().plusDays(1)),
                from == null,
                to == null);
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / 366.0;
    }

    /** Years between two lines of the scale. */
    int step() {
        int years = to - from;
        return years > 150 ? 50 : years > 60 ? 20 : years > 24 ? 10 : years > 10 ? 5 : 2;
    }
}
