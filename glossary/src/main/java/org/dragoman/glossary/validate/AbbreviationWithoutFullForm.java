package org.dragoman.glossary.validate;

import java.util.function.Consumer;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.TermType;
import org.dragoman.text.Severity;

/** An abbreviation in a language that has no other term of the concept, so that nobody learns what it stands for. */
final class AbbreviationWithoutFullForm implements GlossaryRule {
    @Override
    public String id() {
        return "abbreviation-without-full-form";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary)
                .filter(p -> p.term().type() == TermType.ABBREVIATION)
                .filter(p -> p.section().terms().stream().allMatch(t -> t.type() == TermType.ABBREVIATION))
                .forEach(p -> sink.accept(GlossaryFinding.of(
                        this,
                        Severity.WARNING,
                        p,
                        "The abbreviation stands without a full form.",
                        "Add what it stands for; if it is read as a name of its own, make it a full form.")));
    }
}
