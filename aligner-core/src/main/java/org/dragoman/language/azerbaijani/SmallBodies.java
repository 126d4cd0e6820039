package org.dragoman.language.azerbaijani;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Step;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/**
 * A body's one-word name that a text writes with a small letter, as it does behind the full name: Milli Məclis, then
 * məclisin qərarı. It is as likely any such body, so it is in doubt; it is another one where an attribute, a genitive or
 * a name stands before it (yerli məclis, Rusiyanın parlamenti), in the plural, and as an attribute itself (parlament
 * seçkiləri).
 */
final class SmallBodies {
    /** Rule of a form with a small letter for the capital of the term. */
    static final String LOWER_CASE = "az.lower-case";

    private static final String POSSESSIVE = "az.possessive-";
    private static final String PLURAL = "az.plural";
    private static final List<String> GENITIVES = List.of("in", "un", "ün");
    private static final List<String> PLACES = List.of("da", "də", "dan", "dən");
    private static final List<String> ADJECTIVES = List.of("li", "lu", "lü", "siz", "suz", "süz", "ki", "kü");
    private static final int POSSESSED = 4;

    private final Map<String, Set<String>> words = new HashMap<>();

    SmallBodies() {
        Set<String> section = new HashSet<>();
        for (String line : Table.lines("small-bodies.txt")) {
            if (line.startsWith("[")) {
                section = words.computeIfAbsent(line, name -> new HashSet<>());
            } else {
                section.add(Letters.key(line));
            }
        }
    }

    /** The step that tells of the small letter. */
    static Step step(Words words, WordMatch match) {
        return new Step(LOWER_CASE, words.original(match.word()).substring(0, 1));
    }

    /**
     * Whether a small word may be the name of a body.
     *
     * @param pattern the pattern that was found
     * @param text words of a text
     * @param match its word, which has lost its capital
     * @return true only where nothing around makes it another
     */
    boolean allow(TermPattern pattern, Words text, WordMatch match) {
        TermForm form = pattern.form();
        return form.kind() == TermKind.INSTITUTION
                && !form.strict()
                && pattern.words().size() == 1
                && has("[body]", Letters.key(form.text()))
                && Character.isUpperCase(form.text().codePointAt(0))
                && fitsBehind(text, match)
                && !(match.ending().steps().isEmpty() && isAttribute(text, match.word()));
    }

    private boolean has(String section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }

    /** What stands before makes it no other body. */
    private boolean fitsBehind(Words text, WordMatch match) {
        int word = match.word();
        String first = match.ending().steps().isEmpty()
                ? ""
                : match.ending().steps().get(0).rule();
        if (first.equals(PLURAL)) {
            return false;
        }
        if (word == 0 || !text.gap(word - 1).equals(" ")) {
            return !first.startsWith(POSSESSIVE);
        }
        String before = text.word(word - 1);
        boolean name = Neighbours.isCapitalised(text, word - 1) && !has("[starter]", before);
        if (name || has("[other]", before) || ends(before, GENITIVES) || ends(before, ADJECTIVES)) {
            return false;
        }
        boolean maybePossessed = first.startsWith(POSSESSIVE) || first.equals("az.accusative");
        return !maybePossessed || (ends(before, PLACES) && !first.startsWith(POSSESSIVE));
    }

    /** A noun with a possessive behind a bare one is its head: məclis binası, məclis üzvlərinin. */
    private boolean isAttribute(Words text, int word) {
        if (word + 1 == text.size() || !text.gap(word).equals(" ")) {
            return false;
        }
        String next = text.word(word + 1);
        return !has("[postposition]", next) && isPossessed(next);
    }

    private static boolean isPossessed(String word) {
        int end = word.length();
        for (String suffix : List.of("nin", "nun", "nün", "na", "nə", "ni", "nu", "nü", "nda", "ndə", "ndan", "ndən")) {
            if (word.endsWith(suffix)) {
                end -= suffix.length();
                break;
            }
        }
        return end >= POSSESSED && "iuü".indexOf(word.charAt(end - 1)) >= 0;
    }

    private static boolean ends(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
