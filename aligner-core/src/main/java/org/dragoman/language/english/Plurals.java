package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;

/** The plural of a term: which word takes it, and which plural it is, by the kind of the term. */
final class Plurals {
    /**
     * A word of a term in the plural.
     *
     * @param word its index
     * @param text as written
     * @param added what was added or changed
     * @param flags {@link Mark#NAMES} and {@link Mark#SECOND}
     */
    record Inflected(int word, String text, String added, int flags) {}

    private Plurals() {}

    /**
     * The plurals of a term.
     *
     * @param form the term
     * @param words its words as written
     * @return the norm first; empty where it has none
     */
    static List<Inflected> of(TermForm form, List<String> words) {
        if (Boolean.FALSE.equals(form.grammar().countable())) {
            return List.of();
        }
        List<String> folded =
                words.stream().map(word -> EnglishFolding.fold(word).folded()).toList();
        List<Integer> heads = Heads.of(folded);
        if (form.kind() == TermKind.NAME && !heads.equals(List.of(words.size() - 1))) {
            return List.of();
        }
        List<Inflected> found = new ArrayList<>();
        for (int head : heads) {
            String word = words.get(head);
            List<String> plurals = plurals(form, word, head > 0);
            int flags = isFamily(form, word, head > 0) ? Mark.NAMES : 0;
            for (String plural : plurals) {
                int second = found.isEmpty() ? 0 : Mark.SECOND;
                found.add(new Inflected(head, plural, added(word, plural), flags | second));
            }
        }
        return found;
    }

    private static List<String> plurals(TermForm form, String word, boolean inner) {
        List<String> given = form.grammar().plurals();
        if (!given.isEmpty()) {
            return given.stream().filter(plural -> plural.indexOf(' ') < 0).toList();
        }
        if (Abbreviations.is(word) || form.kind() == TermKind.ABBREVIATION) {
            return word.toLowerCase(Locale.ROOT).matches(".*s\\.?") ? List.of() : List.of(word + "s");
        }
        if (isFamily(form, word, inner)) {
            return List.of(Nouns.pluralOfName(word));
        }
        return form.kind() != TermKind.ADJECTIVE || isInhabitant(word) ? Nouns.plurals(word) : List.of();
    }

    private static boolean isFamily(TermForm form, String word, boolean inner) {
        return form.kind() == TermKind.NAME && !(inner && TermCompiler.isPlaceNoun(word)) && !Abbreviations.is(word);
    }

    /** Armenian, Iraqi, but not British, Japanese, Swiss. */
    private static boolean isInhabitant(String adjective) {
        return Character.isUpperCase(adjective.charAt(0)) && !adjective.matches(".*(s|se|sh|ch)");
    }

    private static String added(String singular, String plural) {
        int same = 0;
        while (same < Math.min(singular.length(), plural.length()) && singular.charAt(same) == plural.charAt(same)) {
            same++;
        }
        return plural.substring(same);
    }
}
