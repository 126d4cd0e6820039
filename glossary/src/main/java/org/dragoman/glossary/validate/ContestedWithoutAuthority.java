package org.dragoman.glossary.validate;

import java.util.function.Consumer;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.text.Severity;

/** A contested name of which nobody learns who uses it. */
final class ContestedWithoutAuthority implements GlossaryRule {
    @Override
    public String id() {
        return "contested-without-authority";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary)
                .filter(p -> isContested(p.term())
                        && p.term().usages().stream()
                                .allMatch(u -> u.authority().isEmpty()))
                .forEach(p -> sink.accept(GlossaryFinding.of(
                        this,
                        Severity.INFO,
                        p,
                        "The name is contested, and no row says who uses it.",
                        "Add an authority, and since when.")));
    }

    private static boolean isContested(Term term) {
        return term.usages().stream().anyMatch(u -> u.status() == Status.CONTESTED);
    }
}
