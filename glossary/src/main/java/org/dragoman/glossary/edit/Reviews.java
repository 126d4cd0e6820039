package org.dragoman.glossary.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.concept.OverlayMap;

/** States of review and comments, by concept. Immutable. */
public final class Reviews {
    /** Nobody has said anything. */
    public static final Reviews NONE = of(Map.of());

    /** What is said of one concept, with its id, so that all of it can be listed. */
    private record Entry(String id, ConceptReview review) {}

    private final OverlayMap<Entry> entries;
    private final boolean secondPerson;

    private Reviews(OverlayMap<Entry> entries, boolean secondPerson) {
        this.entries = entries;
        this.secondPerson = secondPerson;
    }

    /**
     * Reviews of these concepts.
     *
     * @param byConcept what is said, by id of the concept
     * @return the reviews
     */
    public static Reviews of(Map<String, ConceptReview> byConcept) {
        Map<String, Entry> all = new LinkedHashMap<>();
        byConcept.forEach((id, review) -> all.put(id, new Entry(id, review)));
        return new Reviews(OverlayMap.of(all), false);
    }

    /**
     * What is said of a concept.
     *
     * @param id its id
     * @return what is said; {@link ConceptReview#NONE} for nothing
     */
    public ConceptReview of(String id) {
        return entries.get(id).map(Entry::review).orElse(ConceptReview.NONE);
    }

    /**
     * These reviews with some changed.
     *
     * @param changes by id of the concept; where nothing is said the entry goes
     * @return the changed reviews
     */
    Reviews with(Map<String, ConceptReview> changes) {
        Map<String, Optional<Entry>> changed = new LinkedHashMap<>();
        changes.forEach((id, review) ->
                changed.put(id, review.isEmpty() ? Optional.empty() : Optional.of(new Entry(id, review))));
        return new Reviews(entries.with(changed), secondPerson);
    }

    /**
     * {@return whether an approval has to come from someone else than the last author}
     */
    public boolean asksSecondPerson() {
        return secondPerson;
    }

    /**
     * These reviews with that rule set.
     *
     * @param asked true for a second person
     * @return the changed reviews
     */
    public Reviews askingSecondPerson(boolean asked) {
        return new Reviews(entries, asked);
    }

    /**
     * {@return all that is said, by id of the concept}
     */
    public SortedMap<String, ConceptReview> all() {
        SortedMap<String, ConceptReview> all = new TreeMap<>();
        entries.values().forEach(e -> all.put(e.id(), e.review()));
        return all;
    }
}
