package org.dragoman.language.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words made of first letters: which they are, and whether they are read as a word. */
final class Abbreviations {
    private static final int LONGEST = 6;
    private static final Map<String, String> READ = Lists.rows("abbreviations-read.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    /** Syllables that English can pronounce: at most two consonants in a row, one at the start. */
    private static final Pattern PRONOUNCEABLE = Pattern.compile("[^aeiou]?([aeiou]{1,2}[^aeiou]{1,2})*[aeiou]{0,2}");

    private Abbreviations() {}

    /** Whether a word of a term is one: two to six letters, all of them capitals, with full stops or without. */
    static boolean is(String word) {
        List<String> letters = letters(word);
        return letters.size() > 1
                && letters.size() <= LONGEST
                && letters.stream().allMatch(letter -> Character.isUpperCase(letter.codePointAt(0)));
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
        String letters = String.join("", letters(word)).toLowerCase(Locale.ROOT);
        String known = READ.get(letters);
        return known != null
                ? known.equals("word")
                : letters.length() > 3 && PRONOUNCEABLE.matcher(letters).matches();
    }

    /** With a full stop behind each letter. */
    static String withDots(String word) {
        return String.join(".", letters(word)) + ".";
    }

    /** Without full stops. */
    static String withoutDots(String word) {
        return word.replace(".", "");
    }

    private static List<String> letters(String word) {
        return withoutDots(word).codePoints().mapToObj(Character::toString).toList();
    }
}
