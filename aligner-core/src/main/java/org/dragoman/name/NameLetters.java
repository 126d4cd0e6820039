package org.dragoman.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.text.LanguageTag;

/**
 * The letters of a name that count for its sound: small, without marks, words apart by one space.
 *
 * <p>Arabic loses vowel marks and tatweel, and letters of Persian become their nearest; hamza stays where it is. Latin
 * letters with marks become what English reads them as (š is sh), but for those of the Azerbaijani alphabet in
 * Azerbaijani names.
 */
final class NameLetters {
    private static final Map<Character, String> ARABIC = Map.ofEntries(
            Map.entry('ی', "ي"),
            Map.entry('ے', "ي"),
            Map.entry('ک', "ك"),
            Map.entry('گ', "غ"),
            Map.entry('پ', "ب"),
            Map.entry('ڤ', "ف"),
            Map.entry('چ', "تش"),
            Map.entry('ژ', "ج"),
            Map.entry('ٱ', "ا"),
            Map.entry('ە', "ه"),
            Map.entry('ہ', "ه"),
            Map.entry('ھ', "ه"),
            Map.entry('ۀ', "ه"));

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('š', "sh"),
            Map.entry('ş', "sh"),
            Map.entry('ș', "sh"),
            Map.entry('ś', "sh"),
            Map.entry('č', "ch"),
            Map.entry('ç', "ch"),
            Map.entry('ć', "ch"),
            Map.entry('ž', "zh"),
            Map.entry('ź', "z"),
            Map.entry('ț', "ts"),
            Map.entry('ţ', "ts"),
            Map.entry('ñ', "ny"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ø', "o"),
            Map.entry('ö', "o"),
            Map.entry('œ', "oe"),
            Map.entry('æ', "ae"),
            Map.entry('ß', "ss"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ə', "a"));

    private static final Map<Character, String> AZERBAIJANI =
            Map.of('w', "v", 'ǝ', "ə", 'ә', "ə", 'ș', "ş", 'ß', "ss", 'ł', "l", 'ø', "ö", 'æ', "ə", 'đ', "d");

    private static final String AZERBAIJANI_MARKED = "çğöşü";

    private NameLetters() {}

    /**
     * The words of a name.
     *
     * @param name as written
     * @param language whose spelling it is
     * @return words of one or more letters or digits
     */
    static List<String> words(String name, LanguageTag language) {
        String letters = fold(name, language);
        List<String> words = new ArrayList<>();
        for (int from = 0; from < letters.length(); ) {
            int to = letters.indexOf(' ', from);
            to = to < 0 ? letters.length() : to;
            if (to > from) {
                words.add(letters.substring(from, to));
            }
            from = to + 1;
        }
        return words;
    }

    private static String fold(String name, LanguageTag language) {
        return switch (language.language()) {
            case "ar" -> arabic(Normalizer.normalize(name, Normalizer.Form.NFKC));
            case "az" -> azerbaijani(Normalizer.normalize(name, Normalizer.Form.NFC));
            default -> latin(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        };
    }

    private static String arabic(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (ARABIC.containsKey(c)) {
                letters.append(ARABIC.get(c));
            } else if (c >= 'ء' && c <= 'ي' && c != 'ـ') {
                letters.append(c);
            } else if (Character.isLetterOrDigit(c) && !isMark(c) && c != 'ـ') {
                letters.append(latin(String.valueOf(c).toLowerCase(Locale.ROOT)));
            } else if (!isMark(c) && c != 'ـ' && !isApostrophe(c)) {
                letters.append(' ');
            }
        }
        return letters.toString();
    }

    private static String azerbaijani(String name) {
        String small = name.replace('İ', 'i').replace('I', 'ı').toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (AZERBAIJANI.containsKey(c)) {
                letters.append(AZERBAIJANI.get(c));
            } else if (c == 'ə' || c == 'ı' || AZERBAIJANI_MARKED.indexOf(c) >= 0) {
                letters.append(c);
            } else {
                appendPlain(c, letters);
            }
        }
        return letters.toString();
    }

    private static String latin(String small) {
        StringBuilder letters = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (LATIN.containsKey(c)) {
                letters.append(LATIN.get(c));
            } else {
                appendPlain(c, letters);
            }
        }
        return letters.toString();
    }

    private static void appendPlain(char c, StringBuilder letters) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            letters.append(c);
        } else if (Character.isLetterOrDigit(c)) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            for (int i = 0; i < apart.length(); i++) {
                if (!isMark(apart.charAt(i))) {
                    letters.append(apart.charAt(i));
                }
            }
        } else if (!isMark(c) && !isApostrophe(c)) {
            letters.append(' ');
        }
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`' || c == '´' || c == 'ʹ';
    }
}
