package org.dragoman.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dragoman.language.Derivation;
import org.dragoman.language.Ending;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Stem;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordMatch;
import org.dragoman.language.WordPattern;
import org.dragoman.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of one language, looked up together.
 *
 * <p>Two tries (Fredkin 1960): one over the letters of stems, whose nodes name the words that can be recognised there;
 * one over words and gaps, whose nodes name the patterns that end there. A text costs one walk of the first trie for
 * each reading of a word's front, whatever the number of terms.
 */
final class PatternIndex {
    /**
     * A pattern found.
     *
     * @param payload the number given with the pattern
     * @param spanStart folded offset of the mention
     * @param spanEnd folded offset after it
     * @param firstWord index of its first word
     * @param nextWord index of the word after it
     * @param derivation why
     */
    record Hit(int payload, int spanStart, int spanEnd, int firstWord, int nextWord, Derivation derivation) {}

    private record Recognised(int word, Stem stem) {}

    private record Entry(int payload, TermPattern pattern) {}

    private final Morphology morphology;
    private final HashTrie letters = new HashTrie();
    private final HashTrie phrases = new HashTrie();
    private final Map<WordPattern, Integer> wordIds = new HashMap<>();
    private final Map<String, Integer> gapIds = new HashMap<>();
    private final List<@Nullable List<Recognised>> atLetter = new ArrayList<>();
    private final List<@Nullable List<Entry>> atPhrase = new ArrayList<>();

    PatternIndex(Morphology morphology) {
        this.morphology = morphology;
        gapIds.put(" ", 0);
    }

    /** Adds a pattern; only before the index is shared. */
    void add(TermPattern pattern, int payload) {
        int node = 0;
        for (int i = 0; i < pattern.words().size(); i++) {
            int gap = i == 0 ? 0 : gapIds.computeIfAbsent(pattern.gaps().get(i - 1), g -> gapIds.size());
            node = phrases.childOrNew(node, phraseLabel(wordId(pattern.words().get(i)), gap));
        }
        at(atPhrase, node).add(new Entry(payload, pattern));
    }

    private int wordId(WordPattern word) {
        Integer known = wordIds.get(word);
        if (known != null) {
            return known;
        }
        int id = wordIds.size();
        wordIds.put(word, id);
        for (Stem stem : word.stems()) {
            int node = 0;
            for (int i = 0; i < stem.key().length(); i++) {
                node = letters.childOrNew(node, stem.key().charAt(i));
            }
            at(atLetter, node).add(new Recognised(id, stem));
        }
        return id;
    }

    private static <T> List<T> at(List<@Nullable List<T>> lists, int node) {
        while (lists.size() <= node) {
            lists.add(null);
        }
        List<T> list = lists.get(node);
        if (list == null) {
            list = new ArrayList<>(2);
            lists.set(node, list);
        }
        return list;
    }

    private static <T> List<T> get(List<@Nullable List<T>> lists, int node) {
        List<T> list = node < lists.size() ? lists.get(node) : null;
        return list == null ? List.of() : list;
    }

    private static int phraseLabel(int word, int gap) {
        return (word << 5) | Math.min(gap, 31);
    }

    /** Calls the sink for every pattern found, inner and overlapping ones included. */
    void find(Words words, Consumer<Hit> sink) {
        List<Map<Integer, List<WordMatch>>> cache = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            cache.add(null);
        }
        for (int w = 0; w < words.size(); w++) {
            follow(words, w, 0, 0, new ArrayList<>(4), cache, sink);
        }
    }

    private void follow(
            Words words,
            int word,
            int gap,
            int node,
            List<WordMatch> path,
            List<Map<Integer, List<WordMatch>>> cache,
            Consumer<Hit> sink) {
        Map<Integer, List<WordMatch>> recognised = cache.get(word);
        if (recognised == null) {
            recognised = recognise(words, word);
            cache.set(word, recognised);
        }
        for (Map.Entry<Integer, List<WordMatch>> entry : recognised.entrySet()) {
            int child = phrases.child(node, phraseLabel(entry.getKey(), gap));
            if (child < 0) {
                continue;
            }
            for (WordMatch match : entry.getValue()) {
                path.add(match);
                emit(words, child, path, sink);
                int next = match.ending().nextWord();
                if (next < words.size() && phrases.hasChildren(child)) {
                    Integer gapId = gapIds.get(words.gap(next - 1));
                    if (gapId != null) {
                        follow(words, next, gapId, child, path, cache, sink);
                    }
                }
                path.remove(path.size() - 1);
            }
        }
    }

    private void emit(Words words, int node, List<WordMatch> path, Consumer<Hit> sink) {
        for (Entry entry : get(atPhrase, node)) {
            Derivation derivation = morphology.derive(entry.pattern(), words, path);
            if (derivation != null) {
                WordMatch first = path.get(0);
                Ending ending = path.get(path.size() - 1).ending();
                sink.accept(new Hit(
                        entry.payload(),
                        first.proclitics().spanStart(),
                        ending.spanEnd(),
                        first.word(),
                        ending.nextWord(),
                        derivation));
            }
        }
    }

    private Map<Integer, List<WordMatch>> recognise(Words words, int word) {
        Map<Integer, List<WordMatch>> found = Map.of();
        for (Proclitics proclitics : morphology.proclitics(words, word)) {
            int node = 0;
            for (int i = proclitics.stemStart(); i < words.end(word); i++) {
                node = letters.child(node, words.folded().charAt(i));
                if (node < 0) {
                    break;
                }
                for (Recognised candidate : get(atLetter, node)) {
                    Ending ending = morphology.ending(candidate.stem(), words, word, i + 1);
                    if (ending != null) {
                        if (found.isEmpty()) {
                            found = new HashMap<>();
                        }
                        found.computeIfAbsent(candidate.word(), k -> new ArrayList<>(1))
                                .add(new WordMatch(word, proclitics, candidate.stem(), ending));
                    }
                }
            }
        }
        return found;
    }
}
