package org.dragoman.benchmarks.names;

import java.util.Locale;

/**
 * English spellings brought near Azerbaijani ones by the letters alone. Pairs of Arabic and English names, so respelt,
 * teach what Arabic does with sounds of which too few pairs with Azerbaijani are at hand.
 */
final class Respelt {
    private static final String[][] LETTERS = {
        {"sch", "ş"},
        {"tch", "ç"},
        {"sh", "ş"},
        {"ch", "ç"},
        {"kh", "x"},
        {"gh", "ğ"},
        {"zh", "j"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"qu", "kv"},
        {"ce", "se"},
        {"ci", "si"},
        {"cy", "si"},
        {"oo", "u"},
        {"ee", "i"},
        {"ou", "u"},
        {"c", "k"},
        {"x", "ks"},
        {"j", "c"},
        {"g", "q"},
        {"w", "v"},
        {"bb", "b"},
        {"dd", "d"},
        {"ff", "f"},
        {"ll", "l"},
        {"mm", "m"},
        {"nn", "n"},
        {"pp", "p"},
        {"rr", "r"},
        {"ss", "s"},
        {"tt", "t"},
        {"zz", "z"}
    };

    private Respelt() {}

    static String of(String english) {
        String name = english.toLowerCase(Locale.ROOT);
        StringBuilder respelt = new StringBuilder();
        for (int at = 0; at < name.length(); ) {
            int next = at + 1;
            String letters = name.substring(at, next);
            for (String[] rule : LETTERS) {
                if (name.startsWith(rule[0], at)) {
                    letters = rule[1];
                    next = at + rule[0].length();
                    break;
                }
            }
            respelt.append(letters);
            at = next;
        }
        return respelt.toString();
    }

    static NameRow row(NameRow arabicAndEnglish) {
        return new NameRow(
                arabicAndEnglish.left(),
                of(arabicAndEnglish.right()),
                arabicAndEnglish.type(),
                arabicAndEnglish.pool());
    }
}
