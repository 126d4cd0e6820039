package org.dragoman.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;

/**
 * The numbers of a unit that only one side has.
 *
 * @param unit the unit
 * @param source numbers of its source
 * @param target numbers of its target
 * @param missing what the target lacks
 * @param added what the source lacks
 */
record Unmatched(CheckedUnit unit, Figures source, Figures target, List<FoundNumber> missing, List<FoundNumber> added) {
    /** Words for smaller numbers are rendered in too many ways. */
    private static final BigDecimal LEAST_WORD = BigDecimal.valueOf(3);

    /** Translators move a clause by so many lines. */
    private static final int MOVED = 2;

    static Unmatched of(CheckedText text, CheckedUnit unit) {
        Figures source = Figures.ofSource(text, unit);
        Figures target = Figures.ofTarget(text, unit);
        return new Unmatched(
                unit,
                source,
                target,
                alone(source, Numerate.nearby(text, unit, false), true),
                alone(target, Numerate.nearby(text, unit, true), false));
    }

    /** Without numbers that a unit nearby has too much or too few on the other side: they moved there. */
    Unmatched settled(List<Unmatched> all) {
        List<FoundNumber> missed = new ArrayList<>(missing);
        List<FoundNumber> more = new ArrayList<>(added);
        for (Unmatched other : all) {
            if (other != this && Math.abs(other.unit.index() - unit.index()) <= MOVED) {
                missed.removeIf(n -> other.added.stream().anyMatch(a -> n.satisfiedBy(a, true)));
                more.removeIf(n -> other.missing.stream().anyMatch(m -> n.satisfiedBy(m, false)));
            }
        }
        return new Unmatched(unit, source, target, missed, more);
    }

    /** The numbers of one side that nothing on the other satisfies, each value once. */
    private static List<FoundNumber> alone(Figures side, Figures other, boolean source) {
        List<FoundNumber> alone = new ArrayList<>();
        for (FoundNumber number : side.numbers()) {
            boolean asked = number.asks()
                    && (number.figures() || number.values().get(0).compareTo(LEAST_WORD) >= 0)
                    && !Numerate.ofDate(number, side.dates())
                    && !side.named(number.span());
            if (asked
                    && other.numbers().stream().noneMatch(o -> number.satisfiedBy(o, source))
                    && !converted(number, side, other)
                    && !CarriedOver.is(number, side, other)
                    && alone.stream().noneMatch(number::equal)) {
                alone.add(number);
            }
        }
        return alone;
    }

    /** Miles given as kilometres. */
    private static boolean converted(FoundNumber number, Figures side, Figures other) {
        return side.quantities().stream()
                .anyMatch(
                        q -> q.number() == number && other.quantities().stream().anyMatch(o -> Measures.same(q, o)));
    }
}
