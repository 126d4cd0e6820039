package org.dragoman.glossary.validate;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Relation;
import org.dragoman.text.Severity;

/** A relation to a concept that the glossary does not have. */
final class UnknownConcept implements GlossaryRule {
    @Override
    public String id() {
        return "unknown-concept";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        for (Concept concept : glossary.concepts()) {
            for (Relation relation : concept.relations()) {
                Stream.of(relation.target(), relation.of())
                        .filter(Objects::nonNull)
                        .filter(id -> glossary.concept(id).isEmpty())
                        .forEach(id -> sink.accept(new GlossaryFinding(
                                id(),
                                Severity.ERROR,
                                concept.id(),
                                null,
                                null,
                                "The relation " + relation.type().code() + " names the concept \"" + id
                                        + "\", which is not in the glossary.",
                                "Add the concept, or correct the relation.")));
            }
        }
    }
}
