package org.dragoman.language.azerbaijani;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Grammar;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/** Names that go on behind the one that was found, and then name something else. */
final class LongerNames {
    private static final String BARE = "bare";

    /** Words that end the name of a foreign medium or club, by their first letters. */
    private final Map<String, Head> heads = new HashMap<>();

    private final EndingReader endings;
    private final int shortest;
    private final int longest;

    /** A word, and its stem where it may take suffixes. */
    private record Head(int length, @Nullable Stem stem) {}

    LongerNames(StemMaker stems, EndingReader endings) {
        this.endings = endings;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (List<String> columns : Table.rows("foreign-heads.txt")) {
            String word = columns.get(0);
            String key = Letters.key(word);
            boolean bare = columns.size() > 1 && columns.get(1).equals(BARE);
            TermForm form = new TermForm(word, TermKind.NAME, Grammar.NONE, true);
            Stem stem = bare ? null : stems.stems(form, word, true, Entry.PLAIN).get(0);
            heads.put(key, new Head(key.length(), stem));
            least = Math.min(least, key.length());
            most = Math.max(most, key.length());
        }
        shortest = least;
        longest = most;
    }

    /**
     * Whether a name is only the beginning of a longer one.
     *
     * @param pattern the pattern that was found
     * @param words words of a text
     * @param matches its words
     * @return true where the form is no form of the term
     */
    boolean goOn(TermPattern pattern, Words words, List<WordMatch> matches) {
        WordMatch last = matches.get(matches.size() - 1);
        int next = last.ending().nextWord();
        return pattern.form().kind() == TermKind.NAME
                && next < words.size()
                && last.ending().steps().isEmpty()
                && Neighbours.isCapitalised(words, next)
                && words.gap(next - 1).equals(" ")
                && (isForeignHead(words, next) || EastAsianNames.goOn(pattern, words, next));
    }

    private boolean isForeignHead(Words words, int word) {
        int start = words.start(word);
        int length = words.end(word) - start;
        for (int size = shortest; size <= Math.min(length, longest); size++) {
            Head head = heads.get(words.folded().substring(start, start + size));
            if (head != null && fits(head, words, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Head head, Words words, int word) {
        int end = words.start(word) + head.length();
        return end == words.end(word) || (head.stem() != null && endings.read(head.stem(), words, word, end) != null);
    }
}
