package org.dragoman.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Derivation;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.WordForm;

/**
 * Puts one term into the form in which another stands: the way from the citation form to the form is read by the rules of
 * the language, and gone again from the other term. Immutable.
 */
public final class FormTransfer {
    private static final int MOST = 12;

    private final LanguageSupport language;

    /**
     * A transfer.
     *
     * @param language whose rules
     */
    public FormTransfer(LanguageSupport language) {
        this.language = language;
    }

    /**
     * A term in the form of another.
     *
     * @param choices forms of the term, likeliest first; empty where the written form is none of the first term, or the
     *     other has no such form
     * @param sure whether the first one is the only one, and leads back to the written form
     */
    public record Result(List<String> choices, boolean sure) {
        /** Copies the list. */
        public Result {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Writes a term in the form of another.
     *
     * @param term the term that stands there, in its citation form
     * @param written a form of it, whole words
     * @param other the term to write, in its citation form
     * @return its forms
     */
    public Result transfer(TermForm term, String written, TermForm other) {
        List<String> choices = choices(term, written, other);
        boolean sure = choices.size() == 1 && leadsBack(term, written, other, choices.get(0));
        return new Result(choices, sure);
    }

    /** Whether the way back ends where the way there began; it does not where a rule left something open. */
    private boolean leadsBack(TermForm term, String written, TermForm other, String choice) {
        String folded = folded(written);
        return choices(other, choice, term).stream().anyMatch(c -> folded(c).equals(folded));
    }

    private List<String> choices(TermForm term, String written, TermForm other) {
        Set<String> first = new LinkedHashSet<>();
        Set<String> more = new LinkedHashSet<>();
        ways(term, written).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<List<String>, Integer> e) -> e.getValue())
                        .thenComparingInt(e -> e.getKey().size()))
                .limit(MOST)
                .forEach(way -> {
                    List<String> forms = language.morphology().inflections(other, way.getKey());
                    forms.stream().limit(1).forEach(first::add);
                    more.addAll(forms);
                });
        first.addAll(more);
        return List.copyOf(first);
    }

    /** The rules that lead from a term to a form, with the penalty of each way. */
    private Map<List<String>, Integer> ways(TermForm term, String written) {
        Map<List<String>, Integer> ways = new LinkedHashMap<>();
        for (Derivation derivation : new FormMatcher(language, List.of(term)).whole(written)) {
            List<String> rules = derivation.steps().stream().map(Step::rule).toList();
            ways.merge(rules, derivation.penalty(), Math::min);
        }
        String folded = folded(written);
        for (WordForm form : language.morphology().paradigm(term)) {
            if (folded(form.text()).equals(folded)) {
                ways.putIfAbsent(form.steps().stream().map(Step::rule).toList(), 0);
            }
        }
        return ways;
    }

    private String folded(String text) {
        return language.fold(text.strip()).folded();
    }
}
