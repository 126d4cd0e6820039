package org.dragoman.glossary.validate;

import java.time.LocalDate;
import org.dragoman.concept.Usage;
import org.dragoman.concept.Validity;

/** Whether two rows of usage speak for the same authority at the same time. */
final class UsageClash {
    private UsageClash() {}

    static boolean between(Usage one, Usage other) {
        return one.authority().equals(other.authority()) && overlap(one.validity(), other.validity());
    }

    /** Whether they surely overlap: of a year or month every day may be meant, and rows may share the day of change. */
    private static boolean overlap(Validity one, Validity other) {
        return !follows(one, other)
                && !follows(other, one)
                && !start(one).isAfter(end(other))
                && !start(other).isAfter(end(one));
    }

    private static boolean follows(Validity early, Validity late) {
        return early.to() != null && early.to().equals(late.from());
    }

    private static LocalDate start(Validity validity) {
        return validity.from() == null ? LocalDate.MIN : validity.from().last();
    }

    private static LocalDate end(Validity validity) {
        return validity.to() == null ? LocalDate.MAX : validity.to().first();
    }
}
