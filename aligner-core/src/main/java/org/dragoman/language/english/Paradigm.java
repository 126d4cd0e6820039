package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        return Arrays.stream(Rule.values())
                .filter(Rule::onlySpelling)
                .flatMap(rule ->
                        spelling(form, rule).stream().map(text -> new WordForm(text, List.of(rule.step(text)))))
                .toList();
    }

    /** A term as a rule of spelling writes it; empty where there is nothing to change. */
    private static Optional<String> spelling(TermForm form, Rule rule) {
        String text = form.text();
        String changed = switch (rule) {
            case ARTICLE -> withoutArticle(text);
            case DOTS -> Abbreviations.is(text) ? otherDots(text) : text;
            case INITIAL_CAPITAL -> initialCapital(form);
            default -> text;
        };
        return changed.equals(text) ? Optional.empty() : Optional.of(changed);
    }

    private static String withoutArticle(String text) {
        boolean optional = Wording.of(text).stream()
                .anyMatch(wording -> wording.words().get(0).steps().contains(Rule.ARTICLE.step("")));
        return optional ? text.substring(text.indexOf(' ') + 1) : text;
    }

    private static String otherDots(String text) {
        return text.contains(".") ? Abbreviations.withoutDots(text) : Abbreviations.withDots(text);
    }

    private static String initialCapital(TermForm form) {
        String text = Abbreviations.withoutDots(form.text());
        boolean asWord = Abbreviations.is(text)
                && Abbreviations.isReadAsWord(text, form.grammar().reading());
        return asWord ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : form.text();
    }

    /**
     * Writes a term in a form. Rules that say only how a writer spells leave a term alone that offers no such choice.
     *
     * @param form the term
     * @param rules rule ids
     * @return empty where a rule is unknown or the term has no plural
     */
    static Optional<String> inflect(TermForm form, List<String> rules) {
        String text = form.text();
        boolean plural = looksPlural(text);
        boolean possessive = false;
        for (String id : rules) {
            Optional<Rule> rule = Rule.of(id);
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            if (rule.get() == Rule.PLURAL) {
                List<WordForm> plurals = plurals(form);
                if (plurals.isEmpty()) {
                    return Optional.empty();
                }
                text = plurals.get(0).text();
                plural = true;
            } else if (rule.get() == Rule.POSSESSIVE) {
                possessive = true;
            } else if (text.equals(form.text())) {
                text = spelling(form, rule.get()).orElse(text);
            }
        }
        return Optional.of(possessive ? Possessive.of(text, plural).get(0) : text);
    }
}
