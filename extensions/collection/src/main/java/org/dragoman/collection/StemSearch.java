package org.dragoman.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.Words;
import org.dragoman.text.FoldedText;

/**
 * Which stems may be read in a folded word, wherever it stands: all that a mention finder reads there, and some more. For one
 * thread.
 */
final class StemSearch {
    /** Languages whose places of stems depend on nothing but folded letters, dots of the i, and whether a space follows. */
    private static final Set<String> KNOWN = Set.of("ar", "az", "en");

    private static final int LAST_BIT = 63;
    private static final long ANYWHERE = -1L;

    private final LanguageSupport language;
    private final boolean known;
    /** By their first letter. */
    private final Map<Character, List<String>> stems = new HashMap<>();

    private final List<String> found = new ArrayList<>();
    private long starts;
    private long ends;

    StemSearch(LanguageSupport language, Collection<String> stems) {
        this.language = language;
        this.known = KNOWN.contains(language.language().language());
        for (String stem : stems) {
            this.stems.computeIfAbsent(stem.charAt(0), c -> new ArrayList<>()).add(stem);
        }
    }

    /** The stems in a word; the list is of use until the next word. */
    List<String> in(String word) {
        found.clear();
        boolean asked = false;
        for (int at = 0; at < word.length(); at++) {
            List<String> some = stems.get(word.charAt(at));
            if (some == null) {
                continue;
            }
            for (String stem : some) {
                if (word.startsWith(stem, at)) {
                    if (!asked) {
                        ask(word);
                        asked = true;
                    }
                    if (mayStand(at, at + stem.length()) && !found.contains(stem)) {
                        found.add(stem);
                    }
                }
            }
        }
        return found;
    }

    private boolean mayStand(int from, int to) {
        return (starts >>> Math.min(from, LAST_BIT) & 1) != 0 && (ends >>> Math.min(to - 1, LAST_BIT) & 1) != 0;
    }

    /** The places at which the rules let a stem begin and end, alone and before another word, with either i. */
    private void ask(String word) {
        starts = 0;
        ends = 0;
        if (known) {
            for (String written : List.of(word, word.replace('i', 'I'))) {
                ask(written, word);
                ask(written + " " + written, word);
            }
        } else {
            starts = ANYWHERE;
            ends = ANYWHERE;
        }
    }

    private void ask(String written, String word) {
        FoldedText folded = language.fold(written);
        Words words = Words.of(folded);
        if (words.size() == 0 || !words.word(0).equals(word)) {
            starts = ANYWHERE;
            ends = ANYWHERE;
            return;
        }
        Morphology morphology = language.morphology();
        starts |= morphology.stemStarts(words, 0);
        ends |= morphology.stemEnds(words, 0);
    }
}
