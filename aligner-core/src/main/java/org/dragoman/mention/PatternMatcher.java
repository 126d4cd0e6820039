package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

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
    private List<Proclitics> fronts = List.of();
    private int frontsOf = -1;

    PatternMatcher(Morphology morphology, Words words) {
        this.morphology = morphology;
        this.words = words;
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
    void match(TermPattern pattern, int word, List<Found> found) {
        follow(pattern, word, NO_WORD, found);
    }

    private void follow(TermPattern pattern, int word, List<WordMatch> before, List<Found> found) {
        List<Stem> stems = pattern.words().get(before.size()).stems();
        List<Proclitics> readings = fronts(word);
        for (int f = 0; f < readings.size(); f++) {
            Proclitics front = readings.get(f);
            for (int s = 0; s < stems.size(); s++) {
                Stem stem = stems.get(s);
                Ending ending = ending(stem, front, word);
                if (ending != null) {
                    step(pattern, with(before, new WordMatch(word, front, stem, ending)), found);
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

    private @Nullable Ending ending(Stem stem, Proclitics front, int word) {
        String key = stem.key();
        int at = front.stemStart();
        int end = words.end(word);
        return at + key.length() <= end && words.folded().startsWith(key, at)
                ? morphology.ending(stem, words, word, at + key.length())
                : null;
    }

    private void step(TermPattern pattern, List<WordMatch> path, List<Found> found) {
        Ending ending = path.get(path.size() - 1).ending();
        int next = ending.nextWord();
        if (path.size() < pattern.words().size()) {
            if (next < words.size() && words.gap(next - 1).equals(pattern.gaps().get(path.size() - 1))) {
                follow(pattern, next, path, found);
            }
            return;
        }
        Derivation derivation = morphology.derive(pattern, words, path);
        if (derivation != null) {
            found.add(new Found(path.get(0).proclitics().spanStart(), ending.spanEnd(), derivation));
        }
    }
}
