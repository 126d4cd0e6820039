package org.example.turkish;

import java.text.Normalizer;
import org.dragoman.text.Blanks;
import org.dragoman.text.FoldTable;
import org.dragoman.text.FoldedText;

/** Letters: how they fold, and which are vowels. */
final class Letters {
    /** Back before front, spread before rounded: the order by which {@link Sound} chooses. */
    private static final String VOWELS = "aıoueiöü";

    private static final String VOICELESS = "çfhkpsşt";
    private static final FoldTable TABLE = new FoldTable(Letters::fold);

    private Letters() {}

    static FoldedText fold(String text) {
        return TABLE.fold(text);
    }

    /** Folds what begins at a place: a letter, with the first mark on it where the two are one letter. */
    private static int fold(String text, int from, FoldedText.Builder folded) {
        int point = text.codePointAt(from);
        int end = from + Character.charCount(point);
        if (isMark(point)) {
            folded.extendLast(end);
            return end;
        }
        if (end < text.length() && isMark(text.charAt(end))) {
            String both = Normalizer.normalize(text.substring(from, end + 1), Normalizer.Form.NFC);
            if (both.codePointCount(0, both.length()) == 1) {
                point = both.codePointAt(0);
                end++;
            }
        }
        folded.append(Character.toString(small(point)), from, end);
        return end;
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK || point < 0x10000 && Blanks.isMark((char) point);
    }

    /** The small letter without circumflex. */
    private static int small(int point) {
        return switch (point) {
            case 'I' -> 'ı';
            case 'İ' -> 'i';
            case 'Â', 'â' -> 'a';
            case 'Î', 'î' -> 'i';
            case 'Û', 'û' -> 'u';
            default -> Character.toLowerCase(point);
        };
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    /** Place of a vowel among the eight; -1 for a consonant. */
    static int vowel(char c) {
        return VOWELS.indexOf(c);
    }

    static char vowel(int place) {
        return VOWELS.charAt(place);
    }

    static boolean isVoiceless(char c) {
        return VOICELESS.indexOf(c) >= 0;
    }

    static long vowels(String folded) {
        return folded.chars().filter(c -> isVowel((char) c)).count();
    }
}
