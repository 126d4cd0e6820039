package org.dragoman.app.ui.beads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dragoman.align.Bead;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.BeadDecision;
import org.dragoman.decision.Decisions;
import org.dragoman.mention.AnnotatedArticle;

/**
 * What hands can do to the beads of a comparison. Each gives the decisions that follow, or nothing where it cannot be done;
 * the beads themselves come anew from the aligner, which keeps to the decisions. Pure functions.
 */
final class BeadEdits {
    private final List<AnnotatedArticle> articles;
    private final List<Bead> beads;
    private final Decisions now;

    /**
     * Edits of a comparison.
     *
     * @param comparison the beads as they are
     * @param now what is decided
     */
    BeadEdits(ArticleComparison comparison, Decisions now) {
        this.articles = comparison.articles();
        this.beads = comparison.alignment().beads();
        this.now = now;
    }

    /**
     * One step of a kind.
     *
     * @param kind what to do
     * @param places the segments to do it to
     * @return what is decided then
     */
    Optional<Decisions> apply(BeadChange.Kind kind, List<SegmentPlace> places) {
        if (places.isEmpty() || articles.size() < 2) {
            return Optional.empty();
        }
        SegmentPlace first = places.get(0);
        return switch (kind) {
            case JOIN -> join(places);
            case LINK -> link(places);
            case MOVE -> Optional.empty();
            case SPLIT -> split(first);
            case UNLINK -> unlink(places);
            case UP -> places.size() == 1 ? move(first, -1) : Optional.empty();
            case DOWN -> places.size() == 1 ? move(first, 1) : Optional.empty();
            case BACK -> back(places);
        };
    }

    /** Joins the beads of the segments; that of a single segment with the next one. */
    private Optional<Decisions> join(List<SegmentPlace> places) {
        TreeSet<Integer> joined = new TreeSet<>();
        places.forEach(p -> joined.add(beadOf(p)));
        if (joined.size() == 1) {
            joined.add(joined.first() + 1);
        }
        if (joined.contains(-1) || joined.last() >= beads.size()) {
            return Optional.empty();
        }
        List<TreeSet<Integer>> sides = empty();
        joined.forEach(b -> add(sides, beads.get(b)));
        return fix(sides);
    }

    /** Makes a bead of the segments, and of nothing else; one that stands alone goes to the nearest bead without its side. */
    private Optional<Decisions> link(List<SegmentPlace> places) {
        SegmentPlace first = places.get(0);
        if (places.size() == 1) {
            int from = beadOf(first);
            if (from < 0 || beads.get(from).width() > 1) {
                return Optional.empty();
            }
            for (int away = 1; away < beads.size(); away++) {
                for (int to : new int[] {from - away, from + away}) {
                    boolean free = to >= 0
                            && to < beads.size()
                            && beads.get(to).side(first.article()).isEmpty();
                    if (free) {
                        return moveTo(first, to);
                    }
                }
            }
            return Optional.empty();
        }
        List<TreeSet<Integer>> sides = empty();
        places.forEach(p -> sides.get(p.article()).add(p.segment()));
        return sides.stream().filter(s -> !s.isEmpty()).count() > 1 ? fix(sides) : Optional.empty();
    }

    private Optional<Decisions> move(SegmentPlace place, int step) {
        return moveTo(place, beadOf(place) + step);
    }

    /**
     * Takes a segment to another bead.
     *
     * @param place the segment
     * @param to index of the bead
     * @return what is decided then; nothing where its sides would be no runs, or where it stands there already
     */
    Optional<Decisions> moveTo(SegmentPlace place, int to) {
        int from = beadOf(place);
        if (from < 0 || to < 0 || to >= beads.size() || from == to) {
            return Optional.empty();
        }
        List<TreeSet<Integer>> sides = empty();
        add(sides, beads.get(to));
        sides.get(place.article()).add(place.segment());
        return fix(sides);
    }

    /** Divides the bead before the segment, before the second where it is the first of its side. */
    private Optional<Decisions> split(SegmentPlace place) {
        int index = beadOf(place);
        if (index < 0) {
            return Optional.empty();
        }
        Bead bead = beads.get(index);
        int longest = bead.sides().stream().mapToInt(List::size).max().orElse(0);
        if (longest == 1) {
            return unlink(List.of(place));
        }
        int cut = Math.max(1, bead.side(place.article()).indexOf(place.segment()));
        List<TreeSet<Integer>> above = empty();
        List<TreeSet<Integer>> below = empty();
        for (int side = 0; side < articles.size(); side++) {
            List<Integer> segments = bead.side(side);
            above.get(side).addAll(segments.subList(0, Math.min(cut, segments.size())));
            below.get(side).addAll(segments.subList(Math.min(cut, segments.size()), segments.size()));
        }
        return Optional.of(apart(settled(settled(now, above), below), places(above), places(below)));
    }

    /** A part that has two sides is as it should be; one of a single side is free to find its counterpart. */
    private Decisions settled(Decisions before, List<TreeSet<Integer>> sides) {
        long wide = sides.stream().filter(s -> !s.isEmpty()).count();
        return wide > 1 ? before.with(BeadDecision.fixed(articles, lists(sides))) : before;
    }

    /** Takes segments out of their beads. */
    private Optional<Decisions> unlink(List<SegmentPlace> places) {
        Decisions next = now;
        for (SegmentPlace place : places) {
            int index = beadOf(place);
            if (index >= 0) {
                List<TreeSet<Integer>> others = empty();
                add(others, beads.get(index));
                others.get(place.article()).remove(place.segment());
                next = apart(next, List.of(place), places(others));
            }
        }
        return next.equals(now) ? Optional.empty() : Optional.of(next);
    }

    private Decisions apart(Decisions before, List<SegmentPlace> some, List<SegmentPlace> others) {
        Decisions next = before;
        for (SegmentPlace one : some) {
            for (SegmentPlace other : others) {
                next = next.with(BeadDecision.forbidden(
                        articles.get(one.article()), one.segment(), articles.get(other.article()), other.segment()));
            }
        }
        return next;
    }

    /** Forgets what is decided on the segments. */
    private Optional<Decisions> back(List<SegmentPlace> places) {
        List<BeadDecision> left = new ArrayList<>(now.beads());
        left.removeIf(d -> d.find(articles)
                .filter(f -> places.stream()
                        .anyMatch(p -> f.getOrDefault(p.article(), List.of()).contains(p.segment())))
                .isPresent());
        return left.size() == now.beads().size() ? Optional.empty() : Optional.of(now.withBeads(left));
    }

    /** A bead of neighbouring segments, unless it is one already. */
    private Optional<Decisions> fix(List<TreeSet<Integer>> sides) {
        boolean gap = sides.stream().anyMatch(s -> !s.isEmpty() && s.last() - s.first() >= s.size());
        return gap ? Optional.empty() : Optional.of(now.with(BeadDecision.fixed(articles, lists(sides))));
    }

    private int beadOf(SegmentPlace place) {
        for (int i = 0; i < beads.size(); i++) {
            if (beads.get(i).side(place.article()).contains(place.segment())) {
                return i;
            }
        }
        return -1;
    }

    private List<TreeSet<Integer>> empty() {
        List<TreeSet<Integer>> sides = new ArrayList<>();
        articles.forEach(a -> sides.add(new TreeSet<>()));
        return sides;
    }

    private static void add(List<TreeSet<Integer>> sides, Bead bead) {
        for (int side = 0; side < sides.size(); side++) {
            sides.get(side).addAll(bead.side(side));
        }
    }

    private static List<List<Integer>> lists(List<TreeSet<Integer>> sides) {
        return sides.stream().map(s -> List.copyOf(s)).toList();
    }

    private static List<SegmentPlace> places(List<TreeSet<Integer>> sides) {
        List<SegmentPlace> places = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            int article = side;
            sides.get(side).forEach(s -> places.add(new SegmentPlace(article, s)));
        }
        return places;
    }
}
