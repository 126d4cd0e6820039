package org.dragoman.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dragoman.article.Article;
import org.dragoman.article.Segment;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.concept.Concept;
import org.dragoman.language.Derivation;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The mentions of a concept in the articles of an index, for articles that were read of their files. */
final class KnownMentions {
    private final Concept concept;
    private final Sources names;
    private final OutletRegister outlets = OutletRegister.curated();
    private final Map<String, Stored> articles = new HashMap<>();

    private record Stored(long state, List<Segment> segments, List<StoredMention> mentions) {}

    private KnownMentions(Concept concept, Sources names) {
        this.concept = concept;
        this.names = names;
    }

    static KnownMentions of(DirectoryReader reader, Sources names, Concept concept) throws IOException {
        KnownMentions known = new KnownMentions(concept, names);
        for (LeafReaderContext leaf : reader.leaves()) {
            known.add(leaf);
        }
        return known;
    }

    private void add(LeafReaderContext leaf) throws IOException {
        PostingsEnum docs = leaf.reader().postings(new Term(Fields.CONCEPT, concept.id()), PostingsEnum.NONE);
        if (docs == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        SortedDocValues languages = DocValues.getSorted(leaf.reader(), Fields.LANGUAGE);
        NumericDocValues states = DocValues.getNumeric(leaf.reader(), Fields.STATE);
        BinaryDocValues mentions = DocValues.getBinary(leaf.reader(), Fields.MENTIONS);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if ((live == null || live.get(doc))
                    && languages.advanceExact(doc)
                    && states.advanceExact(doc)
                    && mentions.advanceExact(doc)) {
                Document document = leaf.reader().storedFields().document(doc, IndexedFiles.NAMES);
                StoredMentions all = StoredMentions.read(mentions.binaryValue());
                String language = languages.lookupOrd(languages.ordValue()).utf8ToString();
                articles.put(
                        ArticleFacts.key(
                                document.get(Fields.SOURCE), document.get(Fields.ID), new LanguageTag(language)),
                        new Stored(
                                states.longValue(),
                                all.segments(),
                                all.mentions().stream()
                                        .filter(m -> m.concept().equals(concept.id()))
                                        .toList()));
            }
        }
    }

    Set<String> keys() {
        return articles.keySet();
    }

    Set<String> sources() {
        return articles.keySet().stream().map(ArticleFacts::sourceOf).collect(Collectors.toSet());
    }

    /** The article with the concept's mentions; empty where it is not as it was, or a name could be either of two terms. */
    Optional<AnnotatedArticle> in(Article article) {
        ArticleFacts facts = ArticleFacts.of(article, outlets, names);
        Stored stored = articles.get(facts.key());
        if (stored == null || stored.state() != ArticleReading.state(article, facts)) {
            return Optional.empty();
        }
        List<Mention> mentions = new ArrayList<>();
        for (StoredMention mention : stored.mentions()) {
            org.dragoman.concept.Term term = term(article.language().primary(), mention.term());
            if (term == null) {
                return Optional.empty();
            }
            mentions.add(new Mention(
                    concept,
                    term,
                    mention.span(),
                    mention.segment(),
                    new Derivation(term.text(), List.of(), 0),
                    mention.nested(),
                    List.of()));
        }
        return Optional.of(new AnnotatedArticle(article, stored.segments(), mentions));
    }

    /** The one term of a text; of an Arabic article it may be an English one. */
    private org.dragoman.concept.@Nullable Term term(LanguageTag language, String text) {
        List<org.dragoman.concept.Term> all = new ArrayList<>(concept.terms(language));
        if (language.rightToLeft()) {
            all.addAll(concept.terms(LanguageTag.EN));
        }
        List<org.dragoman.concept.Term> same =
                all.stream().filter(t -> t.text().equals(text)).toList();
        return same.size() == 1 ? same.get(0) : null;
    }
}
