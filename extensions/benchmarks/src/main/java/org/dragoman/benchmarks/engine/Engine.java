package org.dragoman.benchmarks.engine;

import org.dragoman.benchmarks.data.Document;
import org.dragoman.concept.Glossary;
import org.dragoman.text.LanguageTag;

/** An index of terms. Building one compiles the glossary; scanning may be done by several threads. */
public interface Engine {
    /** Kinds of engines. */
    enum Kind {
        /** Dragoman's mention finder. */
        DRAGOMAN("dragoman"),
        /** Exact search by a double-array Aho-Corasick automaton: every hit, parts of words included. */
        DOUBLE_ARRAY("doubleArray"),
        /** The same, whole words only, the longest of those that overlap. */
        DOUBLE_ARRAY_WORDS("doubleArrayWords"),
        /** Stems by Lucene's analysis, looked up in a hash trie: the longest run. */
        LUCENE_TRIE("luceneTrie");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * {@return the name in tables}
         */
        public String label() {
            return label;
        }

        /**
         * Reads the name in tables.
         *
         * @param label a name
         * @return the kind
         * @throws IllegalArgumentException for another name
         */
        public static Kind of(String label) {
            for (Kind kind : values()) {
                if (kind.label.equals(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no engine " + label);
        }

        /**
         * Builds an index, ready to scan.
         *
         * @param glossary the terms
         * @param language which of its languages
         * @return the index
         */
        public Engine build(Glossary glossary, LanguageTag language) {
            return switch (this) {
                case DRAGOMAN -> new DragomanEngine(glossary, language);
                case DOUBLE_ARRAY -> new DoubleArrayEngine(glossary, language, false);
                case DOUBLE_ARRAY_WORDS -> new DoubleArrayEngine(glossary, language, true);
                case LUCENE_TRIE -> new StemTrieEngine(glossary, language);
            };
        }
    }

    /**
     * Finds the terms of a text.
     *
     * @param document a text
     * @return how many places were found
     */
    long scan(Document document);
}
