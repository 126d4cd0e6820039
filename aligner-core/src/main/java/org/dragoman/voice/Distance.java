package org.dragoman.voice;

import java.util.List;
import java.util.Set;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Words kept at a distance without quotation marks: "the so-called X", "qondarma X", "ما يسمى X". */
final class Distance {
    private static final int MOST = 3;

    private final Set<String> before;
    private final Set<String> ends;

    /**
     * Builds it.
     *
     * @param before words that stand before what is kept at a distance
     * @param ends words that end a noun phrase
     */
    Distance(Set<String> before, Set<String> ends) {
        this.before = before;
        this.ends = ends;
    }

    /** Adds what a token keeps at a distance. */
    void find(Sentence s, int i, List<Draft> drafts) {
        int from = i + 1;
        if (!before.contains(s.low(i))
                || from >= s.size()
                || s.at(from).quoted()
                || !s.at(from).word()) {
            return;
        }
        Span words = words(s, from);
        if (words != null) {
            drafts.add(new Draft(words, true, null, s.at(i).text(), s.at(i).span(), List.of()));
        }
    }

    private @Nullable Span words(Sentence s, int from) {
        if (s.at(from).mention() != null) {
            return s.between(from, s.behind(from));
        }
        int end = from;
        while (end < Math.min(s.size(), from + MOST)) {
            Token token = s.at(end);
            boolean goesOn = end == from || token.mention() == null && !ends.contains(token.low());
            if (!token.word() || token.quoted() || !goesOn) {
                break;
            }
            end++;
            if (closes(token, end < s.size() ? s.at(end) : null)) {
                break;
            }
        }
        return s.between(from, end);
    }

    /** Whether a noun phrase ends with a word: by a possessive, or because the next Arabic word has no article. */
    private static boolean closes(Token token, @Nullable Token next) {
        boolean arabic = Character.UnicodeScript.of(token.low().codePointAt(0)) == Character.UnicodeScript.ARABIC;
        if (arabic) {
            return next == null || !next.low().startsWith("ال");
        }
        return token.shaped("\\p{L}{3,}(?:s[ıiuü]|[ıiuü]|s[ıiuü]n[ıiuü]?n?|[ıiuü]n[ıiuüaə]n?)(?:d[aə]n?)?");
    }
}
