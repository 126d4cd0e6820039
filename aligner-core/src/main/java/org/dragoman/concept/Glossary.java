package org.dragoman.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.LanguageTag;

/** Concepts by id, with naming sets and profiles. Immutable. */
public final class Glossary {
    /** A glossary without entries. */
    public static final Glossary EMPTY = new Glossary(List.of(), List.of(), List.of());

    private final OverlayMap<Concept> concepts;
    private final List<NamingSet> namingSets;
    private final List<Profile> profiles;
    private final GlossaryInfo info;

    /**
     * Builds a glossary that says nothing of itself.
     *
     * @param concepts with ids different from each other
     * @param namingSets names that compete
     * @param profiles choices of authorities
     * @throws IllegalArgumentException where two concepts have one id
     */
    public Glossary(Collection<Concept> concepts, Collection<NamingSet> namingSets, Collection<Profile> profiles) {
        this(concepts, namingSets, profiles, GlossaryInfo.NONE);
    }

    /**
     * Builds a glossary.
     *
     * @param concepts with ids different from each other
     * @param namingSets names that compete
     * @param profiles choices of authorities
     * @param info what the glossary says of itself
     * @throws IllegalArgumentException where two concepts have one id
     */
    public Glossary(
            Collection<Concept> concepts,
            Collection<NamingSet> namingSets,
            Collection<Profile> profiles,
            GlossaryInfo info) {
        Map<String, Concept> map = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            if (map.putIfAbsent(concept.id(), concept) != null) {
                throw new IllegalArgumentException("two concepts with id " + concept.id());
            }
        }
        this.concepts = OverlayMap.of(map);
        this.namingSets = List.copyOf(namingSets);
        this.profiles = List.copyOf(profiles);
        this.info = info;
    }

    private Glossary(
            OverlayMap<Concept> concepts, List<NamingSet> namingSets, List<Profile> profiles, GlossaryInfo info) {
        this.concepts = concepts;
        this.namingSets = List.copyOf(namingSets);
        this.profiles = List.copyOf(profiles);
        this.info = info;
    }

    /**
     * This glossary with some concepts added, replaced or removed; takes little time however large the glossary is.
     *
     * @param changes concepts by their id; empty removes
     * @return the changed glossary
     * @throws IllegalArgumentException where a concept stands under another id than its own
     */
    public Glossary with(Map<String, Optional<Concept>> changes) {
        changes.forEach((id, concept) -> {
            if (concept.isPresent() && !concept.get().id().equals(id)) {
                throw new IllegalArgumentException("concept " + concept.get().id() + " under the id " + id);
            }
        });
        return new Glossary(concepts.with(changes), namingSets, profiles, info);
    }

    /**
     * This glossary with the same concepts and all else replaced.
     *
     * @param sets names that compete
     * @param choices choices of authorities
     * @param about what the glossary says of itself
     * @return the changed glossary
     */
    public Glossary with(List<NamingSet> sets, List<Profile> choices, GlossaryInfo about) {
        return new Glossary(concepts, sets, choices, about);
    }

    /**
     * {@return whether there is nothing in it}
     */
    public boolean isEmpty() {
        return concepts.isEmpty() && namingSets.isEmpty() && profiles.isEmpty();
    }

    /**
     * {@return what the glossary says of itself}
     */
    public GlossaryInfo info() {
        return info;
    }

    /**
     * {@return all concepts, in the glossary's order}
     */
    public Collection<Concept> concepts() {
        return concepts.values();
    }

    /**
     * A concept by id.
     *
     * @param id its id
     * @return the concept, or empty
     */
    public Optional<Concept> concept(String id) {
        return concepts.get(id);
    }

    /**
     * {@return names that compete}
     */
    public List<NamingSet> namingSets() {
        return namingSets;
    }

    /**
     * {@return choices of authorities}
     */
    public List<Profile> profiles() {
        return profiles;
    }

    /**
     * A profile by id.
     *
     * @param id its id
     * @return the profile, or empty
     */
    public Optional<Profile> profile(String id) {
        return profiles.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * {@return every language in which there is a term, in order of first appearance}
     */
    public Set<LanguageTag> languages() {
        Set<LanguageTag> all = new LinkedHashSet<>();
        concepts.values().forEach(c -> all.addAll(c.sections().keySet()));
        return Collections.unmodifiableSet(all);
    }

    /**
     * This glossary with another laid over it: concepts of one id are merged term by term, and where both say
     * something of the same thing the other one wins.
     *
     * @param other the later glossary
     * @return the merged glossary
     */
    public Glossary merge(Glossary other) {
        Map<String, Concept> merged = new LinkedHashMap<>();
        concepts.values().forEach(c -> merged.put(c.id(), c));
        other.concepts.values().forEach(c -> merged.merge(c.id(), c, GlossaryMerge::concept));
        Map<String, NamingSet> sets = new LinkedHashMap<>();
        namingSets.forEach(s -> sets.put(s.id(), s));
        other.namingSets.forEach(s -> sets.put(s.id(), s));
        Map<String, Profile> choices = new LinkedHashMap<>();
        profiles.forEach(p -> choices.put(p.id(), p));
        other.profiles.forEach(p -> choices.put(p.id(), p));
        GlossaryInfo both = isEmpty() ? other.info : other.isEmpty() ? info : info.common(other.info);
        return new Glossary(new ArrayList<>(merged.values()), sets.values(), choices.values(), both);
    }

    /**
     * The concepts of which two glossaries say something different, or that only one of them has.
     *
     * @param other another version of the glossary
     * @return ids, those of this glossary first
     */
    public Set<String> differing(Glossary other) {
        Set<String> ids = new LinkedHashSet<>();
        for (Concept concept : concepts.values()) {
            Concept theirs = other.concepts.get(concept.id()).orElse(null);
            if (theirs != concept && !concept.equals(theirs)) {
                ids.add(concept.id());
            }
        }
        other.concepts.values().forEach(c -> {
            if (concepts.get(c.id()).isEmpty()) {
                ids.add(c.id());
            }
        });
        return Collections.unmodifiableSet(ids);
    }

    /**
     * Some of the concepts alone, without naming sets and profiles.
     *
     * @param ids which; those that are not here are passed over
     * @return a glossary of these
     */
    public Glossary only(Set<String> ids) {
        List<Concept> kept = ids.size() < concepts.values().size()
                ? ids.stream().map(concepts::get).flatMap(Optional::stream).toList()
                : concepts.values().stream().filter(c -> ids.contains(c.id())).toList();
        return new Glossary(kept, List.of(), List.of(), info);
    }
}
