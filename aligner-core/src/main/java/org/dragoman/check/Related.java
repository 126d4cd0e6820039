package org.dragoman.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.mention.Mention;

/** Which concepts a translator may put for one another, and which are mistaken for one another. */
final class Related {
    /** A country and its people, a capital and the government that sits there. */
    private static final Set<Relation.Type> STANDS_FOR = Set.of(Relation.Type.DEMONYM_OF, Relation.Type.METONYM_OF);

    /** A treaty and the organisation founded on it, a body and the one before it. */
    private static final Set<Relation.Type> CONFUSED =
            Set.of(Relation.Type.BASED_ON, Relation.Type.SUCCESSOR_OF, Relation.Type.CONFUSED_WITH);

    private final Glossary glossary;

    Related(Glossary glossary) {
        this.glossary = glossary;
    }

    /** Ids of what mentions name or could name. */
    static Set<String> ids(List<Mention> mentions) {
        Set<String> ids = new HashSet<>();
        for (Mention mention : mentions) {
            ids.add(mention.concept().id());
            ids.addAll(mention.rivals());
        }
        return ids;
    }

    /** Whether something that is there stands for a concept. */
    boolean satisfied(Concept concept, Set<String> there) {
        if (there.contains(concept.id()) || linked(concept, there, STANDS_FOR)) {
            return true;
        }
        for (String id : there) {
            Optional<Concept> other = glossary.concept(id);
            if (other.isPresent() && linked(other.get(), Set.of(concept.id()), STANDS_FOR)) {
                return true;
            }
        }
        return sameCountry(concept, there);
    }

    /** A demonym ("Russian") and the country's metonym ("the Kremlin") meet in the country. */
    private boolean sameCountry(Concept concept, Set<String> there) {
        Set<String> mine = targets(concept, STANDS_FOR);
        return !mine.isEmpty()
                && there.stream()
                        .map(glossary::concept)
                        .flatMap(Optional::stream)
                        .anyMatch(c -> targets(c, STANDS_FOR).stream().anyMatch(mine::contains));
    }

    /** Whether one is easily taken for the other. */
    boolean confused(Concept one, Concept other) {
        return linked(one, Set.of(other.id()), CONFUSED) || linked(other, Set.of(one.id()), CONFUSED);
    }

    /** Whether a person holds one of the offices. */
    boolean holds(Concept person, Set<String> offices) {
        return linked(person, offices, Set.of(Relation.Type.HOLDS_OFFICE));
    }

    private static boolean linked(Concept concept, Set<String> ids, Set<Relation.Type> types) {
        return concept.relations().stream().anyMatch(r -> types.contains(r.type()) && ids.contains(r.target()));
    }

    private static Set<String> targets(Concept concept, Set<Relation.Type> types) {
        Set<String> targets = new HashSet<>();
        for (Relation relation : concept.relations()) {
            if (types.contains(relation.type())) {
                targets.add(relation.target());
            }
        }
        return targets;
    }
}
