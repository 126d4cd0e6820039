package org.dragoman.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.mention.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Carries beads over to a new version of their source: what the new version has word for word stays joined to what renders
 * it, and what was rewritten, added or taken out is told.
 */
public final class SourceRevision {
    /** A bead with its place in the order of the old ones. */
    private record Placed(Bead bead, BeadState state, int key, int sequence) {}

    private SourceRevision() {}

    /**
     * Carries beads over.
     *
     * @param name names the pair in output
     * @param old the old source
     * @param beads beads of the old source and the target
     * @param fresh the new source
     * @param target the text that renders the old source
     * @return the new source and the target with their beads, and the state of each
     */
    public static AlignedArticles of(
            String name, AnnotatedArticle old, Alignment beads, AnnotatedArticle fresh, AnnotatedArticle target) {
        SegmentDiff diff = new SegmentDiff(texts(old), texts(fresh));
        boolean[] used = new boolean[fresh.segments().size()];
        mark(diff.same(), used);
        mark(diff.changed(), used);
        List<Placed> placed = new ArrayList<>();
        int key = -1;
        for (Bead bead : beads.beads()) {
            Placed carried = carry(bead, diff, used, key, placed.size());
            if (carried != null) {
                placed.add(carried);
                key = carried.key();
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                placed.add(new Placed(new Bead(List.of(List.of(i), List.of()), 0), BeadState.NEW, i, placed.size()));
            }
        }
        placed.sort(Comparator.comparingInt(Placed::key).thenComparingInt(Placed::sequence));
        return new AlignedArticles(
                name,
                List.of(fresh, target),
                new Alignment(placed.stream().map(Placed::bead).toList()),
                placed.stream().map(Placed::state).toList());
    }

    private static List<String> texts(AnnotatedArticle article) {
        String text = article.article().text();
        return article.segments().stream().map(s -> s.span().in(text).strip()).toList();
    }

    private static void mark(int[] segments, boolean[] used) {
        for (int segment : segments) {
            if (segment >= 0) {
                used[segment] = true;
            }
        }
    }

    private static @Nullable Placed carry(Bead bead, SegmentDiff diff, boolean[] used, int key, int sequence) {
        List<Integer> target = bead.side(1);
        if (bead.side(0).isEmpty()) {
            return new Placed(new Bead(List.of(List.of(), target), 0), BeadState.KEPT, key, sequence);
        }
        TreeSet<Integer> segments = new TreeSet<>();
        boolean kept = true;
        for (int segment : bead.side(0)) {
            int same = diff.same()[segment];
            int now = same >= 0 ? same : diff.changed()[segment];
            kept &= same >= 0;
            if (now >= 0) {
                segments.add(now);
            }
        }
        if (segments.isEmpty()) {
            return target.isEmpty()
                    ? null
                    : new Placed(new Bead(List.of(List.of(), target), 0), BeadState.REMOVED, key, sequence);
        }
        // What was put in between belongs to it.
        for (int i = segments.first() + 1; i < segments.last() && segments.size() > 1; i++) {
            if (!used[i]) {
                used[i] = true;
                kept = false;
                segments.add(i);
            }
        }
        Bead carried = new Bead(List.of(List.copyOf(segments), target), bead.cost(), kept ? bead.reasons() : List.of());
        return new Placed(carried, kept ? BeadState.KEPT : BeadState.CHANGED, segments.first(), sequence);
    }
}
