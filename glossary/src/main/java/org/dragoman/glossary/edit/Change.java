package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.GlossaryInfo;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;
import org.jspecify.annotations.Nullable;

/**
 * New values for some entries of a glossary; what every command comes down to. Its inverse has the values that stood
 * there before.
 *
 * @param concepts by id; empty removes
 * @param namingSets by id; empty removes
 * @param profiles by id; empty removes
 * @param info what the glossary says of itself, null to leave it
 * @param reviews what is said of concepts, by id
 */
public record Change(
        Map<String, Optional<Concept>> concepts,
        Map<String, Optional<NamingSet>> namingSets,
        Map<String, Optional<Profile>> profiles,
        @Nullable GlossaryInfo info,
        Map<String, ConceptReview> reviews) {
    /** Changes nothing. */
    public static final Change NONE = new Change(Map.of(), Map.of(), Map.of(), null, Map.of());

    /** Copies the maps. */
    public Change {
        concepts = copy(concepts);
        namingSets = copy(namingSets);
        profiles = copy(profiles);
        reviews = copy(reviews);
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * A change of concepts alone.
     *
     * @param concepts by id; empty removes
     * @return the change
     */
    static Change ofConcepts(Map<String, Optional<Concept>> concepts) {
        return new Change(concepts, Map.of(), Map.of(), null, Map.of());
    }

    /**
     * A change of what is said of one concept.
     *
     * @param concept id of the concept
     * @param review what is said now
     * @return the change
     */
    static Change ofReview(String concept, ConceptReview review) {
        return new Change(Map.of(), Map.of(), Map.of(), null, Map.of(concept, review));
    }

    /**
     * What leads from one glossary to another.
     *
     * @param before the older one
     * @param after the newer one
     * @return the entries of the newer one that differ; the order of entries does not count
     */
    public static Change between(Glossary before, Glossary after) {
        return new Change(
                between(before.concepts(), after.concepts(), Concept::id),
                between(before.namingSets(), after.namingSets(), NamingSet::id),
                between(before.profiles(), after.profiles(), Profile::id),
                before.info().equals(after.info()) ? null : after.info(),
                Map.of());
    }

    private static <T> Map<String, Optional<T>> between(
            Collection<T> before, Collection<T> after, Function<T, String> id) {
        Map<String, T> old = new HashMap<>();
        before.forEach(t -> old.put(id.apply(t), t));
        Map<String, Optional<T>> changes = new LinkedHashMap<>();
        for (T late : after) {
            if (!late.equals(old.remove(id.apply(late)))) {
                changes.put(id.apply(late), Optional.of(late));
            }
        }
        old.keySet().stream().sorted().forEach(gone -> changes.put(gone, Optional.empty()));
        return changes;
    }

    /**
     * This change with other reviews.
     *
     * @param changed what is said of concepts, by id
     * @return the change
     */
    Change withReviews(Map<String, ConceptReview> changed) {
        return new Change(concepts, namingSets, profiles, info, changed);
    }

    /**
     * {@return whether it leaves everything as it is}
     */
    public boolean isEmpty() {
        return concepts.isEmpty() && namingSets.isEmpty() && profiles.isEmpty() && info == null && reviews.isEmpty();
    }

    /**
     * The state after the change.
     *
     * @param state the state before
     * @return the state with the new values
     */
    GlossaryState on(GlossaryState state) {
        Glossary glossary = state.glossary();
        if (!concepts.isEmpty()) {
            glossary = glossary.with(concepts);
        }
        if (!namingSets.isEmpty() || !profiles.isEmpty() || info != null) {
            glossary = glossary.with(
                    replaced(glossary.namingSets(), NamingSet::id, namingSets),
                    replaced(glossary.profiles(), Profile::id, profiles),
                    info == null ? glossary.info() : info);
        }
        return new GlossaryState(
                glossary, reviews.isEmpty() ? state.reviews() : state.reviews().with(reviews));
    }

    private static <T> List<T> replaced(List<T> all, Function<T, String> id, Map<String, Optional<T>> changes) {
        Map<String, T> changed = new LinkedHashMap<>();
        all.forEach(t -> changed.put(id.apply(t), t));
        changes.forEach((key, value) -> value.ifPresentOrElse(v -> changed.put(key, v), () -> changed.remove(key)));
        return new ArrayList<>(changed.values());
    }

    /**
     * The change that takes this one back.
     *
     * @param before the state to which this change is applied
     * @return a change that leads from the state after to the state before
     */
    Change inverse(GlossaryState before) {
        Glossary glossary = before.glossary();
        Map<String, Optional<Concept>> oldConcepts = new LinkedHashMap<>();
        concepts.keySet().forEach(id -> oldConcepts.put(id, glossary.concept(id)));
        Map<String, ConceptReview> oldReviews = new LinkedHashMap<>();
        reviews.keySet().forEach(id -> oldReviews.put(id, before.reviews().of(id)));
        return new Change(
                oldConcepts,
                old(glossary.namingSets(), NamingSet::id, namingSets),
                old(glossary.profiles(), Profile::id, profiles),
                info == null ? null : glossary.info(),
                oldReviews);
    }

    private static <T> Map<String, Optional<T>> old(
            List<T> all, Function<T, String> id, Map<String, Optional<T>> changes) {
        Map<String, Optional<T>> old = new LinkedHashMap<>();
        changes.keySet()
                .forEach(key -> old.put(
                        key, all.stream().filter(t -> id.apply(t).equals(key)).findFirst()));
        return old;
    }
}
