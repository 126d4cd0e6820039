package org.dragoman.glossary.edit.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Places in the trees of {@link TreeWriter}. */
final class Paths {
    private static final Set<String> ORDERED = Set.of("notes", "relations", "terms", "usage", "members", "extra");

    private Paths() {}

    static List<String> child(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    /** Whether the order of the parts at a place says something; that of fields does not. */
    static boolean isOrdered(List<String> path) {
        return !path.isEmpty() && ORDERED.contains(path.get(path.size() - 1));
    }

    /** Those keys that others have too, in their order. */
    static List<String> common(List<String> keys, List<String> others) {
        Set<String> set = new HashSet<>(others);
        return keys.stream().filter(set::contains).toList();
    }
}
