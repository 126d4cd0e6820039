package org.dragoman.glossary.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermType;
import org.dragoman.concept.Usage;
import org.dragoman.text.Severity;

/**
 * Two terms of one language that the same authority prefers at the same time. A full form and an abbreviation may both
 * be preferred.
 */
final class TwoPreferred implements GlossaryRule {
    @Override
    public String id() {
        return "two-preferred";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        for (Concept concept : glossary.concepts()) {
            for (LanguageSection section : concept.sections().values()) {
                check(concept, section, sink);
            }
        }
    }

    private void check(Concept concept, LanguageSection section, Consumer<GlossaryFinding> sink) {
        List<Term> terms = section.terms();
        for (int i = 1; i < terms.size(); i++) {
            Term term = terms.get(i);
            terms.subList(0, i).stream()
                    .filter(earlier -> isAbbreviation(earlier) == isAbbreviation(term))
                    .flatMap(earlier -> clash(earlier, term).stream())
                    .findFirst()
                    .ifPresent(message -> sink.accept(GlossaryFinding.of(
                            this,
                            Severity.ERROR,
                            new TermPlace(concept, section, term),
                            message,
                            "Admit one of the two, or give the rows different authorities or dates.")));
        }
    }

    private static boolean isAbbreviation(Term term) {
        return term.type() == TermType.ABBREVIATION;
    }

    private static Optional<String> clash(Term earlier, Term term) {
        for (Usage one : earlier.usages()) {
            for (Usage other : term.usages()) {
                if (one.status() == Status.PREFERRED
                        && other.status() == Status.PREFERRED
                        && UsageClash.between(one, other)) {
                    String who = one.authority().isEmpty() ? "nobody in particular" : one.authority();
                    return Optional.of("Both \"" + earlier.text() + "\" and \"" + term.text() + "\" are preferred, by "
                            + who + ", at the same time.");
                }
            }
        }
        return Optional.empty();
    }
}
