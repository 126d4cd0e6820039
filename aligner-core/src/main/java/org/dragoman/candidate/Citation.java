package org.dragoman.candidate;

import java.util.List;

/** The form of a name that a glossary has: no Azerbaijani case, no attached Arabic word. */
final class Citation {
    private static final String CLOSE_VOWELS = "ıiuü";

    private Citation() {}

    /**
     * The citation form of a phrase.
     *
     * @param group the names beside it
     * @param general whether it is an office or a term, which have no article in Arabic
     */
    static String of(Phrase phrase, Joiner.Group group, boolean general) {
        String surface = phrase.surface();
        return switch (phrase.line().language()) {
            case "az" -> azerbaijani(phrase, surface, group);
            case "ar" -> arabic(phrase, surface, general);
            default -> surface;
        };
    }

    private static String azerbaijani(Phrase phrase, String surface, Joiner.Group group) {
        Line.Word last = phrase.line().words().get(phrase.to() - 1);
        String word = last.token().text();
        String key = last.token().key();
        String stem = last.rows().isEmpty() ? alike(last, group) : phrase.size() > 1 ? possessed(last) : last.key();
        boolean shorter = key.length() == word.length() && key.startsWith(stem) && !stem.isEmpty();
        String cited = shorter ? word.substring(0, stem.length()) : word;
        return surface.substring(0, surface.length() - word.length()) + cited;
    }

    /** Of a name's stems the one that sounds most like the name in another language. */
    private static String alike(Line.Word word, Joiner.Group group) {
        String best = word.key();
        double most = 0;
        for (Phrase other : group.sides.values()) {
            if (other.line().language().equals("az")) {
                continue;
            }
            NameLikeness names = new NameLikeness("az", other.line().language());
            for (Reading theirs : other.line().words().get(other.to() - 1).readings()) {
                for (Reading ours : word.readings()) {
                    double like = names.of(ours, theirs);
                    if (like > most + 0.01) {
                        most = like;
                        best = ours.stem();
                    }
                }
            }
            if (most > 0) {
                return best;
            }
        }
        return best;
    }

    /** The head of a compound keeps its possessive: Nazirliyinə is cited as Nazirliyi. */
    private static String possessed(Line.Word word) {
        String key = word.token().key();
        List<Reading> readings = word.readings();
        if (key.endsWith("i") || key.endsWith("u") || key.endsWith("ü")) {
            boolean accusative = key.endsWith("ni") || key.endsWith("nu") || key.endsWith("nü");
            if (!accusative) {
                return key;
            }
        }
        for (Reading reading : readings.subList(Math.min(1, readings.size()), readings.size())) {
            String stem = reading.stem();
            boolean vowel = !stem.isEmpty() && CLOSE_VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
            if (vowel && stem.length() > word.key().length() && key.startsWith("n", stem.length())) {
                return stem;
            }
        }
        return word.key();
    }

    /** للأمم is written لأمم when the first letter is off; the citation has its article back. */
    private static String arabic(Phrase phrase, String surface, boolean general) {
        String word = phrase.line().token(phrase.from()).text();
        boolean lostAlef = phrase.cut() > 0 && surface.startsWith("ل") && word.startsWith("لل", phrase.cut() - 1);
        String whole = lostAlef ? "ا" + surface : surface;
        return general && phrase.size() == 1 && whole.startsWith("ال") && whole.length() > 4
                ? whole.substring(2)
                : whole;
    }
}
