package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.language.Words;

/**
 * Letters behind a stem that can only be endings of it, never a word of their own: a nisba with its endings and
 * pronouns ({@code وي, ية, يون, يتها}), the plural in ات and the opened teh with a pronoun, the dual of teh.
 */
final class Tails {
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن", "نا");
    private static final String[] ENDINGS = endings();

    private Tails() {}

    private static String[] endings() {
        List<String> nisba = new ArrayList<>(List.of("", "ة", "ا", "ه", "ون", "ين", "ات", "ان", "ت", "تان", "تين"));
        List<String> all = new ArrayList<>(List.of("تان", "تين"));
        for (String pronoun : PRONOUNS) {
            nisba.add("ت" + pronoun);
            nisba.add("ات" + pronoun);
            all.add("ت" + pronoun);
            all.add("ات" + pronoun);
        }
        for (String link : List.of("", "و", "او")) {
            for (String ending : nisba) {
                all.add(link + "ي" + ending);
            }
        }
        all.removeIf(ending -> ending.length() < RunOn.LEAST_TAIL);
        all.sort(Comparator.comparing(String::length));
        return all.toArray(new String[0]);
    }

    /**
     * Whether letters are an ending.
     *
     * @param text folded text
     * @param offset where they begin
     * @param end where they end, at least {@link RunOn#LEAST_TAIL} letters later
     * @return false where they may be a word
     */
    static boolean isEnding(CharSequence text, int offset, int end) {
        char first = text.charAt(offset);
        if (first != 'ي' && first != 'و' && first != 'ا' && first != 'ت') {
            return false;
        }
        int length = end - offset;
        for (String ending : ENDINGS) {
            if (ending.length() >= length) {
                if (ending.length() > length) {
                    return false;
                }
                if (Words.startsWith(text, ending, offset)) {
                    return true;
                }
            }
        }
        return false;
    }
}
