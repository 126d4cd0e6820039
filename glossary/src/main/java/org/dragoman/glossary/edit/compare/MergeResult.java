package org.dragoman.glossary.edit.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of merging two copies.
 *
 * @param glossary the merged glossary; of each conflict it holds the side that the conflict names as kept
 * @param conflicts where the copies disagree
 */
public record MergeResult(Glossary glossary, List<MergeConflict> conflicts) {
    /** Copies the list. */
    public MergeResult {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Decides a conflict.
     *
     * @param conflict one of the conflicts
     * @param side whose value is right
     * @return the result with that value; the conflict stays listed, with that side as the one kept
     */
    public MergeResult take(MergeConflict conflict, MergeConflict.Side side) {
        int index = conflicts.indexOf(conflict);
        if (index < 0) {
            throw new IllegalArgumentException("a conflict of another merge: " + conflict.field());
        }
        List<MergeConflict> left = new ArrayList<>(conflicts);
        left.set(index, conflict.keeping(side));
        return new MergeResult(decided(conflict, conflict.node(side)), left);
    }

    private Glossary decided(MergeConflict conflict, @Nullable Node value) {
        String id = conflict.concept();
        if (id.isEmpty()) {
            Node head = put(TreeWriter.head(glossary), conflict.path(), value);
            return head == null ? glossary : TreeReader.head(glossary, (Node.Inner) head);
        }
        Node old = glossary.concept(id).map(TreeWriter::concept).orElse(null);
        Node changed = put(old, conflict.path(), value);
        Optional<Concept> concept = Optional.ofNullable((Node.Inner) changed).map(n -> TreeReader.concept(id, n));
        return glossary.with(Map.of(id, concept));
    }

    private static @Nullable Node put(@Nullable Node tree, List<String> path, @Nullable Node value) {
        if (path.isEmpty()) {
            return value;
        }
        Node.Inner inner = tree instanceof Node.Inner i ? i : new Node.Inner(List.of());
        String key = path.get(0);
        if (key.equals(ThreeWayMerge.ORDER) && value instanceof Node.Leaf order) {
            return ordered(inner, (List<?>) order.value());
        }
        Map<String, Node> children = new LinkedHashMap<>();
        inner.children().forEach(c -> children.put(c.key(), c.node()));
        Node child = put(children.get(key), path.subList(1, path.size()), value);
        if (child == null) {
            children.remove(key);
        } else {
            children.put(key, child);
        }
        return Node.Inner.of(children);
    }

    private static Node ordered(Node.Inner inner, List<?> keys) {
        Map<String, Integer> places = new HashMap<>();
        for (Object key : keys) {
            places.put((String) key, places.size());
        }
        List<Node.Child> children = new ArrayList<>(inner.children());
        children.sort((a, b) ->
                Integer.compare(places.getOrDefault(a.key(), keys.size()), places.getOrDefault(b.key(), keys.size())));
        return new Node.Inner(children);
    }
}
