package org.dragoman.glossary.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.concept.Glossary;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/** Looks a glossary through with a set of rules. Immutable. */
public final class GlossaryValidator {
    private static final Comparator<String> NULL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final List<GlossaryRule> rules;

    private GlossaryValidator(List<GlossaryRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * All rules of Dragoman, for the three languages of its articles.
     *
     * @param languages rules of form, for what readers take for the same spelling
     * @return the validator
     */
    public static GlossaryValidator standard(Languages languages) {
        return standard(languages, List.of(LanguageTag.AR, LanguageTag.AZ, LanguageTag.EN));
    }

    /**
     * All rules of Dragoman.
     *
     * @param languages rules of form, for what readers take for the same spelling
     * @param wanted languages in which every concept should have a term
     * @return the validator
     */
    public static GlossaryValidator standard(Languages languages, Collection<LanguageTag> wanted) {
        return of(List.of(
                new AbbreviationWithoutFullForm(),
                new AbbreviationWithoutReading(),
                new CircularRelation(),
                new ContestedAndPreferred(),
                new ContestedWithoutAuthority(),
                new ContextualWithoutCarrier(),
                new DottedI(),
                new DuplicateForm(languages),
                new InflectedFormOfAnother(languages),
                new MissingLanguage(wanted),
                new OverlappingHolders(),
                new PreferredAndDeprecated(),
                new StrayMarks(),
                new TwoPreferred(),
                new UnknownConcept(),
                new UnknownMember(),
                new WrongScript()));
    }

    /**
     * The given rules.
     *
     * @param rules with ids different from each other
     * @return the validator
     * @throws IllegalStateException where two rules have one id; names both
     */
    public static GlossaryValidator of(List<GlossaryRule> rules) {
        Map<String, GlossaryRule> byId = new HashMap<>();
        for (GlossaryRule rule : rules) {
            GlossaryRule other = byId.putIfAbsent(rule.id(), rule);
            if (other != null) {
                throw new IllegalStateException("Two glossary rules with id " + rule.id() + ": "
                        + other.getClass().getName() + " and "
                        + rule.getClass().getName() + ". Rename one.");
            }
        }
        return new GlossaryValidator(rules);
    }

    /**
     * {@return the rules, in their order}
     */
    public List<GlossaryRule> rules() {
        return rules;
    }

    /**
     * Looks a glossary through.
     *
     * @param glossary the glossary
     * @return what the rules found, by concept, language, term and rule
     */
    public List<GlossaryFinding> validate(Glossary glossary) {
        List<GlossaryFinding> findings = new ArrayList<>();
        rules.forEach(r -> r.check(glossary, findings::add));
        findings.sort(Comparator.comparing(GlossaryFinding::concept, NULL_FIRST)
                .thenComparing(GlossaryFinding::language, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(GlossaryFinding::term, NULL_FIRST)
                .thenComparing(GlossaryFinding::rule));
        return List.copyOf(findings);
    }
}
