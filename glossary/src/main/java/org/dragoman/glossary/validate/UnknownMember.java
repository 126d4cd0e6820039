package org.dragoman.glossary.validate;

import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.NamingSet;
import org.dragoman.text.Severity;

/** A member of a naming set that is no concept, or no term of its concept. */
final class UnknownMember implements GlossaryRule {
    @Override
    public String id() {
        return "unknown-member";
    }

    @Override
    public void check(Glossary glossary, Consumer<GlossaryFinding> sink) {
        for (NamingSet set : glossary.namingSets()) {
            for (NamingSet.Member member : set.members()) {
                fault(glossary, member)
                        .ifPresent(message -> sink.accept(new GlossaryFinding(
                                id(),
                                Severity.ERROR,
                                set.id(),
                                member.language(),
                                member.term(),
                                "The naming set " + message,
                                "Add what is missing, or correct the member.")));
            }
        }
    }

    private static Optional<String> fault(Glossary glossary, NamingSet.Member member) {
        Optional<Concept> concept = glossary.concept(member.concept());
        if (concept.isEmpty()) {
            return Optional.of("names the concept \"" + member.concept() + "\", which is not in the glossary.");
        }
        boolean found = member.term() == null
                || concept.get().sections().values().stream().anyMatch(s -> has(s, member));
        return found
                ? Optional.empty()
                : Optional.of("names a term that the concept \"" + member.concept() + "\" does not have.");
    }

    private static boolean has(LanguageSection section, NamingSet.Member member) {
        return section.language().equals(member.language())
                && section.terms().stream().anyMatch(t -> t.text().equals(member.term()));
    }
}
