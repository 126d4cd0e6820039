package org.dragoman.check.number;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.check.ConsistencyCheck;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingBuilder;
import org.dragoman.check.Message;
import org.dragoman.text.Severity;

/**
 * A number that both sides of a pair have, with another unit of measure or currency on either. A word that may mean several
 * units agrees with each of them; a unit that is left out is no fault, but for the percentage sign.
 */
public final class UnitMismatch implements ConsistencyCheck {
    private static final String ID = "unit-mismatch";
    private static final Set<String> NEVER_LEFT_OUT = Set.of("percent");

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
        List<Quantity> here = target.quantities();
        List<Quantity> there = source.quantities();
        for (Quantity said : there) {
            List<Quantity> counterparts =
                    here.stream().filter(q -> said.number().equal(q.number())).toList();
            boolean agrees = counterparts.stream().anyMatch(q -> share(q.units(), said.units()))
                    || there.stream()
                            .anyMatch(o -> o != said
                                    && o.number().equal(said.number())
                                    && counterparts.stream().anyMatch(q -> share(q.units(), o.units())));
            FindingBuilder finding = new FindingBuilder(this, text).beside(unit, said.span());
            if (!counterparts.isEmpty() && !agrees) {
                Quantity other = counterparts.get(0);
                sink.accept(finding.at(text.targetSpan(unit), other.span())
                        .expected(List.of(source.words(said.span())))
                        .build(Message.of(ID + ".message", source.words(said.span()), target.words(other.span()))));
            } else if (counterparts.isEmpty() && leftOut(said, target)) {
                sink.accept(finding.at(unit).found(source.words(said.span())).build());
            }
        }
    }

    /** Whether the target has the number, but the unit nowhere. */
    private static boolean leftOut(Quantity said, Figures target) {
        Set<String> all = new TreeSet<>();
        target.quantities().forEach(q -> all.addAll(q.units()));
        return said.units().stream().anyMatch(NEVER_LEFT_OUT::contains)
                && !share(all, said.units())
                && target.numbers().stream().anyMatch(n -> n.asks() && n.figures() && n.equal(said.number()));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
