package org.dragoman.language.azerbaijani;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the end of a stem changes before suffixes; the words with rules of their own stand in {@code alternations.tsv}. */
final class Alternations {
    /** Whether a final k or q becomes y or ğ before a vowel. */
    enum Softening {
        /** Never: İraqın. */
        NO,
        /** Always: üzvlüyü, otağı. */
        YES,
        /** Found softened, not written so: a name in -lik may be a person's (Malikin) or a place's. */
        POSSIBLE
    }

    /**
     * One shape of a stem.
     *
     * @param spelling small letters
     * @param follow what may stand behind this shape
     * @param rule id of the change; empty for the citation form
     * @param change the letters that the change brought
     * @param rare whether forms are found but not written with it
     */
    record Shape(String spelling, Follow follow, String rule, String change, boolean rare) {
        static Shape citation(String spelling, Follow follow) {
            return new Shape(spelling, follow, "", "", false);
        }
    }

    private static final String ANY_START = "*";

    private final Set<String> firm = new HashSet<>();
    private final List<String> firmEnds = new ArrayList<>();
    private final Map<String, String> drops = new HashMap<>();
    private final Map<String, String> restored = new HashMap<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> beforeVowel = new HashSet<>();
    private final Set<String> beforePossessive = new HashSet<>();

    Alternations() {
        for (List<String> columns : Table.rows("alternations.tsv")) {
            String word = columns.get(1);
            switch (columns.get(0)) {
                case "firm" -> addFirm(word);
                case "drop" -> {
                    drops.put(word, columns.get(2));
                    restored.put(columns.get(2), word);
                }
                case "y" -> beforeVowel.add(word);
                case "time" -> times.add(word);
                case "y-poss" -> beforePossessive.add(word);
                default -> throw new IllegalStateException("unknown kind of word " + columns);
            }
        }
    }

    private void addFirm(String word) {
        if (word.startsWith(ANY_START)) {
            firmEnds.add(word.substring(1));
        } else {
            firm.add(word);
        }
    }

    /**
     * Whether a common word ends in a k or q that softens before vowels: of two or more syllables, the last letter
     * after a vowel, no loan.
     *
     * @param spelling small letters
     * @return true for üzvlük, otaq; false for bank, hüquq
     */
    boolean softens(String spelling) {
        return softenable(spelling) && !firm.contains(spelling) && !endsFirmly(spelling);
    }

    private boolean endsFirmly(String spelling) {
        for (String end : firmEnds) {
            if (spelling.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word tells a time, such as dünən. */
    boolean tellsTime(String spelling) {
        return times.contains(spelling);
    }

    /** Whether a word ends in -lıq, -lik, -luq or -lük, which soften in names too: Xınalığın. */
    static boolean endsInLiq(String spelling) {
        return softenable(spelling)
                && (spelling.endsWith("lıq")
                        || spelling.endsWith("lik")
                        || spelling.endsWith("luq")
                        || spelling.endsWith("lük"))
                && spelling.length() > 3;
    }

    private static boolean softenable(String spelling) {
        int last = spelling.length() - 1;
        return last > 1
                && (spelling.charAt(last) == 'k' || spelling.charAt(last) == 'q')
                && Letters.isVowel(spelling.charAt(last - 1))
                && Letters.syllables(spelling) > 1;
    }

    /**
     * The shapes of a stem, the citation form first.
     *
     * @param spelling small letters
     * @param softening whether its final k or q softens
     * @param common whether it is a common word, to which the other changes apply
     * @return at least the citation form
     */
    List<Shape> shapes(String spelling, Softening softening, boolean common) {
        if (softening != Softening.NO && softenable(spelling)) {
            return softened(spelling, softening);
        }
        String dropped = common ? drops.get(spelling) : null;
        if (dropped != null) {
            return List.of(
                    Shape.citation(spelling, Follow.CONSONANT_OR_END),
                    new Shape(dropped, Follow.VOWEL, "az.vowel-drop", "", false));
        }
        if (common && beforeVowel.contains(spelling)) {
            return withY(spelling, Follow.CONSONANT_OR_END, Follow.VOWEL);
        }
        if (common && beforePossessive.contains(spelling)) {
            return withY(spelling, Follow.NO_POSSESSIVE, Follow.POSSESSIVE);
        }
        if (common && endsDoubled(spelling)) {
            String single = spelling.substring(0, spelling.length() - 1);
            return List.of(
                    Shape.citation(spelling, Follow.ANY),
                    new Shape(single, Follow.CONSONANT, "az.single-consonant", "", false));
        }
        return List.of(Shape.citation(spelling, Follow.ANY));
    }

    private static List<Shape> softened(String spelling, Softening softening) {
        int last = spelling.length() - 1;
        String soft = spelling.charAt(last) == 'k' ? "y" : "ğ";
        boolean possible = softening == Softening.POSSIBLE;
        return List.of(
                Shape.citation(spelling, possible ? Follow.ANY : Follow.CONSONANT_OR_END),
                new Shape(spelling.substring(0, last) + soft, Follow.VOWEL, "az.softening", soft, possible));
    }

    private static List<Shape> withY(String spelling, Follow bare, Follow withY) {
        return List.of(Shape.citation(spelling, bare), new Shape(spelling + "y", withY, "az.y-insertion", "y", false));
    }

    /** One syllable with a doubled last consonant: xətt, fənn, sirr. */
    private static boolean endsDoubled(String spelling) {
        int last = spelling.length() - 1;
        return last > 1
                && Letters.syllables(spelling) == 1
                && spelling.charAt(last) == spelling.charAt(last - 1)
                && !Letters.isVowel(spelling.charAt(last));
    }

    /**
     * The noun from which a third-person possessive was made, undoing its changes: Nazirlik from Nazirliyi, Şura from
     * Şurası, fikir from fikri.
     *
     * @param possessed small letters, ending in ı, i, u or ü
     * @return candidates, likeliest first; never empty
     */
    List<String> unpossessed(String possessed) {
        List<String> candidates = new ArrayList<>();
        String stem = possessed.substring(0, possessed.length() - 1);
        int last = stem.length() - 1;
        if (last < 1) {
            return List.of(possessed);
        }
        boolean afterVowel = Letters.isVowel(stem.charAt(last - 1));
        String shorter = stem.substring(0, last);
        if (stem.charAt(last) == 's' && afterVowel) {
            candidates.add(shorter);
        } else if (stem.charAt(last) == 'y' && afterVowel) {
            boolean hasY = beforeVowel.contains(shorter) || beforePossessive.contains(shorter);
            candidates.add(hasY ? shorter : shorter + "k");
        } else if (stem.charAt(last) == 'ğ' && afterVowel && Letters.syllables(stem) > 1) {
            candidates.add(shorter + "q");
        }
        candidates.add(restored.getOrDefault(stem, stem));
        return candidates;
    }

    /**
     * The noun from which a genitive was made: parlamenti from parlamentinin, nazirlik from nazirliyin.
     *
     * @param genitive small letters
     * @return the noun, or empty where the word does not end like a genitive
     */
    Optional<String> withoutGenitive(String genitive) {
        int end = genitive.length() - 2;
        if (end < 3 || genitive.charAt(end + 1) != 'n' || "ıiuü".indexOf(genitive.charAt(end)) < 0) {
            return Optional.empty();
        }
        boolean buffered = genitive.charAt(end - 1) == 'n' && Letters.isVowel(genitive.charAt(end - 2));
        String noun = buffered
                ? genitive.substring(0, end - 1)
                : unpossessed(genitive.substring(0, end + 1)).get(0);
        boolean harmonious = Sound.of(noun).high() == genitive.charAt(end);
        return harmonious ? Optional.of(noun) : Optional.empty();
    }
}
