package org.dragoman.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a word is made from a term's word though it is no form of it: another part of speech, an adjective of a place,
 * the inhabitant of one (Europe, European; veto, vetoed; غرب, غربية; Amerika, amerikalı). Rougher than the rules by which
 * mentions are found: it only keeps a term from being called missing. Words are folded ones.
 */
final class WordFamilies {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ARABIC = 3;
    private static final int AZERBAIJANI_END = 3;

    private static final Set<String> ENGLISH =
            Set.of(("s es ed ing d er ers or ors ern al ial ical ian ians an ans ean eans "
                            + "n ns ish ary ism ist ists ise ize ised ized ic ive ly ation ship")
                    .split(" "));
    private static final List<String> ENGLISH_ENDS = List.of("", "e", "y", "a", "o", "ia", "ion", "ic", "s", "ism");
    private static final Set<String> PEOPLE = Set.of("ish", "tish", "ic");

    private static final Pattern FRONT = Pattern.compile("^[وف]?(?:[بك]?ال|لل)(?=.{3})");
    private static final Set<String> ARABIC = Set.of(
            "", "ي", "يا", "يه", "ية", "يين", "يون", "يات", "وي", "ويه", "وية", "ه", "ة", "ها", "هم", "هما", "ات", "ون",
            "ين", "ان", "ا");
    private static final List<String> ARABIC_ENDS = List.of("", "ا", "ه", "ة", "ى", "يا", "ي");

    private WordFamilies() {}

    /** Whether a word belongs to a term's word in a language; to any other language only the word itself does. */
    static boolean akin(String term, String word, String language) {
        if (term.equals(word)) {
            return true;
        }
        return switch (language) {
            case "en" -> english(term, word);
            case "az" -> azerbaijani(term, word);
            case "ar" -> arabic(term, word);
            default -> false;
        };
    }

    private static boolean english(String term, String word) {
        if (term.endsWith("land") && term.length() > SHORTEST * 2 - 2) {
            String land = term.substring(0, term.length() - SHORTEST);
            if (word.startsWith(land) && PEOPLE.contains(word.substring(land.length()))) {
                return true;
            }
        }
        for (String end : ENGLISH_ENDS) {
            if (term.endsWith(end)) {
                String stem = term.substring(0, term.length() - end.length());
                if (stem.length() >= SHORTEST
                        && word.startsWith(stem)
                        && ENGLISH.contains(word.substring(stem.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Suffixes follow the word; what ends the term may be a suffix itself. */
    private static boolean azerbaijani(String term, String word) {
        int least = Math.max(SHORTEST, term.length() - AZERBAIJANI_END);
        return term.length() >= SHORTEST && word.length() >= least && word.regionMatches(0, term, 0, least);
    }

    private static boolean arabic(String term, String word) {
        Set<String> wanted = new HashSet<>();
        String bare = FRONT.matcher(term).replaceFirst("");
        for (String end : ARABIC_ENDS) {
            String stem = bare.endsWith(end) ? bare.substring(0, bare.length() - end.length()) : "";
            if (stem.length() >= SHORTEST_ARABIC) {
                wanted.add(stem);
            }
        }
        return bareForms(word).stream()
                .anyMatch(w ->
                        wanted.stream().anyMatch(s -> w.startsWith(s) && ARABIC.contains(w.substring(s.length()))));
    }

    /** A word without article, without conjunction, without preposition. */
    private static Set<String> bareForms(String word) {
        Set<String> forms = new HashSet<>();
        String rest = word;
        for (String fronts : List.of("", "وف", "بلك")) {
            if (!fronts.isEmpty() && rest.length() > SHORTEST_ARABIC && fronts.indexOf(rest.charAt(0)) >= 0) {
                rest = rest.substring(1);
            }
            forms.add(rest);
            forms.add(FRONT.matcher(rest).replaceFirst(""));
        }
        return forms;
    }
}
