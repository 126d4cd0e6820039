package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Step;

/**
 * Long foreign names with one change, as each paper has its own ear: a long vowel inside is written or not
 * ({@code إندونيسيا, إندونسيا}), a sound that Arabic lacks has another letter ({@code غوتيريش, جوتيريش}). Never two
 * changes in one name, and never in a word that has letters which foreign names are not written with. Another letter
 * only in a name of several words, the others of which make it certain.
 */
final class NearSpellings {
    static final String VOWEL = "ar.inner-vowel";
    static final String LETTER = "ar.foreign-sound";

    private static final Step WITH_VOWEL = new Step(VOWEL, "");
    private static final Step WITH_LETTER = new Step(LETTER, "");

    /** Least letters of the longer spelling in a name of several words; of a name that is one word. */
    private static final int LEAST = 6;

    private static final int LEAST_ALONE = 7;

    private static final String VOWELS = "اوي";
    private static final char[] ADDED = {'و', 'ي'};

    /** A letter, and those that stand for the same sound elsewhere. */
    private static final String[] SOUNDS = {"غجك", "جغ", "كغق", "قك", "تط", "طت", "سز", "زس"};

    /** Names of which another spelling is another name. */
    private static final Set<String> APART = Resource.words("names-apart.txt");

    private NearSpellings() {}

    /**
     * One other spelling.
     *
     * @param letters its letters
     * @param step how it came about
     */
    record Near(String letters, Step step) {}

    /**
     * The other spellings of a word of a name.
     *
     * @param word written letters
     * @param alone whether the word is the whole name
     * @return mostly empty
     */
    static List<Near> of(String word, boolean alone) {
        int least = alone ? LEAST_ALONE : LEAST;
        if (word.length() < least - 1 || !Token.mayBeForeign(word) || APART.contains(word)) {
            return List.of();
        }
        List<Near> all = new ArrayList<>();
        withVowel(word, all);
        if (word.length() >= least) {
            withoutVowel(word, all);
        }
        if (word.length() >= least && !alone) {
            withOtherLetter(word, all);
        }
        return all;
    }

    private static void withVowel(String word, List<Near> all) {
        for (int i = 1; i < word.length(); i++) {
            if (isConsonant(word.charAt(i - 1)) && isConsonant(word.charAt(i))) {
                for (char vowel : ADDED) {
                    all.add(new Near(word.substring(0, i) + vowel + word.substring(i), WITH_VOWEL));
                }
            }
        }
    }

    private static boolean isConsonant(char c) {
        return c >= 'ب' && c <= 'ه' && c != 'ة' || c == 'پ' || c == 'ڤ';
    }

    private static void withoutVowel(String word, List<Near> all) {
        int last = word.length() - 1;
        int end = word.endsWith("يا") ? last - 1 : last;
        for (int i = 1; i < end; i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                all.add(new Near(word.substring(0, i) + word.substring(i + 1), WITH_VOWEL));
            }
        }
    }

    private static void withOtherLetter(String word, List<Near> all) {
        for (int i = 0; i < word.length() - 1; i++) {
            for (String sound : SOUNDS) {
                for (int k = 1; sound.charAt(0) == word.charAt(i) && k < sound.length(); k++) {
                    all.add(new Near(word.substring(0, i) + sound.charAt(k) + word.substring(i + 1), WITH_LETTER));
                }
            }
        }
    }

    /**
     * Whether a step is such a change.
     *
     * @param step a step
     * @return true for both of them
     */
    static boolean isNear(Step step) {
        return step == WITH_VOWEL || step == WITH_LETTER;
    }
}
