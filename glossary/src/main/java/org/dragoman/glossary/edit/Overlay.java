package org.dragoman.glossary.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Profile;

/**
 * A glossary that is edited over another one, which stays as it is. An entry of the edited one stands in the place of the
 * whole entry of that id below, so that terms can be taken out too; without one, the entry below holds.
 *
 * @param below the glossary below, such as the curated one
 */
public record Overlay(Glossary below) {
    /**
     * What holds when a glossary lies over the one below. Takes time for the edited one's entries only.
     *
     * @param edited the glossary above
     * @return both in one
     */
    public Glossary under(Glossary edited) {
        if (edited.isEmpty()) {
            return below;
        }
        Map<String, Optional<Concept>> concepts = new LinkedHashMap<>();
        edited.concepts().forEach(c -> concepts.put(c.id(), Optional.of(c)));
        return below.with(concepts)
                .with(
                        joined(below.namingSets(), edited.namingSets(), NamingSet::id),
                        joined(below.profiles(), edited.profiles(), Profile::id),
                        below.info());
    }

    private static <T> List<T> joined(Collection<T> low, Collection<T> high, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        low.forEach(t -> all.put(id.apply(t), t));
        high.forEach(t -> all.put(id.apply(t), t));
        return new ArrayList<>(all.values());
    }

    /**
     * A command on entries that may stand below only: they are copied up first, in the same step.
     *
     * @param edit the command
     * @param state the edited glossary
     * @param stamp who gives the command, and when
     * @return the same command, or one that copies too
     * @throws EditRefused where it cannot be carried out, or would take away what stands below
     */
    GlossaryEdit lifted(GlossaryEdit edit, GlossaryState state, Stamp stamp) {
        Map<String, Optional<Concept>> copies = new LinkedHashMap<>();
        for (String id : ids(edit)) {
            if (state.glossary().concept(id).isEmpty()) {
                below.concept(id).ifPresent(c -> copies.put(id, Optional.of(c)));
            }
        }
        if (edit instanceof ConceptEdit.Merge merge) {
            checkMayGo(merge.gone());
        } else if (edit instanceof ConceptEdit.Remove remove && copies.containsKey(remove.id())) {
            checkMayGo(remove.id());
        }
        if (copies.isEmpty()) {
            return edit;
        }
        GlossaryState lifted = Change.ofConcepts(copies).on(state);
        Change change = ReviewRules.redrafted(lifted, edit.on(lifted, stamp), stamp);
        copies.putAll(change.concepts());
        return new BulkEdit(
                edit.title(),
                new Change(copies, change.namingSets(), change.profiles(), change.info(), change.reviews()),
                true);
    }

    private void checkMayGo(String id) {
        if (below.concept(id).isPresent()) {
            throw new EditRefused("\"" + id + "\" stands in the glossary below and cannot be taken out of it."
                    + " Mark its terms as deprecated instead.");
        }
    }

    private static Collection<String> ids(GlossaryEdit edit) {
        if (edit instanceof ConceptEdit concepts) {
            return concepts.ids();
        }
        if (edit instanceof BulkEdit bulk) {
            return bulk.change().concepts().keySet();
        }
        return edit instanceof ReviewEdit review ? List.of(review.concept()) : List.of();
    }
}
