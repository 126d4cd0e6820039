package org.dragoman.candidate;

import java.util.Map;

/**
 * Writes a name of any of the three scripts as it roughly sounds, one letter a sound, so that two of them compare
 * ({@link SoundLikeness}). Small letters are sounds of one class; capitals stand for letters with several readings: J
 * (ج, az c), C (ç), S (ş), Z (az j), T (th, ث), D (ذ), G (gh, ğ), X is never written, {@code '} a hamza or an ayn.
 */
final class Sounds {
    private static final Map<Character, String> ARABIC = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('أ', "a"),
            Map.entry('إ', "i"),
            Map.entry('آ', "a"),
            Map.entry('ى', "a"),
            Map.entry('ة', "a"),
            Map.entry('ء', "'"),
            Map.entry('ؤ', "'"),
            Map.entry('ئ', "'"),
            Map.entry('ع', "'"),
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ط', "t"),
            Map.entry('ث', "T"),
            Map.entry('ج', "J"),
            Map.entry('چ', "C"),
            Map.entry('ح', "h"),
            Map.entry('خ', "x"),
            Map.entry('د', "d"),
            Map.entry('ض', "d"),
            Map.entry('ذ', "D"),
            Map.entry('ظ', "D"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "Z"),
            Map.entry('س', "s"),
            Map.entry('ص', "s"),
            Map.entry('ش', "S"),
            Map.entry('غ', "g"),
            Map.entry('گ', "g"),
            Map.entry('ف', "f"),
            Map.entry('ڤ', "v"),
            Map.entry('ق', "q"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('و', "w"),
            Map.entry('ي', "y"));

    private static final Map<Character, String> AZERBAIJANI = Map.ofEntries(
            Map.entry('c', "J"),
            Map.entry('ç', "C"),
            Map.entry('ş', "S"),
            Map.entry('j', "Z"),
            Map.entry('q', "g"),
            Map.entry('ğ', "G"),
            Map.entry('ə', "a"),
            Map.entry('ı', "i"),
            Map.entry('ö', "o"),
            Map.entry('ü', "u"));

    private static final String[][] ENGLISH = {
        {"tch", "C"}, {"sch", "S"}, {"sh", "S"}, {"ch", "C"}, {"ph", "f"}, {"th", "T"}, {"kh", "x"}, {"zh", "Z"},
        {"gh", "G"}, {"ck", "k"}, {"dj", "J"}, {"qu", "kw"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"},
        {"x", "ks"}, {"j", "J"}, {"ee", "i"}, {"oo", "u"}, {"ou", "u"}, {"q", "k"}
    };

    private Sounds() {}

    /**
     * The sounds of a word.
     *
     * @param word small letters
     * @param language of the text it stands in, {@code az}, {@code ar} or any other
     * @return one letter a sound, doubled ones once
     */
    static String of(String word, String language) {
        StringBuilder sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            char c = word.charAt(i);
            String arabic = ARABIC.get(c);
            if (arabic != null) {
                add(sounds, arabic);
                i++;
            } else if (language.equals("az")) {
                add(sounds, AZERBAIJANI.getOrDefault(c, plain(c)));
                i++;
            } else {
                i += english(word, i, sounds);
            }
        }
        return sounds.toString();
    }

    private static int english(String word, int at, StringBuilder sounds) {
        for (String[] row : ENGLISH) {
            if (word.startsWith(row[0], at)) {
                boolean vowelLeft = row[1].length() == 2 && row[0].charAt(0) == 'c';
                add(sounds, vowelLeft ? "s" : row[1]);
                return vowelLeft ? 1 : row[0].length();
            }
        }
        char c = word.charAt(at);
        add(sounds, c > 0x80 ? AZERBAIJANI.getOrDefault(c, plain(c)) : plain(c));
        return 1;
    }

    private static String plain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? String.valueOf(c) : "";
    }

    private static void add(StringBuilder sounds, String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != c) {
                sounds.append(c);
            }
        }
    }
}
