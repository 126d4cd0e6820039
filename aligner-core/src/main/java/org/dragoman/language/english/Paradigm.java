package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;
import org.dragoman.language.Words;
import org.dragoman.text.Span;

/** Writes the forms of a term: plural, possessive, and the other spellings that its recognition admits. */
final class Paradigm {
    private Paradigm() {}

    /** All forms a writer would use, citation form first. A name has a plural only where the glossary says so. */
    static List<WordForm> forms(TermForm form) {
        Map<String, WordForm> forms = new LinkedHashMap<>();
        add(forms, form.text(), List.of(), looksPlural(form.text()));
        boolean hasPlural = form.kind() != TermKind.NAME
                || Boolean.TRUE.equals(form.grammar().countable());
        if (hasPlural) {
            plurals(form).forEach(plural -> add(forms, plural.text(), plural.steps(), true));
        }
        spellings(form).forEach(other -> forms.putIfAbsent(other.text(), other));
        return List.copyOf(forms.values());
    }

    private static void add(Map<String, WordForm> forms, String text, List<Step> steps, boolean plural) {
        forms.putIfAbsent(text, new WordForm(text, steps));
        for (String possessive : Possessive.of(text, plural)) {
            Step step = Rule.POSSESSIVE.step(possessive.substring(text.length()));
            forms.putIfAbsent(
                    possessive,
                    new WordForm(
                            possessive,
                            Stream.concat(steps.stream(), Stream.of(step)).toList()));
        }
    }

    /** United States, The New York Times: the last word cannot be a singular noun. */
    private static boolean looksPlural(String text) {
        Words words = Words.of(EnglishFolding.fold(text));
        return words.size() > 1 && Nouns.plurals(words.word(words.size() - 1)).isEmpty();
    }

    private static List<WordForm> plurals(TermForm form) {
        Words words = Words.of(EnglishFolding.fold(form.text()));
        if (words.size() == 0) {
            return List.of();
        }
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            written.add(words.original(i));
        }
        return Plurals.of(form, written).stream()
                .map(plural -> {
                    Span at = words.text().toOriginal(words.start(plural.word()), words.end(plural.word()));
                    String text = form.text().substring(0, at.start())
                            + plural.text()
                            + form.text().substring(at.end());
                    return new WordForm(text, List.of(Rule.PLURAL.step(plural.added())));
                })
                .toList();
    }

    private static List<WordForm> spellings(TermForm form) {
        List<WordForm> spellings = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (rule.onlySpelling()) {
                Respelling.of(form, rule)
                        .ifPresent(text -> spellings.add(new WordForm(text, List.of(rule.step(text)))));
            }
        }
        return spellings;
    }

    /**
     * Writes a term in a form. Rules that say only how a writer spells leave a term alone that offers no such choice.
     *
     * @param form the term
     * @param rules rule ids
     * @return empty where a rule is unknown or the term has no plural
     */
    static Optional<String> inflect(TermForm form, List<String> rules) {
        TermForm written = form;
        boolean plural = looksPlural(form.text());
        boolean possessive = false;
        for (String id : rules) {
            Optional<Rule> rule = Rule.of(id);
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            if (rule.get() == Rule.PLURAL) {
                List<WordForm> plurals = plurals(written);
                if (plurals.isEmpty()) {
                    return Optional.empty();
                }
                written = with(form, plurals.get(0).text());
                plural = true;
            } else if (rule.get() == Rule.POSSESSIVE) {
                possessive = true;
            } else {
                written = with(form, Respelling.of(written, rule.get()).orElse(written.text()));
            }
        }
        String text = written.text();
        return Optional.of(possessive ? Possessive.of(text, plural).get(0) : text);
    }

    private static TermForm with(TermForm form, String text) {
        return new TermForm(text, form.kind(), form.grammar(), form.caseBound());
    }
}
