package org.dragoman.language.azerbaijani;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.dragoman.text.FoldTable;
import org.dragoman.text.FoldedText;

/**
 * The Azerbaijani alphabet: small letters, letters typed with a wrong code point, and folding.
 *
 * <p>I is the capital of ı and İ that of i, which no locale-free lower-casing knows. Since Latin names are often typed
 * with I all the same (RIA, FIFA), folding makes one letter of the four; {@link #spelling} keeps them apart.
 */
final class Letters {
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final String WITH_MARK = "çğöşü";
    private static final FoldTable FOLDING = new FoldTable(Letters::foldOne);

    private Letters() {}

    /**
     * Folds for look-up: small letters, one i, no marks on letters that are not of the alphabet, no invisible
     * characters. Lengths may change.
     *
     * @param text any text
     * @return folded text with its way back
     */
    static FoldedText fold(String text) {
        return FOLDING.fold(text);
    }

    private static int foldOne(String text, int from, FoldedText.Builder folded) {
        int to = clusterEnd(text, from);
        String letters = small(text, from, to).replace('ı', 'i');
        if (letters.isEmpty()) {
            folded.extendLast(to);
        } else {
            folded.append(letters, from, to);
        }
        return to;
    }

    /**
     * A word in small letters as it is spelt, ı and i apart, foreign marks left out.
     *
     * @param word as written
     * @return small letters
     */
    static String spelling(String word) {
        char[] letters = new char[word.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = smallPlain(word.charAt(i));
            if (letters[i] == 0) {
                return spellingOfMarked(word);
            }
        }
        return new String(letters);
    }

    private static String spellingOfMarked(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int from = 0; from < word.length(); ) {
            int to = clusterEnd(word, from);
            letters.append(small(word, from, to));
            from = to;
        }
        return letters.toString();
    }

    /** The small letter of one that is typed as Azerbaijani has it, 0 for any other sign. */
    private static char smallPlain(char letter) {
        if (letter < 0x80) {
            return letter == 'I' ? 'ı' : Character.toLowerCase(letter);
        }
        return switch (letter) {
            case 'ı', 'ə', 'ç', 'ğ', 'ö', 'ş', 'ü' -> letter;
            case 'İ' -> 'i';
            case 'Ə' -> 'ə';
            case 'Ç' -> 'ç';
            case 'Ğ' -> 'ğ';
            case 'Ö' -> 'ö';
            case 'Ş' -> 'ş';
            case 'Ü' -> 'ü';
            default -> 0;
        };
    }

    /**
     * The folded letters of a word.
     *
     * @param word as written
     * @return its key for look-up
     */
    static String key(String word) {
        return spelling(word).replace('ı', 'i');
    }

    /**
     * Whether a word has two letters or more, all of them capital; digits may stand among them.
     *
     * @param word as written
     * @return true for KTMT, FTB, G20
     */
    static boolean allCapitals(String word) {
        int capitals = 0;
        int count = 0;
        for (int i = 0; i < word.length(); count++) {
            int letter = word.codePointAt(i);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            capitals += Character.isUpperCase(letter) ? 1 : 0;
            i += Character.charCount(letter);
        }
        return capitals >= 1 && count >= 2;
    }

    /**
     * A word with a capital where another has one.
     *
     * @param letters small letters, at least one
     * @param word as written, at least one letter
     * @return the letters, the first of them a capital where that of the word is
     */
    static String likeCapital(String letters, String word) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return letters;
        }
        char first = letters.charAt(0);
        char capital = first == 'i' ? 'İ' : Character.toUpperCase(first);
        return capital + letters.substring(1);
    }

    /** Whether a word is a number in figures. */
    static boolean allDigits(String word) {
        for (int i = 0; i < word.length(); ) {
            int letter = word.codePointAt(i);
            if (!Character.isDigit(letter)) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return !word.isEmpty();
    }

    /** Whether a small letter is a vowel of the alphabet. */
    static boolean isVowel(char letter) {
        return switch (letter) {
            case 'a', 'ı', 'o', 'u', 'e', 'ə', 'i', 'ö', 'ü' -> true;
            default -> false;
        };
    }

    /** Number of vowels of a word in small letters: its syllables. */
    static int syllables(String spelling) {
        int count = 0;
        for (int i = 0; i < spelling.length(); i++) {
            count += isVowel(spelling.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** A letter with the marks that are written as characters of their own behind it. */
    private static int clusterEnd(String text, int from) {
        int first = text.codePointAt(from);
        int to = from + Character.charCount(first);
        while (isLatin(first)
                && to < text.length()
                && Character.getType(text.charAt(to)) == Character.NON_SPACING_MARK) {
            to++;
        }
        return to;
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String small(String text, int from, int to) {
        if (to - from == 1 && text.charAt(from) < 0x80) {
            char c = text.charAt(from);
            return String.valueOf(c == 'I' ? 'ı' : Character.toLowerCase(c));
        }
        StringBuilder letters = new StringBuilder(2);
        COMPOSE.normalize(text.substring(from, to))
                .codePoints()
                .map(Letters::rightCodePoint)
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(letter -> letters.append(small(letter)));
        return letters.toString();
    }

    /** Letters that look like the right one: ə as phonetic sign or Cyrillic letter, ş with comma. */
    private static int rightCodePoint(int letter) {
        return switch (letter) {
            case 'ǝ', 'ә' -> 'ə';
            case 'Ǝ', 'Ә' -> 'Ə';
            case 'ș' -> 'ş';
            case 'Ș' -> 'Ş';
            default -> letter;
        };
    }

    private static String small(int letter) {
        int small = letter == 'İ' ? 'i' : letter == 'I' ? 'ı' : Character.toLowerCase(letter);
        if (small < 0x80 || WITH_MARK.indexOf(small) >= 0) {
            return Character.getType(small) == Character.NON_SPACING_MARK ? "" : Character.toString(small);
        }
        if (small == 'ß') {
            return "ss";
        }
        if (!isLatin(small)) {
            return isStrayMark(small) ? "" : Character.toString(small);
        }
        String base = DECOMPOSE.normalize(Character.toString(small));
        return base.substring(0, base.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT);
    }

    /** Latin marks that found no composed letter, such as the dot that root lower-casing leaves behind İ. */
    private static boolean isStrayMark(int letter) {
        return letter >= 0x0300 && letter <= 0x036F;
    }
}
