package org.dragoman.glossary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Remembers which concepts a file names, and warns about those that nobody describes. For one read. */
public final class ConceptReferences {
    private record Reference(String target, String holder, int offset) {}

    private final List<Reference> all = new ArrayList<>();

    /** Nothing named yet. */
    public ConceptReferences() {}

    /**
     * Notes that a concept is named.
     *
     * @param target id of the concept that is named
     * @param holder what names it, for the message: {@code concept "baku"}
     * @param offset where
     */
    public void add(String target, String holder, int offset) {
        all.add(new Reference(target, holder, offset));
    }

    /**
     * Warns about every named concept that is not among the known ones.
     *
     * @param known ids of all concepts
     * @param problems takes the warnings
     */
    public void check(Set<String> known, Problems problems) {
        for (Reference r : all) {
            if (!known.contains(r.target())) {
                problems.warning(
                        r.offset(),
                        ProblemCode.UNKNOWN_CONCEPT,
                        "The " + r.holder() + " names the concept \"" + r.target() + "\", which is not in this file.",
                        Advice.nearest(r.target(), known)
                                .map(n -> "Did you mean \"" + n + "\"?")
                                .orElse("Add the concept, or load this file together with the one that has it."));
            }
        }
    }
}
