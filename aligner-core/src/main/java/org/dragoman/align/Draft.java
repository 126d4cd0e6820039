package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** A link that is being made. */
final class Draft {
    /** Says why a side has nothing. */
    interface Reasons {
        LinkReason of(int side, Draft draft);
    }

    final int bead;
    /** All mentions of the concept in the bead, by article. */
    final List<List<Mention>> inBead;
    /** Those of the link, by article. */
    final List<List<Mention>> sides;

    private final List<@Nullable LinkReason> reasons = new ArrayList<>();
    /** Whether another draft took its mentions. */
    boolean gone;

    Draft(int bead, List<List<Mention>> inBead) {
        this.bead = bead;
        this.inBead = inBead;
        this.sides = empty(inBead.size());
        inBead.forEach(s -> reasons.add(null));
    }

    static List<List<Mention>> empty(int count) {
        List<List<Mention>> sides = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sides.add(new ArrayList<>());
        }
        return sides;
    }

    /** Adds mentions of a side; the reason is null for the usual one. */
    void take(int side, List<Mention> mentions, @Nullable LinkReason reason) {
        sides.get(side).addAll(mentions);
        reasons.set(side, reason);
    }

    Concept concept() {
        return first().concept();
    }

    int start() {
        return first().span().start();
    }

    private Mention first() {
        return sides.stream()
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0);
    }

    /** Whether this one has what another lacks on a side, and nothing that the other has. */
    boolean fits(Draft other, int wanted) {
        for (int side = 0; side < sides.size(); side++) {
            if (!sides.get(side).isEmpty() && !other.sides.get(side).isEmpty()) {
                return false;
            }
        }
        return !sides.get(wanted).isEmpty();
    }

    /** Takes over another draft, of a neighbouring bead. */
    void join(Draft other) {
        for (int side = 0; side < sides.size(); side++) {
            if (!other.sides.get(side).isEmpty()) {
                take(side, other.sides.get(side), LinkReason.NEIGHBOUR_BEAD);
            }
        }
        other.gone = true;
    }

    Link link(Reasons why) {
        List<Link.Side> done = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            LinkReason reason = reasons.get(side);
            LinkReason usual = sides.get(side).isEmpty() ? why.of(side, this) : LinkReason.IN_BEAD;
            done.add(new Link.Side(sides.get(side), reason == null ? usual : reason));
        }
        return new Link(concept(), bead, done);
    }
}
