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
    private final WordParts parts;

    PatternMatcher(Morphology morphology, Words words) {
        this.morphology = morphology;
        this.words = words;
        this.parts = new WordParts(morphology, words);
    }

    /** Adds every way in which a pattern begins at a word. */
    void match(KeyedPattern pattern, int word, List<Found> found) {
        follow(pattern, word, NO_WORD, found);
    }

    private void follow(KeyedPattern pattern, int word, List<WordMatch> before, List<Found> found) {
        List<WordMatch> matches = matches(pattern, before.size(), word);
        for (int i = 0; i < matches.size(); i++) {
            step(pattern, with(before, matches.get(i)), found);
        }
    }

    /** The ways in which a word of a text is a word of a pattern. */
    private List<WordMatch> matches(KeyedPattern pattern, int index, int word) {
        parts.read(word);
        List<WordMatch> matches = List.of();
        long[] keys = pattern.keys(index);
        List<Proclitics> fronts = parts.fronts();
        for (int f = 0; f < fronts.size(); f++) {
            for (int s = 0; s < keys.length; s++) {
                int end = parts.endOf(keys[s], f);
                if (end >= 0) {
                    matches = and(matches, match(pattern.stem(index, s), fronts.get(f), word, end));
                }
            }
        }
        return matches;
    }

    private @Nullable WordMatch match(Stem stem, Proclitics front, int word, int end) {
        boolean there = end - front.stemStart() == stem.key().length()
                && Words.startsWith(words.text(), stem.key(), front.stemStart());
        Ending ending = there ? morphology.ending(stem, words, word, end) : null;
        return ending == null ? null : new WordMatch(word, front, stem, ending);
    }

    private static List<WordMatch> and(List<WordMatch> matches, @Nullable WordMatch next) {
        return next == null ? matches : with(matches, next);
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

    private void step(KeyedPattern pattern, List<WordMatch> path, List<Found> found) {
        Ending ending = path.get(path.size() - 1).ending();
        int next = ending.nextWord();
        if (path.size() < pattern.size()) {
            String gap = pattern.pattern().gaps().get(path.size() - 1);
            if (next < words.size() && words.gap(next - 1).equals(gap)) {
                follow(pattern, next, path, found);
            }
            return;
        }
        Derivation derivation = morphology.derive(pattern.pattern(), words, path);
        if (derivation != null) {
            found.add(new Found(path.get(0).proclitics().spanStart(), ending.spanEnd(), derivation));
        }
    }
}
