package org.dragoman.compare.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.text.LanguageTag;

/** Which naming sets a name competes in. Immutable. */
public final class SetMembership {
    private record Seat(String set, NamingSet.Member member) {
        boolean takes(LanguageTag language, String term) {
            LanguageTag only = member.language();
            String name = member.term();
            return (only == null || only.language().equals(language.language())) && (name == null || name.equals(term));
        }
    }

    private final Map<String, List<Seat>> byConcept = new HashMap<>();

    /**
     * Those of a glossary.
     *
     * @param glossary its naming sets
     */
    public SetMembership(Glossary glossary) {
        for (NamingSet set : glossary.namingSets()) {
            for (NamingSet.Member member : set.members()) {
                byConcept
                        .computeIfAbsent(member.concept(), c -> new ArrayList<>())
                        .add(new Seat(set.id(), member));
            }
        }
    }

    /**
     * The sets of a name.
     *
     * @param concept id of its concept
     * @param language language of the text in which it stands
     * @param term the term
     * @return ids of sets in the glossary's order, each once
     */
    public List<String> of(String concept, LanguageTag language, String term) {
        List<Seat> seats = byConcept.get(concept);
        if (seats == null) {
            return List.of();
        }
        return seats.stream()
                .filter(s -> s.takes(language, term))
                .map(Seat::set)
                .distinct()
                .toList();
    }

    /**
     * The concepts with a seat in some sets.
     *
     * @param sets ids of sets
     * @return ids of concepts
     */
    public Set<String> concepts(Set<String> sets) {
        Set<String> concepts = new LinkedHashSet<>();
        byConcept.forEach((concept, seats) -> {
            if (seats.stream().anyMatch(s -> sets.contains(s.set()))) {
                concepts.add(concept);
            }
        });
        return concepts;
    }
}
