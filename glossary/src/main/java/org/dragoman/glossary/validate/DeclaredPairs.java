package org.dragoman.glossary.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Relation;

/** Pairs of concepts that the glossary itself joins: by a relation, or in a naming set. */
final class DeclaredPairs {
    private record Pair(String less, String more) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Set<Pair> pairs = new HashSet<>();

    DeclaredPairs(Glossary glossary) {
        for (Concept concept : glossary.concepts()) {
            for (Relation relation : concept.relations()) {
                pairs.add(Pair.of(concept.id(), relation.target()));
            }
        }
        for (NamingSet set : glossary.namingSets()) {
            List<String> ids = set.members().stream()
                    .map(NamingSet.Member::concept)
                    .distinct()
                    .toList();
            ids.forEach(a -> ids.forEach(b -> pairs.add(Pair.of(a, b))));
        }
    }

    boolean contains(Concept one, Concept other) {
        return pairs.contains(Pair.of(one.id(), other.id()));
    }
}
