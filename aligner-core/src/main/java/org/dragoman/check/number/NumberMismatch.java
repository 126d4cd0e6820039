package org.dragoman.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Message;
import org.dragoman.text.Severity;
import org.dragoman.text.Span;

/**
 * A number on one side of a pair that the other gives otherwise or not at all. Any notation satisfies: figures of any script,
 * words, ordinals, duals, a rounded number. Numbers of dates are left to the check of dates, those of names to none.
 */
public final class NumberMismatch implements ConsistencyCheck {
    private static final String ID = "number-mismatch";

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
        List<Unmatched> found = new ArrayList<>();
        text.pairs().forEach(u -> found.add(Unmatched.of(text, u)));
        for (Unmatched unit : found) {
            tell(text, unit, unit.settled(found), sink);
        }
    }

    private void tell(CheckedText text, Unmatched all, Unmatched unmatched, Consumer<Finding> sink) {
        CheckedUnit unit = all.unit();
        Figures source = all.source();
        Figures target = all.target();
        List<FoundNumber> missing = unmatched.missing();
        List<FoundNumber> added = unmatched.added();
        boolean swapped = missing.size() == 1 && added.size() == 1;
        if (!swapped && !text.parallel()) {
            return;
        }
        for (FoundNumber number : missing) {
            FindingBuilder finding = new FindingBuilder(this, text).beside(unit, number.span());
            String said = source.words(number.span());
            if (swapped) {
                Span place = added.get(0).span();
                sink.accept(finding.at(text.targetSpan(unit), place)
                        .expected(List.of(said))
                        .build(Message.of(ID + ".message", said, target.words(place))));
            } else {
                sink.accept(finding.at(unit).found(said).build());
            }
        }
        for (FoundNumber number : swapped ? List.<FoundNumber>of() : added) {
            sink.accept(new FindingBuilder(this, text)
                    .at(text.targetSpan(unit), number.span())
                    .beside(unit, null)
                    .build(Message.of(ID + ".added", target.words(number.span()))));
        }
    }
}
