package org.dragoman.language.english;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words made of first letters: which they are, and whether they are read as a word. */
final class Abbreviations {
    private static final int LONGEST = 6;
    private static final WordTable<Boolean> READ_AS_WORD = WordTable.of(Lists.rows("abbreviations-read.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> row.get(1).equals("word"))));

    private Abbreviations() {}

    /** Whether a word of a term is one: two to six letters, all of them capitals, with full stops or without. */
    static boolean is(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint != '.') {
                if (!Character.isUpperCase(codePoint)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 1 && letters <= LONGEST;
    }

    /**
     * Whether it is read as a word (NATO) and not letter by letter (UN).
     *
     * @param word the abbreviation
     * @param reading what the glossary says, letter names between hyphens or a word; null for nothing
     */
    static boolean isReadAsWord(String word, @Nullable String reading) {
        if (reading != null) {
            return !reading.contains("-");
        }
        String letters = withoutDots(word).toLowerCase(Locale.ROOT);
        Boolean known = READ_AS_WORD.get(letters);
        return known != null ? known : letters.length() > 3 && isPronounceable(letters);
    }

    /** Syllables that English can pronounce: at most two consonants or vowels in a row, one consonant at the start. */
    private static boolean isPronounceable(String letters) {
        boolean vowels = false;
        int run = 1;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = "aeiou".indexOf(letters.charAt(i)) >= 0;
            run = vowel == vowels ? run + 1 : 1;
            vowels = vowel;
            if (run > 2) {
                return false;
            }
        }
        return true;
    }

    /** With a full stop behind each letter. */
    static String withDots(String word) {
        StringBuilder dotted = new StringBuilder();
        withoutDots(word)
                .codePoints()
                .forEach(letter -> dotted.appendCodePoint(letter).append('.'));
        return dotted.toString();
    }

    /** Without full stops. */
    static String withoutDots(String word) {
        return word.replace(".", "");
    }
}
