package org.dragoman.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.dragoman.compare.TextSearch;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.Stem;
import org.dragoman.language.TermForm;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;
import org.dragoman.text.LanguageTag;

/**
 * Words that are looked for, and the written words of the index that may be forms of them: those that hold a stem. A single word
 * is held against the rules at once; of several, each text is.
 *
 * @param search finds the forms in a text
 * @param query the articles that may hold some
 */
record WordForms(TextSearch search, Query query) {
    /** Letters that may stand attached before a stem. */
    private static final int BEFORE = 6;

    private static final int MOST_STATES = 100_000;

    static WordForms of(String words, Languages languages, IndexReader reader) throws IOException {
        TextSearch search = new TextSearch(words, languages);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : FieldInfos.getIndexedFields(reader)) {
            if (field.startsWith(Fields.WORDS)) {
                LanguageTag tag = new LanguageTag(field.substring(Fields.WORDS.length()));
                LanguageSupport language = languages.get(tag);
                TermForm form = TermForm.of(words, language.morphology().guessKind(words));
                for (TermPattern pattern : language.morphology().compile(form)) {
                    any.add(query(pattern, field, tag, search, reader), BooleanClause.Occur.SHOULD);
                }
            }
        }
        return new WordForms(search, any.build());
    }

    private static Query query(
            TermPattern pattern, String field, LanguageTag language, TextSearch search, IndexReader reader)
            throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean single = pattern.words().size() == 1;
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return new MatchNoDocsQuery();
        }
        for (WordPattern word : pattern.words()) {
            List<BytesRef> written = new ArrayList<>();
            TermsEnum found = new CompiledAutomaton(holding(word), false, true).getTermsEnum(terms);
            for (BytesRef term = found.next(); term != null; term = found.next()) {
                if (!single || !search.find(language, term.utf8ToString()).isEmpty()) {
                    written.add(BytesRef.deepCopyOf(term));
                }
            }
            all.add(new TermInSetQuery(field, written), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    /** A few letters, a stem, and whatever follows. */
    private static Automaton holding(WordPattern word) {
        Automaton stems = Operations.union(word.stems().stream()
                .map(Stem::key)
                .distinct()
                .map(Automata::makeString)
                .toList());
        Automaton before = Operations.repeat(Automata.makeAnyChar(), 0, BEFORE);
        return Operations.determinize(
                Operations.concatenate(List.of(before, stems, Automata.makeAnyString())), MOST_STATES);
    }
}
