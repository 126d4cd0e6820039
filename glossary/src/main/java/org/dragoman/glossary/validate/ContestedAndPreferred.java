package org.dragoman.glossary.validate;

import java.util.function.Consumer;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.text.Severity;

/** A contested name beside one that the glossary itself prefers: it would take sides. */
final class ContestedAndPreferred implements GlossaryRule {
    @Override
    public String id() {
        return "contested-and-preferred";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        TermPlace.all(glossary)
                .filter(p -> isPreferredByTheGlossary(p.term()) && hasContested(p.section()))
                .forEach(p -> sink.accept(GlossaryFinding.of(
                        this,
                        Severity.WARNING,
                        p,
                        "The glossary prefers this name and calls another one contested.",
                        "Say who prefers it (\"authority\"), or make it contested too.")));
    }

    private static boolean isPreferredByTheGlossary(Term term) {
        return term.usages().stream()
                .anyMatch(u -> u.status() == Status.PREFERRED && u.authority().isEmpty());
    }

    private static boolean hasContested(LanguageSection section) {
        return section.terms().stream().flatMap(t -> t.usages().stream()).anyMatch(u -> u.status() == Status.CONTESTED);
    }
}
