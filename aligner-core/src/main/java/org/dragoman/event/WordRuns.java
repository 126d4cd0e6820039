package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.language.Languages;
import org.dragoman.text.Span;

/**
 * Hashes of all runs of a few words in an article's body, and a choice of them by which articles that share text find each
 * other (winnowing: Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting").
 */
final class WordRuns {
    /** Words in a run. */
    static final int RUN = 4;

    private static final int WINDOW = 8;

    private final Set<Long> all;
    private final Set<Long> chosen;

    private WordRuns(Set<Long> all, Set<Long> chosen) {
        this.all = all;
        this.chosen = chosen;
    }

    static WordRuns of(Article article, Languages languages) {
        List<String> words = new ArrayList<>();
        for (Span span : article.body()) {
            words.addAll(words(languages
                    .get(article.language())
                    .fold(span.in(article.text()))
                    .folded()));
        }
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(words, i);
        }
        Set<Long> all = new HashSet<>();
        Set<Long> chosen = new HashSet<>();
        for (int i = 0; i < runs.length; i++) {
            all.add(runs[i]);
            if (i + WINDOW <= runs.length || i == 0) {
                chosen.add(least(runs, i, Math.min(runs.length, i + WINDOW)));
            }
        }
        return new WordRuns(all, chosen);
    }

    /** The words of a folded text. */
    static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        for (String word : folded.split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static long least(long[] runs, int from, int to) {
        long least = runs[from];
        for (int i = from + 1; i < to; i++) {
            least = Math.min(least, runs[i]);
        }
        return least;
    }

    /** FNV-1a over the chars, then mixed, so that the least hash of a window is no word of a special kind. */
    private static long hash(List<String> words, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < from + RUN; i++) {
            String word = words.get(i);
            for (int k = 0; k < word.length(); k++) {
                hash = (hash ^ word.charAt(k)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    Set<Long> chosen() {
        return chosen;
    }

    int size() {
        return all.size();
    }

    /** Share of the runs of the shorter text that stand in the other. */
    double similarity(WordRuns other) {
        Set<Long> fewer = all.size() <= other.all.size() ? all : other.all;
        Set<Long> more = fewer == all ? other.all : all;
        return fewer.isEmpty() ? 0 : fewer.stream().filter(more::contains).count() / (double) fewer.size();
    }

    boolean sameAs(WordRuns other) {
        return all.equals(other.all);
    }
}
