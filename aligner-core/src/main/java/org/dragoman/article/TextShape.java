package org.dragoman.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether bytes that were decoded in the hope of an encoding give text. Every byte is some char of windows-1256 and
 * windows-1254, so it takes words: their letters, their order within the word, and words that any text has.
 */
final class TextShape {
    private static final String SHARED_MARKS = "\u00A0“”‘’‚„‹›«»–—…•·°§€№©®™";
    private static final String ARABIC_MARKS = "،؛؟\u200C\u200D\u200E\u200F";
    private static final String FREQUENT_ARABIC = "اليمنورت";
    private static final String TURKIC_LETTERS = "çğıöşüÇĞİÖŞÜ";
    private static final String ONLY_TURKIC = "ğışĞİŞ";
    /** Seen in Turkic words beside them: long vowels, and ä for ə where the encoding has none. */
    private static final String TURKIC_TOLERATED = "âîûÂÎÛäÄ";
    /** What ğ, ı, ş look like in the encodings of Western Europe. */
    private static final String MISREAD_TURKIC = "ðýþÐÝÞ";

    private static final Set<String> TURKIC_WORDS =
            Set.of("ve", "bu", "ile", "ki", "da", "de", "bir", "olan", "üçün", "için", "isə", "o", "dedi", "olub");

    /** Chars beyond ASCII that fit and that do not. */
    private int good;

    private int bad;

    private TextShape() {}

    private boolean nearlyAllGood() {
        return good > 0 && bad * 19L <= good;
    }

    /** Arabic: words of Arabic letters, the usual ones the most frequent, some with the article or known by heart. */
    static boolean arabic(String text) {
        TextShape shape = new TextShape();
        int letters = 0;
        int frequent = 0;
        int single = 0;
        int known = 0;
        int misshapen = 0;
        List<String> words = new ArrayList<>();
        shape.split(text, SHARED_MARKS + ARABIC_MARKS, words);
        int arabic = 0;
        for (String word : words) {
            boolean pure = word.codePoints().allMatch(TextShape::isArabic);
            if (!pure) {
                shape.bad += beyondAscii(word);
                continue;
            }
            arabic++;
            shape.good += word.length();
            letters += word.length();
            frequent += (int)
                    word.chars().filter(c -> FREQUENT_ARABIC.indexOf(c) >= 0).count();
            single += word.length() == 1 ? 1 : 0;
            misshapen += isMisshapen(word) ? 1 : 0;
            known += isKnownArabic(word) ? 1 : 0;
        }
        return shape.nearlyAllGood()
                && arabic >= 3
                && letters >= 12
                && frequent * 100L >= letters * 45L
                && single * 5L <= arabic
                && misshapen * 20L <= arabic
                && known * 8L >= arabic;
    }

    private static boolean isKnownArabic(String word) {
        return (word.length() > 3 && (word.startsWith("ال") || word.startsWith("وال") || word.startsWith("بال")))
                || LanguageGuess.AR.contains(word)
                || LanguageGuess.FA.contains(word);
    }

    /** Letters that stand at the end of a word only stand within it, a letter comes thrice, or it is endless. */
    private static boolean isMisshapen(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            char c = word.charAt(i);
            boolean before = UnicodeScript.of(word.charAt(i + 1)) == UnicodeScript.ARABIC;
            boolean thrice = i + 2 < word.length() && c == word.charAt(i + 1) && c == word.charAt(i + 2);
            if (((c == 'ة' || c == 'ى') && before) || (thrice && c != 'ـ')) {
                return true;
            }
        }
        return word.length() > 16;
    }

    /**
     * Turkic: letters of Turkish and Azerbaijani within Latin words, among them enough that no other language has; or
     * typographic quotation marks alone, where they stand as they should.
     */
    static boolean turkic(String text) {
        TextShape shape = new TextShape();
        List<String> words = new ArrayList<>();
        shape.split(text, SHARED_MARKS, words);
        int marks = shape.good;
        int letters = 0;
        int special = 0;
        int known = 0;
        for (String word : words) {
            known += TURKIC_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            int beyond = beyondAscii(word);
            if (beyond == 0) {
                continue;
            }
            int turkic = count(word, TURKIC_LETTERS);
            boolean fits = turkic + count(word, TURKIC_TOLERATED) == beyond && isLatinWord(word);
            shape.good += fits ? beyond : 0;
            shape.bad += fits ? 0 : beyond;
            letters += turkic;
            special += count(word, ONLY_TURKIC);
        }
        if (letters == 0) {
            return marks >= 4 && shape.bad == 0 && quotesStandRight(text);
        }
        return shape.nearlyAllGood()
                && letters >= 3
                && special * 5L >= letters
                && (words.size() < 30 || known * 100L >= words.size());
    }

    /** An opening quotation mark before a word, a closing one behind it. */
    private static boolean quotesStandRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean blankBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            boolean blankBehind = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            char c = text.charAt(i);
            boolean opens = c == '“' || c == '‘' || c == '«';
            boolean closes = c == '”' || c == '’' || c == '»';
            if ((opens && blankBehind) || (closes && blankBefore)) {
                return false;
            }
        }
        return true;
    }

    /** Any language that a file may say it is in: words of one script, letter case as in words, no rubbish between. */
    static boolean plausible(String text) {
        TextShape shape = new TextShape();
        List<String> words = new ArrayList<>();
        shape.split(text, SHARED_MARKS + ARABIC_MARKS + "£№¿¡ºª´`½¼¾±×²³", words);
        for (String word : words) {
            int beyond = beyondAscii(word);
            boolean latin = word.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
            boolean fits = (latin ? isLatinWord(word) && count(word, MISREAD_TURKIC) == 0 : isOfOneScript(word))
                    && hasWordCase(word)
                    && !isMisshapen(word);
            shape.good += fits ? beyond : 0;
            shape.bad += fits ? 0 : beyond;
        }
        return shape.nearlyAllGood();
    }

    private static boolean isOfOneScript(String word) {
        return word.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
                        .distinct()
                        .count()
                <= 1;
    }

    /** Latin letters, not nearly all of them beyond ASCII. */
    private static boolean isLatinWord(String word) {
        return isOfOneScript(word)
                && hasWordCase(word)
                && (word.length() < 4 || beyondAscii(word) * 3L <= word.length() * 2L);
    }

    /** No small letter before a capital one, but in names such as McDonald, where both are ASCII. */
    private static boolean hasWordCase(String word) {
        for (int i = 1; i < word.length(); i++) {
            boolean beyond = word.charAt(i - 1) >= 0x80 || word.charAt(i) >= 0x80;
            if (beyond && Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Cuts out the words, and judges the chars between them. */
    private void split(String text, String marks, List<String> words) {
        for (int i = 0; i < text.length(); ) {
            int from = i;
            while (i < text.length() && isOfWord(text.charAt(i))) {
                i++;
            }
            if (i > from) {
                words.add(text.substring(from, i));
                continue;
            }
            char c = text.charAt(i++);
            if (c >= 0x80) {
                boolean fits = marks.indexOf(c) >= 0;
                good += fits ? 1 : 0;
                bad += fits ? 0 : 1;
            }
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
    }

    private static boolean isArabic(int c) {
        return c == 'ـ'
                || (c >= 'ء' && c <= 'ي')
                || (c >= '\u064B' && c <= '\u0652')
                || "پچژگکیہھےںڈٹڑ".indexOf(c) >= 0;
    }

    private static int beyondAscii(String word) {
        return (int) word.chars().filter(c -> c >= 0x80).count();
    }

    private static int count(String word, String letters) {
        return (int) word.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }
}
