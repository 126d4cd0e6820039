package org.dragoman.event;

import java.util.List;
import java.util.Set;

/**
 * Cheap stems of words, for counting evidence over many articles. They need not be right, only mostly the same for the forms
 * of one word; what is shown to anybody is the word itself.
 */
final class Stems {
    private static final int SHORTEST = 3;
    private static final int PREFIX = 6;

    private static final List<String> AZERBAIJANI = List.of(
            "larının", "lərinin", "larında", "lərində", "larına", "lərinə", "ların", "lərin", "ından", "indən", "undan",
            "ündən", "ının", "inin", "unun", "ünün", "nın", "nin", "nun", "nün", "dan", "dən", "lar", "lər", "yla",
            "ylə", "ında", "ində", "unda", "ündə", "ına", "inə", "una", "ünə", "ın", "in", "un", "ün", "da", "də", "ya",
            "yə", "nı", "ni", "nu", "nü", "sı", "si", "su", "sü", "la", "lə", "ı", "i", "u", "ü", "a", "ə");

    private static final List<String> ARABIC_FRONTS = List.of("وبال", "وال", "بال", "كال", "فال", "ولل", "ال", "لل");
    private static final List<String> ARABIC_ENDS =
            List.of("يات", "تين", "ات", "ون", "ين", "ان", "ية", "ها", "هم", "ة", "ه", "ي");
    private static final List<String> ENGLISH_ENDS = List.of("ings", "ing", "ies", "ed", "es", "s", "y", "e");
    private static final Set<Character> ARABIC_LETTERS = Set.of('ب', 'ل', 'ك', 'ف', 'س');

    private Stems() {}

    /** The word without the ending that a name may take in Azerbaijani. */
    static String azerbaijani(String word) {
        return without(word, AZERBAIJANI, SHORTEST + 1);
    }

    /** The word without conjunction and article. */
    static String arabicBare(String word) {
        for (String front : ARABIC_FRONTS) {
            if (word.startsWith(front) && word.length() - front.length() >= SHORTEST) {
                return word.substring(front.length());
            }
        }
        return word.startsWith("و") && word.length() > SHORTEST + 1 ? word.substring(1) : word;
    }

    /** Whether the first letter may be an attached word. */
    static boolean mayBeAttached(String word) {
        return word.length() > SHORTEST + 1 && ARABIC_LETTERS.contains(word.charAt(0));
    }

    /** The stem of a folded word. */
    static String of(String word, String language) {
        String stem = switch (language) {
            case "ar" -> without(arabicBare(word), ARABIC_ENDS, SHORTEST);
            case "az" -> azerbaijani(word);
            default -> without(word, ENGLISH_ENDS, SHORTEST);
        };
        return stem.length() > PREFIX ? stem.substring(0, PREFIX) : stem;
    }

    private static String without(String word, List<String> endings, int shortest) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
