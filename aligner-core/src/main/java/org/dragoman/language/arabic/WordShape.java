package org.dragoman.language.arabic;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the letters of a single word tell about it, where nothing else is known. */
final class WordShape {
    private static final Set<String> GENDERED = Resource.words("gendered.txt");
    private static final Set<String> UNGENDERED = Resource.words("ungendered.txt");
    private static final Set<String> NAMES = Resource.words("names.txt");

    /** فاعل, فعيل, مفعول, and participles of derived verbs: م before at least four letters. */
    private static final Pattern PARTICIPLE = Pattern.compile(".ا[^اويىة].|[^م].ي[^اىةء]|م..و.|م[^اة]{3,}[^اىةء]");

    /** أفعل: elatives, colours and defects. */
    private static final Pattern ELATIVE = Pattern.compile("أ[^اويىةء]{2}[^اىةء]");

    private static final Pattern FOREIGN_NAME = Pattern.compile(".{3,}(يا|ستان|لاند|غراد|بورغ|برغ)");

    private WordShape() {}

    /**
     * Whether a word is a nisba by its ending; proper names in yeh are not.
     *
     * @param word written letters without article
     * @return true for روسي, false for مالي (Mali)
     */
    static boolean isNisba(String word) {
        return word.length() >= 4 && word.endsWith("ي") && !NAMES.contains(word);
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
        return GENDERED.contains(word)
                || isNisba(word)
                || ELATIVE.matcher(word).matches()
                || PARTICIPLE.matcher(word).matches();
    }

    /**
     * Whether a single word looks like a proper name.
     *
     * @param word written letters
     * @return true for listed names and foreign endings
     */
    static boolean isName(String word) {
        return NAMES.contains(word) || FOREIGN_NAME.matcher(word).matches();
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
        if (ELATIVE.matcher(word).matches()) {
            return List.of(word.substring(1) + "ى", word.substring(1) + "اء");
        }
        if (word.endsWith("يء")) {
            return List.of(word.substring(0, word.length() - 1) + "ئة");
        }
        return "ةاىءأو".indexOf(word.charAt(word.length() - 1)) >= 0 ? List.of() : List.of(word + "ة");
    }
}
