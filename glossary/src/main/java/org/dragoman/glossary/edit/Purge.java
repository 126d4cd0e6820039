package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;

/** Takes a concept out of states, changes and entries, with everything that names it. */
public final class Purge {
    private static final String INSTEAD = "(purged)";

    private Purge() {}

    /**
     * An entry without a concept.
     *
     * @param entry an entry of the history
     * @param id id of the concept
     * @return what is left, or empty where the entry was about that concept alone
     */
    public static Optional<Entry> from(Entry entry, String id) {
        String why = entry.why().contains(id) ? INSTEAD : entry.why();
        return from(entry.edit(), id).map(edit -> new Entry(entry.id(), entry.stamp(), why, edit, entry.undoes()));
    }

    private static Optional<GlossaryEdit> from(GlossaryEdit edit, String id) {
        if (edit instanceof BulkEdit bulk) {
            Change left = from(bulk.change(), id);
            String title = bulk.title().contains(id) ? INSTEAD : bulk.title();
            return left.isEmpty() && !bulk.change().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BulkEdit(title, left, bulk.reviewed()));
        }
        if (edit instanceof ConceptEdit concept) {
            return from(concept, id);
        }
        if (edit instanceof HeadEdit.PutNamingSet put) {
            return Optional.of(new HeadEdit.PutNamingSet(without(put.set(), id)));
        }
        if (edit instanceof ReviewEdit review) {
            return review.concept().equals(id) ? Optional.empty() : Optional.of(edit);
        }
        return Optional.of(edit);
    }

    private static Optional<GlossaryEdit> from(ConceptEdit edit, String id) {
        if (edit.ids().contains(id)) {
            return Optional.empty();
        }
        if (edit instanceof ConceptEdit.Put put) {
            return Optional.of(new ConceptEdit.Put(without(put.concept(), id)));
        }
        if (edit instanceof ConceptEdit.Split split) {
            return Optional.of(new ConceptEdit.Split(split.id(), without(split.part(), id)));
        }
        return Optional.of(edit);
    }

    static void entries(List<Entry> entries, String id) {
        List<Entry> left = new ArrayList<>();
        entries.forEach(e -> from(e, id).ifPresent(left::add));
        entries.clear();
        entries.addAll(left);
    }

    /**
     * A state without a concept.
     *
     * @param state a state
     * @param id id of the concept
     * @return what is left
     */
    static GlossaryState from(GlossaryState state, String id) {
        return new GlossaryState(from(state.glossary(), id), state.reviews().with(Map.of(id, ConceptReview.NONE)));
    }

    /**
     * A glossary without a concept, and without the relations and members of naming sets that name it.
     *
     * @param glossary a glossary
     * @param id id of the concept
     * @return what is left
     */
    public static Glossary from(Glossary glossary, String id) {
        Map<String, Optional<Concept>> changes = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            if (ConceptMerge.names(concept, id)) {
                changes.put(concept.id(), Optional.of(without(concept, id)));
            }
        }
        changes.put(id, Optional.empty());
        List<NamingSet> sets =
                glossary.namingSets().stream().map(s -> without(s, id)).toList();
        return glossary.with(changes).with(sets, glossary.profiles(), glossary.info());
    }

    static Change from(Change change, String id) {
        Map<String, Optional<Concept>> concepts = new LinkedHashMap<>();
        change.concepts().forEach((key, c) -> {
            if (!key.equals(id)) {
                concepts.put(key, c.map(value -> without(value, id)));
            }
        });
        Map<String, Optional<NamingSet>> sets = new LinkedHashMap<>();
        change.namingSets().forEach((key, s) -> sets.put(key, s.map(value -> without(value, id))));
        Map<String, ConceptReview> reviews = new LinkedHashMap<>(change.reviews());
        reviews.remove(id);
        return new Change(concepts, sets, change.profiles(), change.info(), reviews);
    }

    private static Concept without(Concept concept, String id) {
        return ConceptMerge.names(concept, id)
                ? Entries.withRelations(
                        concept,
                        concept.relations().stream()
                                .filter(r -> !ConceptMerge.names(r, id))
                                .toList())
                : concept;
    }

    private static NamingSet without(NamingSet set, String id) {
        return new NamingSet(
                set.id(),
                set.title(),
                set.members().stream().filter(m -> !m.concept().equals(id)).toList(),
                set.note());
    }
}
