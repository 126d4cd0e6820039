package org.dragoman.benchmarks.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.dragoman.benchmarks.data.Document;
import org.dragoman.benchmarks.data.TermGenerator;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;

/** Search by stems: Lucene makes stems of terms and texts alike, a trie finds the longest run of them. */
final class StemTrieEngine implements Engine {
    private final Analyzer analyzer;
    private final CharArrayMap<Integer> stems = new CharArrayMap<>(16, false);
    private final StemTrie trie = new StemTrie();

    StemTrieEngine(Glossary glossary, LanguageTag language) {
        analyzer = analyzer(language);
        Tokens tokens = new Tokens();
        int number = 0;
        for (String term : TermGenerator.terms(glossary, language).keySet()) {
            tokens.read(term, true);
            trie.add(tokens.ids, tokens.size, number++);
        }
    }

    /** No stop words are taken out, as terms have them; Azerbaijani is taken for Turkish. */
    private static Analyzer analyzer(LanguageTag language) {
        if (language.equals(LanguageTag.AR)) {
            return new ArabicAnalyzer(CharArraySet.EMPTY_SET);
        }
        return language.equals(LanguageTag.AZ)
                ? new TurkishAnalyzer(CharArraySet.EMPTY_SET)
                : new EnglishAnalyzer(CharArraySet.EMPTY_SET);
    }

    @Override
    public long scan(Document document) {
        Tokens tokens = new Tokens();
        tokens.read(document.text(), false);
        long found = 0;
        for (int from = 0; from < tokens.size; ) {
            int length = trie.longest(tokens.ids, from, tokens.size);
            found += length > 0 ? 1 : 0;
            from += Math.max(1, length);
        }
        return found;
    }

    /** The stems of a text, and where they stand in it. */
    private final class Tokens {
        private int[] ids = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;

        void read(String text, boolean addNew) {
            size = 0;
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    add(id(stem, addNew), offset.startOffset(), offset.endOffset());
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int id(CharTermAttribute stem, boolean addNew) {
            Integer known = stems.get(stem.buffer(), 0, stem.length());
            if (known != null) {
                return known;
            }
            if (!addNew) {
                return StemTrie.NONE;
            }
            stems.put(stem.toString(), Integer.valueOf(stems.size()));
            return stems.size() - 1;
        }

        private void add(int id, int start, int end) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            ids[size] = id;
            starts[size] = start;
            ends[size++] = end;
        }
    }
}
