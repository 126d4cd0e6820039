package org.dragoman.glossary.validate;

import java.util.function.Consumer;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.text.Severity;

/**
 * A contextual term in a language in which the concept has no other one: nothing in a text can bring it to bear. Left alone
 * where a related concept can, such as the organisation of an organ.
 */
final class ContextualWithoutCarrier implements GlossaryRule {
    @Override
    public String id() {
        return "contextual-without-carrier";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary)
                .filter(p -> p.term().contextual())
                .filter(p -> p.concept().terms(p.section().language()).stream().allMatch(t -> t.contextual()))
                .filter(p -> p.concept().relations().stream().noneMatch(ContextualWithoutCarrier::carries))
                .forEach(p -> sink.accept(GlossaryFinding.of(
                        this,
                        Severity.WARNING,
                        p,
                        "The term counts only behind a full name of its concept, and the concept has none in this language.",
                        "Add a full form, or take \"contextual\" away.")));
    }

    private static boolean carries(Relation relation) {
        return relation.type() == Relation.Type.ORGAN_OF || relation.type() == Relation.Type.PART_OF;
    }
}
