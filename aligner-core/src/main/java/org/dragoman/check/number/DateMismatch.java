package org.dragoman.check.number;

import java.util.List;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Message;
import org.dragoman.language.date.DateExpression;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/**
 * A date on one side of a pair that the other gives otherwise or not at all. The same day in any notation satisfies, and so
 * does a relative date or a day of the week that may mean it.
 */
public final class DateMismatch implements ConsistencyCheck {
    private static final String ID = "date-mismatch";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedText text, Consumer<Finding> sink) {
        if (!Numerate.pair(text)) {
            return;
        }
        text.pairs().forEach(u -> unit(text, u, sink));
    }

    private void unit(CheckedText text, CheckedUnit unit, Consumer<Finding> sink) {
        Figures source = Figures.ofSource(text, unit);
        Figures target = Figures.ofTarget(text, unit);
        DatePairing pairing = new DatePairing(text.day());
        List<DateExpression> missing = pairing.alone(source, Numerate.nearby(text, unit, false));
        List<DateExpression> added = pairing.alone(target, Numerate.nearby(text, unit, true));
        boolean swapped = missing.size() == 1
                && added.size() == 1
                && missing.get(0).precision() == added.get(0).precision();
        if (!swapped && !text.parallel()) {
            return;
        }
        for (DateExpression date : missing) {
            String said = source.words(date.span());
            FindingBuilder finding = new FindingBuilder(this, text).beside(unit, date.span());
            if (swapped) {
                Span place = added.get(0).span();
                sink.accept(finding.at(text.targetSpan(unit), place)
                        .expected(List.of(said))
                        .build(Message.of(ID + ".instead", said, target.words(place))));
            } else {
                sink.accept(finding.at(unit).found(said).build());
            }
        }
        for (DateExpression date : swapped ? List.<DateExpression>of() : added) {
            sink.accept(new FindingBuilder(this, text)
                    .at(text.targetSpan(unit), date.span())
                    .beside(unit, null)
                    .build(Message.of(ID + ".added", target.words(date.span()))));
        }
    }
}
