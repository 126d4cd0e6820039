package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences by their words. Two that share half of their words share one of the rarer half of each (prefix filtering:
 * Chaudhuri, Ganti and Kaushik 2006, "A primitive operator for similarity joins in data cleaning"), so that only those are
 * compared, and no more than {@link #MOST} with each sentence asked for. Mutable: a sentence found is taken out.
 */
final class SentenceIndex {
    /** Sentences compared with one that is asked for, at most, the rarest shared words first. */
    static final int MOST = 200;

    /** Words in both by words in either, of sentences that are one, changed. */
    private static final double CHANGED = 0.5;

    /** Of two alike, the same words in another order are less so than the same sentence. */
    private static final double OTHER_ORDER = 0.999;

    private final List<Set<String>> words;
    private final Set<Integer> free = new LinkedHashSet<>();
    private final Map<List<String>, Set<Integer>> bySentence = new HashMap<>();
    private final Map<String, Set<Integer>> byRareWord = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<List<String>> sentences;
    private long compared;

    /**
     * An index.
     *
     * @param sentences words of each sentence
     */
    SentenceIndex(List<List<String>> sentences) {
        this.sentences = List.copyOf(sentences);
        this.words = sentences.stream().<Set<String>>map(HashSet::new).toList();
        words.forEach(set -> set.forEach(word -> counts.merge(word, 1, Integer::sum)));
        for (int i = 0; i < sentences.size(); i++) {
            free.add(i);
            bySentence
                    .computeIfAbsent(sentences.get(i), key -> new LinkedHashSet<>())
                    .add(i);
            for (String word : rare(words.get(i))) {
                byRareWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(i);
            }
        }
    }

    /** The words of which another sentence has one at least where it shares half of them, the rarest first. */
    private List<String> rare(Set<String> sentence) {
        List<String> sorted = new ArrayList<>(sentence);
        sorted.sort(Comparator.comparingInt((String word) -> counts.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()));
        int shared = (int) Math.ceil(CHANGED * sorted.size());
        return sorted.subList(0, sorted.size() - shared + (shared > 0 ? 1 : 0));
    }

    /**
     * Takes the likest free sentence, the first of equals.
     *
     * @param sentence words of a sentence
     * @return its number from 0, or -1 where none is like it
     */
    int take(List<String> sentence) {
        Set<Integer> same = bySentence.getOrDefault(sentence, Set.of());
        int best = same.isEmpty()
                ? likest(new HashSet<>(sentence))
                : same.iterator().next();
        if (best >= 0) {
            remove(best);
        }
        return best;
    }

    private int likest(Set<String> sentence) {
        int best = -1;
        double most = 0;
        for (int candidate : candidates(sentence)) {
            compared++;
            double now = likeness(sentence, words.get(candidate));
            if (now > most || (now == most && candidate < best)) {
                best = candidate;
                most = now;
            }
        }
        return most >= CHANGED ? best : -1;
    }

    private Set<Integer> candidates(Set<String> sentence) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String word : rare(sentence)) {
            for (int candidate : byRareWord.getOrDefault(word, Set.of())) {
                if (candidates.size() >= MOST) {
                    return candidates;
                }
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private void remove(int taken) {
        free.remove(taken);
        Set<Integer> same = bySentence.get(sentences.get(taken));
        if (same != null) {
            same.remove(taken);
        }
        for (String word : rare(words.get(taken))) {
            Set<Integer> having = byRareWord.get(word);
            if (having != null) {
                having.remove(taken);
            }
        }
    }

    /** {@return the sentences not taken, in order} */
    List<Integer> free() {
        return List.copyOf(free);
    }

    /** {@return how many pairs were compared so far} */
    long compared() {
        return compared;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common / (double) (one.size() + other.size() - common) * OTHER_ORDER;
    }
}
