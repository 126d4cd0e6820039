package org.dragoman.glossary.edit.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges three trees of one entry and notes where two of them disagree. For one merge. */
final class NodeMerge {
    private final String concept;
    private final List<MergeConflict> conflicts;

    NodeMerge(String concept, List<MergeConflict> conflicts) {
        this.concept = concept;
        this.conflicts = conflicts;
    }

    /** The merged tree, null where it is gone. */
    @Nullable
    Node merge(List<String> path, @Nullable Node base, @Nullable Node mine, @Nullable Node theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        if (mine instanceof Node.Inner m && theirs instanceof Node.Inner t) {
            return children(path, base instanceof Node.Inner b ? b : new Node.Inner(List.of()), m, t);
        }
        // what one removed and the other changed stays, changed; of two values mine stays
        boolean keepMine = mine != null;
        conflicts.add(new MergeConflict(
                concept, path, base, mine, theirs, keepMine ? MergeConflict.Side.MINE : MergeConflict.Side.THEIRS));
        return keepMine ? mine : theirs;
    }

    private Node children(List<String> path, Node.Inner base, Node.Inner mine, Node.Inner theirs) {
        Map<String, Node> merged = new LinkedHashMap<>();
        for (String key : order(path, base.keys(), mine.keys(), theirs.keys())) {
            Node node = merge(Paths.child(path, key), base.get(key), mine.get(key), theirs.get(key));
            if (node != null) {
                merged.put(key, node);
            }
        }
        return Node.Inner.of(merged);
    }

    /** All keys: in the order of the one who changed it, else in mine; the other's new ones behind. */
    private List<String> order(List<String> path, List<String> base, List<String> mine, List<String> theirs) {
        boolean mineMoved = moved(base, mine);
        boolean theirsMoved = moved(base, theirs);
        if (Paths.isOrdered(path) && mineMoved && theirsMoved && moved(mine, theirs)) {
            conflicts.add(new MergeConflict(
                    concept,
                    Paths.child(path, ThreeWayMerge.ORDER),
                    new Node.Leaf(base),
                    new Node.Leaf(mine),
                    new Node.Leaf(theirs),
                    MergeConflict.Side.MINE));
        }
        boolean theirOrder = theirsMoved && !mineMoved;
        Set<String> all = new LinkedHashSet<>(theirOrder ? theirs : mine);
        all.addAll(theirOrder ? mine : theirs);
        all.addAll(base);
        return new ArrayList<>(all);
    }

    private static boolean moved(List<String> from, List<String> to) {
        return !Paths.common(from, to).equals(Paths.common(to, from));
    }
}
