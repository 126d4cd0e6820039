package org.dragoman.event;

/**
 * The consonants of a word, in classes that Arabic and Latin letters share: {@code Nurtleu} and نورتليو both give {@code nrtl}.
 * Vowels, semivowels, ع and all kinds of h vanish; letters that one script writes for several of the other are one class
 * (b and p; k, q, g, j, ج, غ, ق, ك). Coarse on purpose: it finds candidates, and rare keys only tell much.
 */
final class SoundKey {
    private static final String ARABIC_FROM = "بپتطثسصجغقكگچخدضذزظژرشفڤلمن";
    private static final String ARABIC_TO = "bbttssskkkkk$xddzzzzr$fflmn";
    private static final String LATIN_FROM = "bpdtfvgjqkğlmnrsşzçxñ";
    private static final String LATIN_TO = "bbdtffkkkkklmnrs$z$xn";

    private SoundKey() {}

    /** The key of a word in Arabic script; doubled classes count once. */
    static String arabic(CharSequence word) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int at = ARABIC_FROM.indexOf(word.charAt(i));
            if (at >= 0) {
                add(key, ARABIC_TO.charAt(at));
            }
        }
        return joined(key);
    }

    /**
     * The key of a word in Latin script, lower case.
     *
     * @param azerbaijani whether c is said as in {@code Cavid} and x as in {@code Xankəndi}
     */
    static String latin(CharSequence word, boolean azerbaijani) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (azerbaijani) {
                add(key, c == 'c' ? 'k' : mapped(c));
            } else if (next == 'h' && "cskpzgt".indexOf(c) >= 0) {
                add(key, "$$xfzkt".charAt("cskpzgt".indexOf(c)));
                i++;
            } else if (c == 'c') {
                add(key, "eiyéèí".indexOf(next) >= 0 ? 's' : 'k');
            } else if (c == 'x') {
                add(key, 'k');
                add(key, 's');
            } else {
                add(key, mapped(c));
            }
        }
        return joined(key);
    }

    private static char mapped(char c) {
        int at = LATIN_FROM.indexOf(c);
        return at < 0 ? 0 : LATIN_TO.charAt(at);
    }

    private static void add(StringBuilder key, char c) {
        if (c != 0 && (key.length() == 0 || key.charAt(key.length() - 1) != c)) {
            key.append(c);
        }
    }

    /** ch is written تش. */
    private static String joined(StringBuilder key) {
        return key.toString().replace("t$", "$");
    }
}
