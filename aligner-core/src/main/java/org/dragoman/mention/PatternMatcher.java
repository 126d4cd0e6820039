package org.dragoman.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    private final Morphology morphology;
    private final Words words;
    private final @Nullable List<Proclitics>[] fronts;

    @SuppressWarnings({"unchecked", "rawtypes"})
    PatternMatcher(Morphology morphology, Words words) {
        this.morphology = morphology;
        this.words = words;
        this.fronts = new List[words.size()];
    }

    /** The ways to read the front of a word. */
    List<Proclitics> fronts(int word) {
        List<Proclitics> known = fronts[word];
        if (known == null) {
            known = morphology.proclitics(words, word);
            fronts[word] = known;
        }
        return known;
    }

    /** Calls the sink for every way in which a pattern begins at a word. */
    void match(TermPattern pattern, int word, Consumer<Found> sink) {
        follow(pattern, word, new ArrayList<>(pattern.words().size()), sink);
    }

    private void follow(TermPattern pattern, int word, List<WordMatch> path, Consumer<Found> sink) {
        for (Proclitics front : fronts(word)) {
            for (Stem stem : pattern.words().get(path.size()).stems()) {
                Ending ending = ending(stem, front, word);
                if (ending != null) {
                    path.add(new WordMatch(word, front, stem, ending));
                    step(pattern, ending, path, sink);
                    path.remove(path.size() - 1);
                }
            }
        }
    }

    private @Nullable Ending ending(Stem stem, Proclitics front, int word) {
        String key = stem.key();
        int at = front.stemStart();
        int end = words.end(word);
        return at + key.length() <= end && words.folded().startsWith(key, at)
                ? morphology.ending(stem, words, word, at + key.length())
                : null;
    }

    private void step(TermPattern pattern, Ending ending, List<WordMatch> path, Consumer<Found> sink) {
        int next = ending.nextWord();
        if (path.size() < pattern.words().size()) {
            if (next < words.size() && words.gap(next - 1).equals(pattern.gaps().get(path.size() - 1))) {
                follow(pattern, next, path, sink);
            }
            return;
        }
        Derivation derivation = morphology.derive(pattern, words, path);
        if (derivation != null) {
            sink.accept(new Found(path.get(0).proclitics().spanStart(), ending.spanEnd(), derivation));
        }
    }
}
