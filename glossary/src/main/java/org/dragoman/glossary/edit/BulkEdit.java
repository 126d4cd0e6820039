package org.dragoman.glossary.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;

/**
 * New values for many entries at once: a bulk change, the outcome of a merge, or what takes a command back.
 *
 * @param title what it does, in a few words
 * @param change the new values
 * @param reviewed whether it says itself what it means for review; else every language that it changes is a draft again
 */
public record BulkEdit(String title, Change change, boolean reviewed) implements GlossaryEdit {
    /**
     * New values whose languages are drafts again.
     *
     * @param title what it does, in a few words
     * @param change the new values
     */
    public BulkEdit(String title, Change change) {
        this(title, change, false);
    }

    @Override
    public Change on(GlossaryState state, Stamp stamp) {
        return change;
    }

    /**
     * The same thing done to many concepts.
     *
     * @param title what is done, in a few words
     * @param glossary the glossary as it is
     * @param each gives the new concept, with its old id, or the same concept to leave it
     * @return the edit; holds the changed concepts only
     */
    public static BulkEdit ofEach(String title, Glossary glossary, UnaryOperator<Concept> each) {
        Map<String, Optional<Concept>> changed = new LinkedHashMap<>();
        for (Concept concept : glossary.concepts()) {
            Concept now = each.apply(concept);
            if (!now.equals(concept)) {
                changed.put(concept.id(), Optional.of(now));
            }
        }
        return new BulkEdit(title, Change.ofConcepts(changed));
    }
}
