package org.dragoman.language.azerbaijani;

import java.util.Set;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermPattern;
import org.dragoman.language.Words;

/**
 * Names of three syllables that begin with the family's: Kim Çen In, Ri Yonq-ho. Many families share a name, so the
 * first word of another such name is another person, or the same in a spelling that nobody can be certain of.
 */
final class EastAsianNames {
    private static final int SYLLABLES = 3;
    private static final int LONGEST = 6;

    /** What may stand behind the vowels of a syllable, and behind the last syllable of a name; folded. */
    private static final Set<String> CODAS =
            Set.of("", "b", "g", "h", "k", "l", "m", "n", "p", "q", "r", "t", "x", "ng", "nq", "rk");

    private static final Set<String> SUFFIXES = Set.of(
            "in", "un", "ün", "nin", "nun", "nün", "a", "ə", "ya", "yə", "i", "u", "ü", "ni", "nu", "nü", "da", "də",
            "dan", "dən", "la", "lə", "yla", "ylə");

    /** Suffixes that are syllables of many names as well. */
    private static final Set<String> SYLLABLES_TOO = Set.of("in", "un");

    private EastAsianNames() {}

    /**
     * Whether a family name that was found goes on as a name of three syllables.
     *
     * @param pattern the pattern that was found
     * @param words words of a text
     * @param next the word behind, joined by a space or hyphen and with a capital
     * @return true for Kim before Yon Un where the English name of the term's concept has three syllables too
     */
    static boolean goOn(TermPattern pattern, Words words, int next) {
        return pattern.words().size() == 1 && isGivenName(words, next) && isFamily(pattern.form());
    }

    /** Con In, Yonq-ho: two words of a syllable each, and no third with a capital behind. */
    private static boolean isGivenName(Words words, int next) {
        int last = next + 1;
        if (last >= words.size()
                || !isSyllable(words.folded(), words.start(next), words.end(next))
                || !isLastSyllable(words, last)) {
            return false;
        }
        if (words.joinsNext(next)) {
            String syllable = words.word(last);
            return !SUFFIXES.contains(syllable) || SYLLABLES_TOO.contains(syllable);
        }
        return words.spaceBefore(last) && Neighbours.isCapitalised(words, last) && !goesOn(words, last);
    }

    private static boolean goesOn(Words words, int word) {
        return word + 1 < words.size() && words.spaceBefore(word + 1) && Neighbours.isCapitalised(words, word + 1);
    }

    private static boolean isLastSyllable(Words words, int word) {
        String folded = words.folded();
        int start = words.start(word);
        int end = words.end(word);
        for (int cut = end; cut > start && end - cut <= SYLLABLES; cut--) {
            boolean suffix = cut == end || SUFFIXES.contains(folded.substring(cut, end));
            if (suffix && isSyllable(folded, start, cut)) {
                return true;
            }
        }
        return false;
    }

    /** Some consonants, some vowels, one of the usual ends. */
    private static boolean isSyllable(String folded, int start, int end) {
        if (end - start > LONGEST || end == start) {
            return false;
        }
        int at = start;
        while (at < end && Character.isLetter(folded.charAt(at)) && !Letters.isVowel(folded.charAt(at))) {
            at++;
        }
        int vowels = at;
        while (at < end && Letters.isVowel(folded.charAt(at))) {
            at++;
        }
        return at > vowels && CODAS.contains(folded.substring(at, end));
    }

    private static boolean isFamily(TermForm form) {
        for (String source : form.sources()) {
            Words words = Words.of(Letters.fold(source));
            boolean syllables = words.size() == SYLLABLES;
            for (int i = 0; syllables && i < SYLLABLES; i++) {
                syllables = isSyllable(words.folded(), words.start(i), words.end(i));
            }
            if (syllables) {
                return true;
            }
        }
        return false;
    }
}
