package org.dragoman.align;

import java.util.ArrayList;
import java.util.List;

/** Which items of one language may stand for which of another, how strongly and why. */
final class Links {
    /**
     * A link.
     *
     * @param target the item of the other language
     * @param strength 0 to 1
     * @param apart the same without what one bead that holds both contributed
     * @param kind why
     */
    record Link(int target, float strength, float apart, EvidenceKind kind) {}

    private static final Link[] NONE = {};

    private final Link[][] bySource;
    private final float[] learntSource;
    private final float[] learntTarget;

    private Links(Link[][] bySource, float[] learntSource, float[] learntTarget) {
        this.bySource = bySource;
        this.learntSource = learntSource;
        this.learntTarget = learntTarget;
    }

    Link[] of(int source) {
        return bySource[source];
    }

    /** How strongly the best learnt counterpart of an item goes with it. */
    float learntSource(int item) {
        return learntSource[item];
    }

    float learntTarget(int item) {
        return learntTarget[item];
    }

    /** Links that need no learning, and the learnt ones where there are any. */
    static Links of(KnownLinks known, Associations learnt) {
        int size = known.size();
        Link[][] all = new Link[size][];
        float[] sources = new float[size];
        float[] targets = new float[known.targets()];
        for (int source = 0; source < size; source++) {
            List<Link> links = new ArrayList<>(List.of(known.of(source)));
            for (Link more : learnt.of(source)) {
                sources[source] = Math.max(sources[source], more.strength());
                targets[more.target()] = Math.max(targets[more.target()], more.strength());
                int same = -1;
                for (int i = 0; i < links.size(); i++) {
                    same = links.get(i).target() == more.target() ? i : same;
                }
                if (same < 0) {
                    links.add(more);
                } else {
                    Link old = links.get(same);
                    links.set(
                            same,
                            new Link(
                                    old.target(),
                                    Math.max(old.strength(), more.strength()),
                                    Math.max(old.apart(), more.apart()),
                                    old.kind()));
                }
            }
            all[source] = links.isEmpty() ? NONE : links.toArray(NONE);
        }
        return new Links(all, sources, targets);
    }
}
