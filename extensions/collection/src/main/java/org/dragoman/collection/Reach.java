package org.dragoman.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.concept.TermForms;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.Stem;
import org.dragoman.language.TermPattern;
import org.dragoman.language.WordPattern;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The articles in which a form of some concepts may stand: those whose words hold, for each word of a term, one of its stems at a
 * place where the rules of the language let a stem stand. No article in which a form stands is left out, whatever is decided by
 * context later.
 */
final class Reach {
    /** Stems whose articles are collected in one walk through the words of an index. */
    private static final int MOST_STEMS = 400;

    private final IndexReader reader;
    private final FixedBitSet articles;

    private Reach(IndexReader reader) {
        this.reader = reader;
        this.articles = new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    /** The numbers of the articles; some of them may be deleted. */
    static FixedBitSet of(IndexReader reader, Languages languages, Collection<Concept> concepts) throws IOException {
        Reach reach = new Reach(reader);
        for (String field : FieldInfos.getIndexedFields(reader)) {
            LanguageTag tag = languageOf(field);
            if (tag != null) {
                reach.add(field, tag, languages, concepts);
            }
        }
        return reach.articles;
    }

    private static @Nullable LanguageTag languageOf(String field) {
        for (String prefix : List.of(Fields.WORDS, Rereading.LATIN)) {
            if (field.startsWith(prefix)) {
                return new LanguageTag(field.substring(prefix.length()));
            }
        }
        return null;
    }

    private void add(String field, LanguageTag tag, Languages languages, Collection<Concept> concepts)
            throws IOException {
        Terms words = MultiTerms.getTerms(reader, field);
        if (words == null) {
            return;
        }
        if (!languages.knows(tag)) {
            if (concepts.stream().anyMatch(c -> !c.terms(tag).isEmpty())) {
                addAll(words);
            }
            return;
        }
        LanguageSupport language = languages.get(tag);
        List<TermPattern> patterns = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        for (Concept concept : concepts) {
            for (Term term : concept.terms(tag)) {
                for (TermPattern pattern : language.morphology().compile(TermForms.of(concept, term))) {
                    patterns.add(pattern);
                    pattern.words().forEach(w -> w.stems().forEach(s -> stems.add(s.key())));
                }
                if (stems.size() > MOST_STEMS) {
                    add(words, language, patterns, stems);
                    patterns.clear();
                    stems.clear();
                }
            }
        }
        add(words, language, patterns, stems);
    }

    /** Of a language that nobody knows any article may hold any of its names. */
    private void addAll(Terms words) throws IOException {
        TermsEnum each = words.iterator();
        PostingsEnum holders = null;
        while (each.next() != null) {
            holders = each.postings(holders, PostingsEnum.NONE);
            for (int doc = holders.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = holders.nextDoc()) {
                articles.set(doc);
            }
        }
    }

    private void add(Terms words, LanguageSupport language, List<TermPattern> patterns, Set<String> stems)
            throws IOException {
        if (patterns.isEmpty()) {
            return;
        }
        Map<String, FixedBitSet> byStem = byStem(words, new StemSearch(language, stems));
        for (TermPattern pattern : patterns) {
            FixedBitSet all = null;
            for (WordPattern word : pattern.words()) {
                FixedBitSet some = any(word, byStem);
                if (all == null) {
                    all = some;
                } else {
                    all.and(some);
                }
            }
            if (all != null) {
                articles.or(all);
            }
        }
    }

    private FixedBitSet any(WordPattern word, Map<String, FixedBitSet> byStem) {
        FixedBitSet any = new FixedBitSet(articles.length());
        for (Stem stem : word.stems()) {
            FixedBitSet some = byStem.get(stem.key());
            if (some != null) {
                any.or(some);
            }
        }
        return any;
    }

    private Map<String, FixedBitSet> byStem(Terms words, StemSearch search) throws IOException {
        Map<String, FixedBitSet> byStem = new HashMap<>();
        TermsEnum each = words.iterator();
        PostingsEnum holders = null;
        for (BytesRef word = each.next(); word != null; word = each.next()) {
            List<String> stems = search.in(word.utf8ToString());
            if (stems.isEmpty()) {
                continue;
            }
            holders = each.postings(holders, PostingsEnum.NONE);
            for (int doc = holders.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = holders.nextDoc()) {
                for (String stem : stems) {
                    byStem.computeIfAbsent(stem, s -> new FixedBitSet(articles.length()))
                            .set(doc);
                }
            }
        }
        return byStem;
    }
}
