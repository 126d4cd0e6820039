package org.dragoman.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Merging of two entries of one id, term by term; the later one wins where they contradict each other. */
final class GlossaryMerge {
    private GlossaryMerge() {}

    static Concept concept(Concept old, Concept late) {
        Map<LanguageTag, LanguageSection> sections = new LinkedHashMap<>(old.sections());
        late.sections().values().forEach(s -> sections.merge(s.language(), s, GlossaryMerge::section));
        return new Concept(
                old.id(),
                late.type() == ConceptType.TERM ? old.type() : late.type(),
                late.domain().isEmpty() ? old.domain() : late.domain(),
                or(late.definition(), old.definition()),
                union(old.notes(), late.notes()),
                union(old.relations(), late.relations()),
                late.validity().equals(Validity.ALWAYS) ? old.validity() : late.validity(),
                sections,
                both(old.extra(), late.extra()));
    }

    private static LanguageSection section(LanguageSection old, LanguageSection late) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Term term : old.terms()) {
            boolean newPreferred = late.terms().stream()
                    .anyMatch(t -> t.isAbbreviation() == term.isAbbreviation() && t.status(null) == Status.PREFERRED);
            terms.put(term.text(), newPreferred ? demoted(term) : term);
        }
        late.terms().forEach(t -> terms.merge(t.text(), t, GlossaryMerge::term));
        return new LanguageSection(
                old.language(),
                or(late.definition(), old.definition()),
                union(old.notes(), late.notes()),
                new ArrayList<>(terms.values()));
    }

    /** A term that was preferred is admitted once the later glossary prefers another. */
    private static Term demoted(Term term) {
        List<Usage> usages = term.usages().stream()
                .map(u -> u.status() == Status.PREFERRED && u.authority().isEmpty()
                        ? new Usage(Status.ADMITTED, "", u.validity(), u.reference(), u.note())
                        : u)
                .toList();
        return withUsages(term, usages);
    }

    private static Term term(Term old, Term late) {
        Map<String, Usage> usages = new LinkedHashMap<>();
        late.usages().forEach(u -> usages.put(key(u), u));
        old.usages().forEach(u -> usages.putIfAbsent(key(u), u));
        return new Term(
                late.text(),
                late.type() == TermType.FULL_FORM ? old.type() : late.type(),
                late.caseRule() == CaseRule.DEFAULT ? old.caseRule() : late.caseRule(),
                late.contextual() || old.contextual(),
                late.grammar().equals(Grammar.NONE) ? old.grammar() : late.grammar(),
                new ArrayList<>(usages.values()),
                or(late.note(), old.note()),
                both(old.extra(), late.extra()));
    }

    private static Term withUsages(Term term, List<Usage> usages) {
        return new Term(
                term.text(),
                term.type(),
                term.caseRule(),
                term.contextual(),
                term.grammar(),
                usages,
                term.note(),
                term.extra());
    }

    private static String key(Usage usage) {
        return usage.authority() + '\t' + usage.validity();
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static <T> List<T> union(List<T> old, List<T> late) {
        Set<T> all = new LinkedHashSet<>(old);
        all.addAll(late);
        return new ArrayList<>(all);
    }

    private static Map<String, String> both(Map<String, String> old, Map<String, String> late) {
        Map<String, String> all = new LinkedHashMap<>(old);
        all.putAll(late);
        return all;
    }
}
