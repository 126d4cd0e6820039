package org.dragoman.name;

import java.util.Locale;
import org.dragoman.text.LanguageTag;

/** Words in Turkish letters in English texts: nearly all of these are letters of Azerbaijani too, which mostly keeps the words. */
final class SharedLetters {
    private static final String TURKISH = "çşğıöüİ";

    private SharedLetters() {}

    /** The id of the rule by which a word stays as it is, empty where none says so. */
    static String rule(String word, LanguageTag from, LanguageTag to) {
        boolean turkish = from.language().equals("en")
                && to.language().equals("az")
                && (hasAny(word, TURKISH) || hasAny(word.toLowerCase(Locale.ROOT), TURKISH));
        return turkish ? "spell.turkish-letters" : "";
    }

    private static boolean hasAny(String word, String letters) {
        return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
