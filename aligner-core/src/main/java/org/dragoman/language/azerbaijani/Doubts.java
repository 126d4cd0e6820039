package org.dragoman.language.azerbaijani;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Step;
import org.dragoman.language.TermKind;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/**
 * How far a form is from the norm, as a penalty: 1 for a second choice of reading, of harmony behind a hyphen, of the
 * inner genitive, of the dot on an i; {@value #HOMOGRAPH} more for a name that a sentence may begin with as a common
 * word, which wants a second sign (a title, another name, an earlier full mention).
 */
final class Doubts {
    /** Penalty of a name that may be a common word where it stands. */
    static final int HOMOGRAPH = 3;

    private static final String INNER = "az.inner-";
    private static final String STARTS_SENTENCE = ".!?…“”\"«»\n\r";

    private final Set<String> homographs = new HashSet<>();

    Doubts() {
        for (List<String> columns : Table.rows("homographs.txt")) {
            homographs.add(Letters.key(columns.get(0)));
        }
    }

    int about(TermPattern pattern, Words words, List<WordMatch> matches) {
        int doubts = 0;
        boolean respelt = false;
        for (WordMatch match : matches) {
            doubts += match.ending().flags();
            boolean other = isRespelt(match.stem().steps());
            respelt |= other;
            doubts += !other && Traits.of(match.stem()).rare() ? 1 : 0;
            doubts += Dots.differ(words, match) ? 1 : 0;
            doubts += changesInside(match.stem().steps())
                            || changesInside(match.ending().steps())
                    ? 1
                    : 0;
        }
        doubts += respelt ? 1 : 0;
        return doubts + (maybeCommonWord(pattern, words, matches) ? HOMOGRAPH : 0);
    }

    /** A name of several words that are respelt is respelt once. */
    private static boolean isRespelt(List<Step> steps) {
        String rule = steps.isEmpty() ? "" : steps.get(0).rule();
        return rule.equals(Respeller.SOURCE) || rule.equals(Respeller.RESPELT);
    }

    private static boolean changesInside(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).rule().startsWith(INNER)) {
                return true;
            }
        }
        return false;
    }

    private boolean maybeCommonWord(TermPattern pattern, Words words, List<WordMatch> matches) {
        WordMatch match = matches.get(0);
        return pattern.form().kind() == TermKind.NAME
                && pattern.words().size() == 1
                && homographs.contains(match.stem().key())
                && (startsSentence(words, match.word()) || Letters.allCapitals(words.original(match.word())));
    }

    private static boolean startsSentence(Words words, int word) {
        if (word == 0) {
            return true;
        }
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            if (STARTS_SENTENCE.indexOf(words.folded().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
