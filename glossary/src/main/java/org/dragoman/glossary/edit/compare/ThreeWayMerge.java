package org.dragoman.glossary.edit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Merges two edited copies of one glossary. What one of them changed is taken, down to the field of a usage row; where
 * both changed one thing in different ways there is a conflict that holds all three values.
 */
public final class ThreeWayMerge {
    /** Last name in the path of a conflict about the order of parts. */
    static final String ORDER = "(order)";

    private ThreeWayMerge() {}

    /**
     * Merges two copies.
     *
     * @param base what both began with
     * @param mine one's own copy
     * @param theirs the other copy
     * @return the merged glossary with the conflicts. Until they are decided mine stands in it, and where I removed
     *     what they changed, theirs
     */
    public static MergeResult of(Glossary base, Glossary mine, Glossary theirs) {
        List<MergeConflict> conflicts = new ArrayList<>();
        Node.Inner head = (Node.Inner)
                new NodeMerge("", conflicts).merge(List.of(), headTree(base), headTree(mine), headTree(theirs));
        Map<String, Optional<Concept>> changes = new LinkedHashMap<>();
        for (String id : changed(base, theirs)) {
            Optional<Concept> old = base.concept(id);
            Optional<Concept> own = mine.concept(id);
            Optional<Concept> other = theirs.concept(id);
            if (own.equals(other)) {
                continue;
            }
            Node merged = new NodeMerge(id, conflicts).merge(List.of(), tree(old), tree(own), tree(other));
            changes.put(id, Optional.ofNullable((Node.Inner) merged).map(n -> TreeReader.concept(id, n)));
        }
        Glossary concepts = mine.with(changes);
        return new MergeResult(head == null ? concepts : TreeReader.head(concepts, head), conflicts);
    }

    private static Set<String> changed(Glossary base, Glossary theirs) {
        Set<String> ids = new TreeSet<>();
        for (Concept concept : theirs.concepts()) {
            if (!base.concept(concept.id()).equals(Optional.of(concept))) {
                ids.add(concept.id());
            }
        }
        for (Concept concept : base.concepts()) {
            if (theirs.concept(concept.id()).isEmpty()) {
                ids.add(concept.id());
            }
        }
        return ids;
    }

    private static @Nullable Node tree(Optional<Concept> concept) {
        return concept.map(TreeWriter::concept).orElse(null);
    }

    private static Node headTree(Glossary glossary) {
        return TreeWriter.head(sortedHead(glossary));
    }

    /** The glossary with naming sets and profiles in the order of files. */
    static Glossary sortedHead(Glossary glossary) {
        return glossary.with(
                glossary.namingSets().stream()
                        .sorted(Comparator.comparing(NamingSet::id))
                        .toList(),
                glossary.profiles().stream()
                        .sorted(Comparator.comparing(Profile::id))
                        .toList(),
                glossary.info());
    }
}
