package org.dragoman.check.number;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.language.date.DateExpression;
import org.dragoman.mention.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/** What the checks of numbers, dates and units share. */
final class Numerate {
    private Numerate() {}

    /** Whether a text has another beside it, both in languages whose numbers can be read. */
    static boolean pair(CheckedText text) {
        AnnotatedArticle source = text.source();
        return source != null && NumberWords.knows(source.article().language()) && NumberWords.knows(text.language());
    }

    /** Numbers and dates of one side of a unit; where an aligner guessed the units also of those beside it. */
    static Figures nearby(CheckedText text, CheckedUnit unit, boolean source) {
        int reach = text.exact() ? 0 : 1;
        int last = Math.min(unit.index() + reach, text.units().size() - 1);
        Figures all = source ? Figures.ofSource(text, unit) : Figures.ofTarget(text, unit);
        for (int i = Math.max(0, unit.index() - reach); i <= last; i++) {
            CheckedUnit other = text.units().get(i);
            all = i == unit.index()
                    ? all
                    : all.and(source ? Figures.ofSource(text, other) : Figures.ofTarget(text, other));
        }
        return all;
    }

    /** Whether a number is the day, month or year of a date around it. */
    static boolean ofDate(FoundNumber number, List<DateExpression> dates) {
        for (DateExpression date : dates) {
            if (date.span().covers(number.span()) || number.span().covers(date.span())) {
                return is(number, date.day())
                        || is(number, date.month())
                        || is(number, date.year())
                        || date.year() != null && is(number, date.year() % 100);
            }
        }
        return false;
    }

    private static boolean is(FoundNumber number, @Nullable Integer value) {
        return value != null && number.has(BigDecimal.valueOf(value));
    }
}
