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
     */
    record Inflected(int word, String text, String added) {}

    private Plurals() {}

    /**
     * The plurals of a term.
     *
     * @param form the term
     * @param words its words as written
     * @return the norm first; empty where it has none
     */
    static List<Inflected> of(TermForm form, List<String> words) {
        Heads heads = heads(
                form,
                words.stream().map(word -> EnglishFolding.fold(word).folded()).toList());
        List<Inflected> found = new ArrayList<>();
        for (int head : new int[] {heads.norm(), heads.second()}) {
            if (head >= 0) {
                String word = words.get(head);
                of(form, word, head > 0).forEach(plural -> found.add(new Inflected(head, plural, added(word, plural))));
            }
        }
        return found;
    }

    /**
     * The words of a term that take its plural.
     *
     * @param form the term
     * @param folded its folded words
     * @return {@link Heads#NONE} twice for a term without plural; a name inflects at its end or not at all
     */
    static Heads heads(TermForm form, List<String> folded) {
        if (Boolean.FALSE.equals(form.grammar().countable())) {
            return Heads.NOWHERE;
        }
        Heads heads = Heads.of(folded);
        boolean atEnd = heads.norm() == folded.size() - 1 && heads.second() == Heads.NONE;
        return atEnd || form.kind() != TermKind.NAME ? heads : Heads.NOWHERE;
    }

    /**
     * The plurals of a word of a term.
     *
     * @param form the term
     * @param word the word as written
     * @param inner whether it is not the term's first
     * @return the norm first; empty where it has none
     */
    static List<String> of(TermForm form, String word, boolean inner) {
        List<String> given = form.grammar().plurals();
        if (!given.isEmpty()) {
            return given.stream().filter(plural -> plural.indexOf(' ') < 0).toList();
        }
        if (Abbreviations.is(word) || form.kind() == TermKind.ABBREVIATION) {
            String lower = word.toLowerCase(Locale.ROOT);
            return lower.endsWith("s") || lower.endsWith("s.") ? List.of() : List.of(word + "s");
        }
        if (isFamily(form, word, inner)) {
            return Nouns.pluralsOfName(word);
        }
        return form.kind() != TermKind.ADJECTIVE || isInhabitant(word) ? Nouns.plurals(word) : List.of();
    }

    static boolean isFamily(TermForm form, String word, boolean inner) {
        return form.kind() == TermKind.NAME && !(inner && TermCompiler.isPlaceNoun(word)) && !Abbreviations.is(word);
    }

    /** Armenian, Iraqi, but not British, Japanese, Swiss. */
    private static boolean isInhabitant(String adjective) {
        return Character.isUpperCase(adjective.charAt(0))
                && !adjective.endsWith("s")
                && !adjective.endsWith("se")
                && !adjective.endsWith("sh")
                && !adjective.endsWith("ch");
    }

    static String added(String singular, String plural) {
        int same = 0;
        while (same < Math.min(singular.length(), plural.length()) && singular.charAt(same) == plural.charAt(same)) {
            same++;
        }
        return plural.substring(same);
    }
}
