package org.dragoman.check.number;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.date.DateExpression;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.Span;

/**
 * The numbers and dates of some segments of one text.
 *
 * @param article the text
 * @param texts numbers by segment
 * @param dates in text order, spans into the article's text
 */
record Figures(AnnotatedArticle article, List<NumberText> texts, List<DateExpression> dates) {
    /** Of the source of a unit. */
    static Figures ofSource(CheckedText text, CheckedUnit unit) {
        AnnotatedArticle source = text.source();
        if (source == null) {
            throw new IllegalArgumentException("the text stands alone");
        }
        return of(text, source, unit.source());
    }

    /** Of the target of a unit. */
    static Figures ofTarget(CheckedText text, CheckedUnit unit) {
        return of(text, text.target(), unit.target());
    }

    private static Figures of(CheckedText text, AnnotatedArticle article, List<Integer> segments) {
        LanguageSupport language = text.languages().get(article.article().language());
        List<NumberText> texts = new ArrayList<>();
        List<DateExpression> dates = new ArrayList<>();
        for (int segment : segments) {
            Span span = article.segments().get(segment).span();
            texts.add(NumberReader.read(article.article().text(), span, language));
            language.dates(span.in(article.article().text())).forEach(d -> dates.add(shifted(d, span.start())));
        }
        return new Figures(article, texts, dates);
    }

    private static DateExpression shifted(DateExpression date, int by) {
        return new DateExpression(
                date.span().shift(by),
                date.calendar(),
                date.year(),
                date.month(),
                date.day(),
                date.weekday(),
                date.time(),
                date.relative(),
                date.precision(),
                date.assumed());
    }

    /** Numbers with their units, in text order. */
    List<Quantity> quantities() {
        Units units = Units.of(article.article().language());
        List<Quantity> quantities = new ArrayList<>();
        for (NumberText text : texts) {
            for (FoundNumber number : text.numbers()) {
                Quantity quantity = number.values().isEmpty() ? null : units.quantity(text, number);
                if (quantity != null) {
                    quantities.add(quantity);
                }
            }
        }
        return quantities;
    }

    /** Both together. */
    Figures and(Figures other) {
        List<NumberText> allTexts = new ArrayList<>(texts);
        allTexts.addAll(other.texts);
        List<DateExpression> allDates = new ArrayList<>(dates);
        allDates.addAll(other.dates);
        return new Figures(article, allTexts, allDates);
    }

    /** All numbers in text order. */
    List<FoundNumber> numbers() {
        return texts.stream().flatMap(t -> t.numbers().stream()).toList();
    }

    /** Whether a number is part of a name or term that the glossary has. */
    boolean named(Span number) {
        return article.mentions().stream().anyMatch(m -> m.span().covers(number));
    }

    String words(Span span) {
        return span.in(article.article().text());
    }
}
