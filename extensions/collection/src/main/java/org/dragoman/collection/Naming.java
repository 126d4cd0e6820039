package org.dragoman.collection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.text.LanguageTag;

/**
 * Which mentions are meant. Within one row any value will do; an empty row lets all through.
 *
 * @param concepts ids of concepts
 * @param sets ids of naming sets in which the name competes
 * @param terms the glossary's terms
 * @param months months of publication, such as {@code 2024-03}; an empty one for articles without a day
 * @param nested whether mentions inside longer ones count
 * @param membership what naming sets there are
 * @param filter which articles and voices count
 */
public record Naming(
        Set<String> concepts,
        Set<String> sets,
        Set<String> terms,
        Set<String> months,
        boolean nested,
        SetMembership membership,
        Filter filter) {
    /** Copies the sets. */
    public Naming {
        concepts = Set.copyOf(concepts);
        sets = Set.copyOf(sets);
        terms = Set.copyOf(terms);
        months = Set.copyOf(months);
    }

    /** Whether a mention is meant, in an article that the query found. */
    boolean admits(LanguageTag language, StoredMention mention) {
        return (nested || !mention.nested())
                && filter.admits(mention.voice())
                && (concepts.isEmpty() || concepts.contains(mention.concept()))
                && (terms.isEmpty() || terms.contains(mention.term()))
                && (sets.isEmpty()
                        || membership.of(mention.concept(), language, mention.term()).stream()
                                .anyMatch(sets::contains));
    }

    /** Whether every mention of the concepts is meant. */
    boolean wholeConcepts() {
        return nested
                && !concepts.isEmpty()
                && terms.isEmpty()
                && sets.isEmpty()
                && filter.voices().isEmpty();
    }

    /** The articles that may have such mentions. */
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(concept(), BooleanClause.Occur.FILTER);
        if (!months.isEmpty()) {
            all.add(any(Fields.MONTH, months), BooleanClause.Occur.FILTER);
        }
        return filter.and(all.build());
    }

    private Query concept() {
        if (concepts.isEmpty() && sets.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        Set<String> named = new LinkedHashSet<>(concepts.isEmpty() ? membership.concepts(sets) : concepts);
        if (!sets.isEmpty()) {
            named.retainAll(membership.concepts(sets));
        }
        return named.isEmpty() ? new MatchNoDocsQuery() : any(Fields.CONCEPT, named);
    }

    private static Query any(String field, Collection<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.iterator().next()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
