package org.dragoman.glossary.edit.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.jspecify.annotations.Nullable;

/** What differs between two glossaries, field by field. */
public final class GlossaryDiff {
    private final List<Difference> found = new ArrayList<>();

    private GlossaryDiff() {}

    /**
     * The differences of two glossaries. The order of concepts does not count, that of terms and usage rows does.
     *
     * @param before the older one
     * @param after the newer one
     * @return the differences, first those of the glossary's own fields, then by id of the concept
     */
    public static List<Difference> of(Glossary before, Glossary after) {
        Set<String> ids = new TreeSet<>();
        for (Concept concept : before.concepts()) {
            if (!after.concept(concept.id()).equals(Optional.of(concept))) {
                ids.add(concept.id());
            }
        }
        for (Concept concept : after.concepts()) {
            if (before.concept(concept.id()).isEmpty()) {
                ids.add(concept.id());
            }
        }
        return of(before, after, ids);
    }

    /**
     * The differences in some concepts, and in what the glossaries hold beside concepts.
     *
     * @param before the older one
     * @param after the newer one
     * @param concepts ids of the concepts to look at
     * @return the differences
     */
    public static List<Difference> of(Glossary before, Glossary after, Set<String> concepts) {
        GlossaryDiff diff = new GlossaryDiff();
        diff.compare("", List.of(), sortedHead(before), sortedHead(after));
        for (String id : new TreeSet<>(concepts)) {
            diff.compare(id, List.of(), tree(before, id), tree(after, id));
        }
        return List.copyOf(diff.found);
    }

    /** Files have naming sets and profiles in order of their ids. */
    private static Node sortedHead(Glossary glossary) {
        return TreeWriter.head(ThreeWayMerge.sortedHead(glossary));
    }

    private static @Nullable Node tree(Glossary glossary, String id) {
        return glossary.concept(id).map(TreeWriter::concept).orElse(null);
    }

    private void compare(String concept, List<String> path, @Nullable Node before, @Nullable Node after) {
        if (before == null && after != null) {
            found.add(new Difference(concept, path, Difference.Kind.ADDED, "", after.text()));
        } else if (before != null && after == null) {
            found.add(new Difference(concept, path, Difference.Kind.REMOVED, before.text(), ""));
        } else if (before instanceof Node.Inner old && after instanceof Node.Inner late) {
            children(concept, path, old, late);
        } else if (before != null && after != null && !before.equals(after)) {
            found.add(new Difference(concept, path, Difference.Kind.CHANGED, before.text(), after.text()));
        }
    }

    private void children(String concept, List<String> path, Node.Inner before, Node.Inner after) {
        if (before.equals(after)) {
            return;
        }
        for (String key : before.keys()) {
            if (after.get(key) == null) {
                compare(concept, Paths.child(path, key), before.get(key), null);
            }
        }
        for (String key : after.keys()) {
            compare(concept, Paths.child(path, key), before.get(key), after.get(key));
        }
        List<String> old = Paths.common(before.keys(), after.keys());
        List<String> late = Paths.common(after.keys(), before.keys());
        if (Paths.isOrdered(path) && !old.equals(late)) {
            found.add(new Difference(
                    concept, path, Difference.Kind.REORDERED, String.join(" | ", old), String.join(" | ", late)));
        }
    }
}
