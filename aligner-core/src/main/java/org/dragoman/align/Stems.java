package org.dragoman.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts words down so that forms of one word come together. This is rougher than the rules by which mentions are found: a
 * wrong cut costs a little evidence only.
 */
final class Stems {
    private static final int CUT = 6;
    private static final int SHORTEST = 3;

    private static final List<String> ENGLISH =
            List.of("ations", "ation", "ings", "ing", "ied", "ies", "ers", "ed", "es", "er", "ly", "s", "d", "e", "al");

    private static final Set<String> AZERBAIJANI = Set.of(
            "lar lər ın in un ün nın nin nun nün a ə ya yə na nə ı i u ü nı ni nu nü yı yi yu yü sı si su sü da də dan dən la lə"
                    .concat(
                            " nda ndə ndan ndən ca cə ki kı dır dir dur dür dı di du dü ıb ib ub üb yıb yib yub yüb mış miş muş müş")
                    .concat(
                            " ır ir ur ür yır yir yur yür ar ər acaq əcək acağ əcəy yacaq yəcək maq mək mağ məy ma mə an ən yan yən")
                    .concat(
                            " m n q k z ım im um üm ınız iniz mız miz muz müz l ıl il ul ül ış iş t dırıl sız siz suz süz lı li lu lü")
                    .concat(
                            " lıq lik luq lük lığ liy luğ lüy çı çi çu çü cı ci cu cü araq ərək dıq dik duq dük dığ diy duğ düy sa sə")
                    .split(" "));

    private static final List<String> PROCLITICS = List.of(
            "وبال", "وكال", "والم", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "وب", "ول", "وس", "وي", "وت", "فا",
            "سي", "ست", "و", "ف", "ب", "ل", "ك", "س", "ي", "ت", "ن", "ا");
    private static final List<String> NAME_FRONTS = List.of("وال", "بال", "ال", "لل", "و", "ف", "ب", "ل", "ك");
    private static final List<String> ENCLITICS = List.of(
            "ياتهم", "تهما", "تهم", "تها", "ته", "هما", "يين", "يون", "يات", "يه", "ات", "ون", "ين", "ان", "وا", "ها",
            "هم", "هن", "نا", "تا", "تي", "ه", "ا", "ي", "ت", "ن");

    private Stems() {}

    /** Stems by which a word may stand in a list, the likeliest first; the word itself is the first. */
    static Set<String> candidates(String word, String language) {
        return switch (language) {
            case "ar" -> arabic(word);
            case "az" -> azerbaijani(word);
            default -> english(word);
        };
    }

    /** A name without what may be attached to it. */
    static Set<String> nameStems(String word, String language) {
        Set<String> stems = new LinkedHashSet<>();
        if (language.equals("az")) {
            for (String stem : azerbaijani(word)) {
                if (stem.length() > SHORTEST) {
                    stems.add(stem);
                }
            }
        } else if (language.equals("ar")) {
            for (String front : NAME_FRONTS) {
                if (word.startsWith(front) && word.length() - front.length() >= SHORTEST) {
                    stems.add(word.substring(front.length()));
                }
            }
        }
        return stems;
    }

    /** One stem for counting. */
    static String counted(String word, String language) {
        return switch (language) {
            case "ar" -> lightArabic(word);
            case "az" -> cut(word, CUT - 1);
            case "en" -> cut(shortEnglish(word), CUT);
            default -> cut(word, CUT);
        };
    }

    private static String cut(String word, int letters) {
        return word.length() > letters ? word.substring(0, letters) : word;
    }

    private static String shortEnglish(String word) {
        for (String ending : ENGLISH) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST + 1) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static Set<String> english(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(word);
        for (String ending : ENGLISH) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST - 1) {
                String stem = word.substring(0, word.length() - ending.length());
                stems.add(ending.startsWith("i") && !ending.startsWith("in") ? stem + "y" : stem);
                stems.add(stem + "e");
                int last = stem.length() - 1;
                if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                    stems.add(stem.substring(0, last));
                }
            }
        }
        return stems;
    }

    /** Beginnings of the word behind which only endings stand, the longest first. */
    private static Set<String> azerbaijani(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(word);
        boolean[] endings = endings(word);
        for (int length = word.length() - 1; length >= 2; length--) {
            if (!endings[length]) {
                continue;
            }
            String stem = word.substring(0, length);
            stems.add(stem);
            if (stem.endsWith("y")) {
                stems.add(stem.substring(0, length - 1) + "k");
            } else if (stem.endsWith("ğ")) {
                stems.add(stem.substring(0, length - 1) + "q");
            } else if (stem.endsWith("d")) {
                stems.add(stem.substring(0, length - 1) + "t");
            }
        }
        return stems;
    }

    /** Whether from each place to the end of the word there are endings only. */
    private static boolean[] endings(String word) {
        boolean[] endings = new boolean[word.length() + 1];
        endings[word.length()] = true;
        for (int from = word.length() - 1; from > 0; from--) {
            for (int to = from + 1; to <= Math.min(word.length(), from + 5) && !endings[from]; to++) {
                endings[from] = endings[to] && AZERBAIJANI.contains(word.substring(from, to));
            }
        }
        return endings;
    }

    private static Set<String> arabic(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(word);
        addWithoutEnds(word, stems);
        for (String front : PROCLITICS) {
            if (word.startsWith(front) && word.length() - front.length() >= SHORTEST - 1) {
                String rest = word.substring(front.length());
                stems.add(rest);
                if (front.equals("لل") || front.equals("ولل")) {
                    stems.add("ل" + rest);
                }
                addWithoutEnds(rest, stems);
            }
        }
        return stems;
    }

    private static void addWithoutEnds(String word, Set<String> stems) {
        for (String end : ENCLITICS) {
            if (word.endsWith(end) && word.length() - end.length() >= SHORTEST) {
                String stem = word.substring(0, word.length() - end.length());
                stems.add(stem);
                if (end.startsWith("ت") && end.length() > 1) {
                    stems.add(stem + "ه");
                }
            }
        }
    }

    private static String lightArabic(String word) {
        String stem = word;
        for (String front : List.of("وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و")) {
            if (stem.startsWith(front) && stem.length() - front.length() >= SHORTEST) {
                stem = stem.substring(front.length());
                break;
            }
        }
        for (String end : List.of(
                "تهم", "تها", "ته", "هما", "يين", "يون", "يات", "يه", "ات", "ون", "ين", "ان", "وا", "ها", "هم", "ه",
                "ا", "ي")) {
            if (stem.endsWith(end) && stem.length() - end.length() >= SHORTEST) {
                return stem.substring(0, stem.length() - end.length());
            }
        }
        return stem;
    }
}
