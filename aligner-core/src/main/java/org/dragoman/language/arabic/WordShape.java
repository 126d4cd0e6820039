package org.dragoman.language.arabic;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the letters of a single word tell about it, where nothing else is known. */
final class WordShape {
    private static final char ALEF = ArabicFolding.ALEF;

    private static final Set<String> GENDERED = Resource.words("gendered.txt");
    private static final Set<String> UNGENDERED = Resource.words("ungendered.txt");
    private static final Set<String> NAMES = Resource.words("names.txt");
    private static final Set<String> DEFECTIVE_MASDARS = Resource.words("defective-masdars.txt");

    /** Shapes that are adjectives where a word is cited with the article, but nouns or names otherwise. */
    private static final Pattern CITED_ADJECTIVE =
            Pattern.compile("م.ا..|م..|م.ي.|...ان|أ.[^اىةء]|أ[^اة]{2}ى|م[^اة]{2,}ى");

    private static final Pattern DEFINITE_FEMININE =
            Pattern.compile("[وف]?([بك]?ال|لل).{2,}(ة|ات|اء)|.{3,}ت(ه|ها|هم|نا)");

    private static final Pattern FOREIGN_NAME = Pattern.compile(".{3,}(يا|ستان|لاند|غراد|بورغ|برغ)");

    /** Common nouns that end like countries: sciences, diseases, and plurals as قضايا. */
    private static final Pattern NOUN_LIKE_NAME =
            Pattern.compile(".*(لوجيا|[غج]رافيا|فوبيا|كتيريا|ستيريا|ملاريا|ميديا|مافيا|يليشيا|ايا)");

    private WordShape() {}

    /**
     * فاعل, فعيل, مفعول, and participles of derived verbs, but not مفاعل, whose form in ة is mostly a verbal noun
     * ({@code مساعدة}: help).
     */
    private static boolean isParticiple(String word) {
        int length = word.length();
        if (length < 3) {
            return false;
        }
        char second = word.charAt(1);
        char third = word.charAt(2);
        if (length == 3) {
            return third == 'ئ' || (word.charAt(0) == 'آ' && isNone(second, "اويىة"));
        }
        if (word.charAt(0) == 'م' && isParticipleInMeem(word, length == 4 ? "اىة" : "اة")) {
            return true;
        }
        if (length != 4) {
            return false;
        }
        char last = word.charAt(3);
        return (second == ALEF && isNone(third, "اويىة")) || (third == 'ي' && isNone(last, "اىة"));
    }

    private static boolean isParticipleInMeem(String word, String excluded) {
        boolean free = true;
        for (int i = 1; i < word.length(); i++) {
            free &= isNone(word.charAt(i), excluded);
        }
        switch (word.length()) {
            case 5:
                return free || word.charAt(3) == 'و' || (word.charAt(2) == 'ت' && word.charAt(3) == ALEF);
            case 6:
                boolean derived = (word.charAt(1) == 'ت' || word.charAt(1) == 'ن') && word.charAt(3) == ALEF;
                return free || derived || (word.startsWith("مست") && word.charAt(4) == ALEF);
            default:
                return free;
        }
    }

    private static boolean isNone(char c, String letters) {
        return letters.indexOf(c) < 0;
    }

    /**
     * Whether a word is a nisba by its ending; proper names in yeh are not.
     *
     * @param word written letters without article
     * @return true for روسي, false for مالي (Mali)
     */
    static boolean isNisba(String word) {
        return word.length() >= 4 && word.endsWith("ي") && !NAMES.contains(word) && !DEFECTIVE_MASDARS.contains(word);
    }

    /**
     * Whether a word is the nisba of a foreign name whose first hamza may vary: أفريقي, إفريقي.
     *
     * @param word written letters without article
     * @return false for short words, whose hamza tells them apart
     */
    static boolean isNisbaWithFirstHamza(String word) {
        return word.length() > 5 && "أإآ".indexOf(word.charAt(0)) >= 0 && isNisba(word);
    }

    /**
     * Whether a word looks like an adjective or a person: takes ة for the feminine.
     *
     * @param word written letters without article, masculine
     * @return the guess
     */
    static boolean isGendered(String word) {
        if (UNGENDERED.contains(word) || NAMES.contains(word)) {
            return false;
        }
        return GENDERED.contains(word) || isNisba(word) || isElative(word) || isParticiple(word);
    }

    /**
     * Whether a word is an elative, a colour or a defect by its shape.
     *
     * @param word written letters
     * @return true for أكبر, أحمر
     */
    static boolean isElative(String word) {
        return word.length() == 4
                && word.charAt(0) == 'أ'
                && isNone(word.charAt(1), "اىةء")
                && isNone(word.charAt(2), "ايىةء")
                && isNone(word.charAt(3), "اىةءي");
    }

    /**
     * Whether a word that is cited with the article looks like an adjective.
     *
     * @param word written letters without article
     * @return the guess
     */
    static boolean isCitedAdjective(String word) {
        return isGendered(word)
                || (CITED_ADJECTIVE.matcher(word).matches() && !UNGENDERED.contains(word) && !NAMES.contains(word));
    }

    /**
     * Whether a single word looks like a proper name.
     *
     * @param word written letters
     * @return true for listed names and foreign endings
     */
    static boolean isName(String word) {
        return NAMES.contains(word)
                || (FOREIGN_NAME.matcher(word).matches()
                        && !NOUN_LIKE_NAME.matcher(word).matches());
    }

    /**
     * Whether the yeh at the end may belong to the root, by the shapes _ا_ي and م…ي.
     *
     * @param word written letters
     * @return false for other nisbas
     */
    static boolean mayEndInRootYeh(String word) {
        return word.endsWith("ي")
                && ((word.length() == 4 && word.charAt(1) == 'ا') || (word.length() >= 4 && word.charAt(0) == 'م'));
    }

    /**
     * Whether a word in a text is a definite noun with which a feminine adjective agrees: feminine or plural, with
     * article or pronoun.
     *
     * @param word written letters as in the text
     * @return true for السفارة, القوات, قدرتها
     */
    static boolean isDefiniteFeminine(String word) {
        return DEFINITE_FEMININE.matcher(word).matches();
    }

    /**
     * The feminine of a person or adjective.
     *
     * @param word written letters
     * @param given what the glossary says; null for nothing
     * @return empty for a word that is feminine itself
     */
    static List<String> feminines(String word, @Nullable String given) {
        if (given != null) {
            return List.of(ArabicFolding.written(given));
        }
        if (isElative(word)) {
            return List.of(word.substring(1) + "ى", word.substring(1) + "اء");
        }
        if (word.startsWith("م") && word.endsWith("ى")) {
            return List.of(word.substring(0, word.length() - 1) + "اة");
        }
        if (word.length() > 4 && word.endsWith("ان")) {
            return List.of(word + "ة", word.substring(0, word.length() - 2) + "ى");
        }
        if (word.endsWith("يء")) {
            return List.of(word.substring(0, word.length() - 1) + "ئة");
        }
        boolean comparative = word.length() == 3 && word.startsWith("أ");
        return comparative || "ةاىءأو".indexOf(word.charAt(word.length() - 1)) >= 0 ? List.of() : List.of(word + "ة");
    }
}
