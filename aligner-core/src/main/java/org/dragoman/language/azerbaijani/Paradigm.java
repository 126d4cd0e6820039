package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.WordForm;

/**
 * The forms of a term that a writer would use: cases, and where the kind of term allows it the plural and possessives.
 * A written form that can be read in two ways (kitabın: of the book, your book) stands there once for each of them.
 */
final class Paradigm {
    private static final List<List<String>> CASES = List.of(
            List.of(),
            List.of("az.genitive"),
            List.of("az.dative"),
            List.of("az.accusative"),
            List.of("az.locative"),
            List.of("az.ablative"),
            List.of("az.instrumental"),
            List.of("az.locative", "az.relative"),
            List.of("az.dative", "az.until"),
            List.of("az.copula-3"));

    private static final List<List<String>> POSSESSIVES = List.of(
            List.of(),
            List.of("az.possessive-3"),
            List.of("az.possessive-1pl"),
            List.of("az.possessive-2pl"),
            List.of("az.possessive-1sg"),
            List.of("az.possessive-2sg"));

    private static final List<List<String>> SINGULAR = List.of(List.of());
    private static final List<List<String>> NUMBERS = List.of(List.of(), List.of("az.plural"));

    private final FormWriter writer;

    Paradigm(FormWriter writer) {
        this.writer = writer;
    }

    List<WordForm> of(TermForm form) {
        Set<WordForm> forms = new LinkedHashSet<>();
        forms.add(new WordForm(form.text(), List.of()));
        for (List<String> number : countable(form) ? NUMBERS : SINGULAR) {
            for (List<String> possessive : possessives(form)) {
                for (List<String> wordCase : CASES) {
                    List<String> rules = new ArrayList<>(number);
                    rules.addAll(possessive);
                    rules.addAll(wordCase);
                    writer.write(form, rules).ifPresent(forms::add);
                }
            }
        }
        if (Letters.allDigits(form.text())) {
            writer.write(form, List.of("az.ordinal")).ifPresent(forms::add);
        }
        return List.copyOf(forms);
    }

    private static boolean countable(TermForm form) {
        Boolean told = form.grammar().countable();
        return told != null ? told : !isName(form) && !Letters.allDigits(form.text());
    }

    private static List<List<String>> possessives(TermForm form) {
        if (isName(form)) {
            return SINGULAR;
        }
        return Letters.allDigits(form.text()) ? POSSESSIVES.subList(0, 2) : POSSESSIVES;
    }

    private static boolean isName(TermForm form) {
        return form.kind() == TermKind.NAME || form.kind() == TermKind.ABBREVIATION;
    }
}
