package org.dragoman.benchmarks.engine;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.TreeMap;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.data.TermGenerator;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;

/** Exact search (Aho and Corasick 1975, Aoe 1989) over the raw text. */
final class DoubleArrayEngine implements Engine {
    private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean words;

    DoubleArrayEngine(Glossary glossary, LanguageTag language, boolean words) {
        this.words = words;
        TreeMap<String, Integer> numbers = new TreeMap<>();
        TermGenerator.terms(glossary, language).keySet().forEach(t -> numbers.put(t, numbers.size()));
        trie.build(numbers);
    }

    @Override
    public long scan(Document document) {
        String text = document.text();
        if (!words) {
            return trie.parseText(text).size();
        }
        LongestWords longest = new LongestWords(text);
        trie.parseText(text, (AhoCorasickDoubleArrayTrie.IHit<Integer>) (begin, end, term) -> longest.add(begin, end));
        return longest.count();
    }

    /** Hits of whole words, by growing end; of those that overlap, the one that begins first, then the longest. */
    private static final class LongestWords {
        private final String text;
        private int begin = -1;
        private int end = -1;
        private long count;

        LongestWords(String text) {
            this.text = text;
        }

        void add(int from, int to) {
            boolean whole = (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                    && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
            if (!whole) {
                return;
            }
            if (from >= end) {
                count++;
                begin = from;
                end = to;
            } else if (from <= begin) {
                begin = from;
                end = to;
            }
        }

        long count() {
            return count;
        }
    }
}
