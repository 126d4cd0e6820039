package org.dragoman.glossary.validate;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Severity;

/** A concept without a term in one of the languages that the glossary is for. */
final class MissingLanguage implements GlossaryRule {
    private final List<LanguageTag> wanted;

    MissingLanguage(Collection<LanguageTag> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    @Override
    public String id() {
        return "missing-language";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        for (Concept concept : glossary.concepts()) {
            for (LanguageTag language : wanted) {
                if (concept.terms(language).isEmpty()) {
                    sink.accept(new GlossaryFinding(
                            id(),
                            Severity.WARNING,
                            concept.id(),
                            language,
                            null,
                            "The concept has no term in this language.",
                            "Add one; a term of which you are not sure can be proposed."));
                }
            }
        }
    }
}
