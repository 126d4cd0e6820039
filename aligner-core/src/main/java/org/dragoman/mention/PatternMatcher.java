package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;

/** Holds the patterns of a term against one text, by the rules of its language alone. For use by one thread. */
final class PatternMatcher {
    /**
     * A pattern found.
     *
     * @param spanStart folded offset of the mention
     * @param spanEnd folded offset after it
     * @param derivation why
     */
    record Found(int spanStart, int spanEnd, Derivation derivation) {}

    private static final List<WordMatch> NO_WORD = List.of();

    private final Morphology morphology;
    private final Words words;
    private final WordReader reader;
    private List<Proclitics> fronts = List.of();
    private int frontsOf = -1;

    PatternMatcher(Morphology morphology, Words words, WordReader reader) {
        this.morphology = morphology;
        this.words = words;
        this.reader = reader;
    }

    /** A matcher that needs no index. */
    PatternMatcher(Morphology morphology, Words words) {
        this(morphology, words, word -> WordReadings.all(morphology, words, word));
    }

    /** The ways to read the front of a word; of the word asked for last they are at hand. */
    private List<Proclitics> fronts(int word) {
        if (frontsOf != word) {
            fronts = morphology.proclitics(words, word);
            frontsOf = word;
        }
        return fronts;
    }

    /** Adds every way in which a pattern begins at a word. */
    void match(CompiledPattern pattern, int word, List<Found> found) {
        follow(pattern, 0, word, NO_WORD, found);
    }

    /** Goes on with the word of a pattern whose stems begin at a place. */
    private void follow(CompiledPattern pattern, int from, int word, List<WordMatch> before, List<Found> found) {
        WordReadings readings = reader.readings(word);
        int end = from;
        int first = -1;
        for (; !pattern.isEnd(end); end++) {
            if (first < 0 && readings.has(pattern.key(end))) {
                first = end;
            }
        }
        if (first < 0) {
            return;
        }
        List<Proclitics> all = fronts(word);
        for (int f = 0; f < all.size(); f++) {
            Proclitics front = all.get(f);
            int begin = words.start(word);
            for (int at = first; at < end; at++) {
                int stemEnd = readings.end(pattern.key(at), front.stemStart() - begin);
                if (stemEnd >= 0) {
                    Stem stem = pattern.stem(at, before.size());
                    Ending ending = morphology.ending(stem, words, word, begin + stemEnd);
                    if (ending != null) {
                        step(pattern, end, with(before, new WordMatch(word, front, stem, ending)), found);
                    }
                }
            }
        }
    }

    private static List<WordMatch> with(List<WordMatch> before, WordMatch match) {
        if (before.isEmpty()) {
            return List.of(match);
        }
        List<WordMatch> path = new ArrayList<>(before.size() + 1);
        path.addAll(before);
        path.add(match);
        return path;
    }

    private void step(CompiledPattern pattern, int end, List<WordMatch> path, List<Found> found) {
        Ending ending = path.get(path.size() - 1).ending();
        int next = ending.nextWord();
        if (!pattern.isLast(end)) {
            if (next < words.size() && isGap(pattern, end, path.size() - 1, next)) {
                follow(pattern, end + 1, next, path, found);
            }
            return;
        }
        Derivation derivation = morphology.derive(pattern.pattern(), words, path);
        if (derivation != null) {
            found.add(new Found(path.get(0).proclitics().spanStart(), ending.spanEnd(), derivation));
        }
    }

    /** Whether the gap before a word of the text is the one that the pattern wants. */
    private boolean isGap(CompiledPattern pattern, int end, int number, int next) {
        if (words.spaceBefore(next)) {
            return pattern.hasSpace(end);
        }
        String wanted = pattern.hasSpace(end) ? " " : pattern.pattern().gaps().get(number);
        return words.gap(next - 1).equals(wanted);
    }
}
