package org.dragoman.language.english;

import java.util.List;
import org.dragoman.language.Ending;
import org.dragoman.language.Words;
import org.dragoman.text.Span;

/** The possessive: 's behind any word, the apostrophe alone behind s. */
final class Possessive {
    private static final String S = "s";
    private static final int LONGEST_QUOTATION = 1000;

    private Possessive() {}

    /** What stands behind the last word of a term; the span of the mention ends before it. */
    static Ending behind(Words words, int word) {
        int end = words.end(word);
        String folded = words.folded();
        if (end == folded.length() || folded.charAt(end) != '\'') {
            return Ending.none(words, word);
        }
        if (words.joinsNext(word)) {
            return words.end(word + 1) - words.start(word + 1) == 1 && folded.charAt(words.start(word + 1)) == 's'
                    ? ending(words, end, words.end(word + 1), word, 2)
                    : Ending.none(words, word);
        }
        boolean afterS = folded.charAt(end - 1) == 's' && !closesQuotation(folded, end);
        return afterS ? ending(words, end, end + 1, word, 1) : Ending.none(words, word);
    }

    private static Ending ending(Words words, int from, int to, int word, int taken) {
        Span span = words.text().toOriginal(from, to);
        return new Ending(
                from,
                word + taken,
                0,
                List.of(Rule.POSSESSIVE.step(span.in(words.text().original()))));
    }

    /** Whether a single quotation mark was opened before and not closed: ‘the United States’. */
    private static boolean closesQuotation(String s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_QUOTATION); i--) {
            if (s.charAt(i) != '\'') {
                continue;
            }
            boolean opens = i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1));
            boolean closes = !Character.isLetterOrDigit(s.charAt(i + 1));
            if (opens != closes) {
                return opens;
            }
        }
        return false;
    }

    /**
     * The possessives of a form.
     *
     * @param text as written
     * @param plural whether it is a plural, so that a final s takes the apostrophe alone
     * @return the norm first
     */
    static List<String> of(String text, boolean plural) {
        String apostrophe = text.indexOf('’') >= 0 ? "’" : "'";
        boolean endsInS = text.endsWith("s") || text.endsWith("S");
        if (plural && endsInS) {
            return List.of(text + apostrophe);
        }
        String full = text + apostrophe + S;
        return endsInS ? List.of(full, text + apostrophe) : List.of(full);
    }
}
