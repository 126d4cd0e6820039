package org.dragoman.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CaseMap;
import java.util.Locale;
import org.dragoman.text.LanguageTag;

/** Writes words with the capitals of those whose place they take. */
final class LetterCase {
    private static final int LEAST_LETTERS = 4;

    private LetterCase() {}

    /**
     * Replacement in the letter case of what stands there.
     *
     * @param written what stands there
     * @param term the citation form of what stands there
     * @param words what is to stand there
     * @param language the language of both
     * @return in capitals, or each word with a capital, where what stands there is so and its citation form is not
     */
    static String like(String written, String term, String words, LanguageTag language) {
        Locale locale = language.locale().toLocale();
        String letters = letters(written);
        if (letters.length() >= LEAST_LETTERS && isUpper(letters) && !isUpper(letters(term))) {
            return CaseMap.toUpper().apply(locale, words);
        }
        boolean titled = capitalised(written) && !capitalised(term) && written.indexOf(' ') > 0;
        return titled ? CaseMap.toTitle().noLowercase().apply(locale, null, words) : words;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(UCharacter::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUpper(String letters) {
        return letters.codePoints().allMatch(UCharacter::isUpperCase);
    }

    /** Whether every word begins with a capital. */
    private static boolean capitalised(String text) {
        for (String word : text.split("\\s+")) {
            if (word.isEmpty() || !UCharacter.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
