package org.dragoman.check;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** English a or an, by the sound with which the next word begins. */
final class IndefiniteArticle {
    /** Written with a vowel, spoken with a consonant. */
    private static final Pattern CONSONANT =
            Pattern.compile("(?:eu|ew|one\\b|once|uni(?!n|m|d)|unesco|us[aeu]|ut[aeio]|ura|ukr|ubiq|uga|uru|ure).*");
    /** Written with h, spoken without. */
    private static final Pattern SILENT = Pattern.compile("(?:hour|honest|hono|heir).*");
    /** Numbers that begin with a vowel: eight, eleven, eighteen. */
    private static final Pattern NUMBER = Pattern.compile("8.*|1[18](?:\\D.*)?");
    /** Names of letters that begin with a vowel. */
    private static final String LETTERS = "AEFHILMNORSX";
    /** Abbreviations up to this length are spoken letter by letter. */
    private static final int SPELT = 3;

    private IndefiniteArticle() {}

    /** The article right before an offset, null where none stands there. */
    static @Nullable Span before(String text, int offset) {
        int end = offset - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return null;
        }
        int start = end;
        while (start > 0 && UCharacter.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean attached = start > 0 && "'’-".indexOf(text.charAt(start - 1)) >= 0;
        String word = text.substring(start, end);
        return !attached && (word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an")) ? new Span(start, end) : null;
    }

    /** The article for new words, null where it stays; one that was wrong before is left to its author. */
    static @Nullable String right(String article, String old, String words) {
        boolean stands = article.length() == 2;
        boolean wanted = beginsWithVowel(words);
        if (stands != beginsWithVowel(old) || stands == wanted) {
            return null;
        }
        return article.substring(0, 1) + (wanted ? "n" : "");
    }

    static boolean beginsWithVowel(String words) {
        String word = words.split("[\\s\\-–]", 2)[0];
        if (word.isEmpty()) {
            return false;
        }
        int letters = 0;
        while (letters < word.length() && word.charAt(letters) >= 'A' && word.charAt(letters) <= 'Z') {
            letters++;
        }
        boolean abbreviation = letters > 1 || letters == 1 && (word.length() == 1 || word.charAt(1) == '.');
        String capitals = word.substring(0, letters);
        if (abbreviation && (letters <= SPELT || !capitals.matches(".*[AEIOU].*"))) {
            return LETTERS.indexOf(word.charAt(0)) >= 0;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return NUMBER.matcher(lower).matches()
                || SILENT.matcher(lower).matches()
                || "aeiou".indexOf(lower.charAt(0)) >= 0
                        && !CONSONANT.matcher(lower).matches();
    }
}
