package org.dragoman.compare.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.compare.CountBy;
import org.dragoman.compare.NamingColumn;
import org.dragoman.compare.NamingTable;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.concept.Concept;
import org.dragoman.concept.NamingSet;
import org.dragoman.concept.Term;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Joins names into rows: those of a naming set where several of its concepts are named, the others by concept. */
final class NamingJoiner {
    private final VoicedComparison articles;
    private final SetMembership membership;
    private final Map<String, NamingSet> sets = new HashMap<>();

    NamingJoiner(VoicedComparison articles) {
        this.articles = articles;
        this.membership = new SetMembership(articles.comparison().glossary());
        articles.comparison().glossary().namingSets().forEach(s -> sets.put(s.id(), s));
    }

    VoicedNaming join(CountBy by) {
        ArticleComparison comparison = articles.comparison();
        List<NamingColumn> columns = comparison.articles().isEmpty()
                ? List.of()
                : NamingTable.of(comparison, by).columns();
        Set<String> joining = joining(columns);
        Map<String, List<NamePlace>> bySet = new LinkedHashMap<>();
        Map<String, List<NamePlace>> byConcept = new LinkedHashMap<>();
        for (NamePlace place : places(columns)) {
            List<String> seats = seats(place).stream().filter(joining::contains).toList();
            seats.forEach(s -> bySet.computeIfAbsent(s, k -> new ArrayList<>()).add(place));
            if (seats.isEmpty()) {
                byConcept
                        .computeIfAbsent(place.mention().concept().id(), k -> new ArrayList<>())
                        .add(place);
            }
        }
        List<VoicedRow> rows = new ArrayList<>();
        bySet.forEach((id, places) -> rows.add(row(sets.get(id), places, columns)));
        byConcept.values().forEach(places -> rows.add(row(null, places, columns)));
        rows.sort(VoicedRow.ORDER);
        return new VoicedNaming(by, columns, rows);
    }

    private List<NamePlace> places(List<NamingColumn> columns) {
        List<NamePlace> places = new ArrayList<>();
        for (NamingColumn column : columns) {
            for (int article : column.articles()) {
                for (Mention mention : article(article).mentions()) {
                    if (!mention.nested()) {
                        places.add(new NamePlace(article, mention, articles.kindAt(article, mention.span())));
                    }
                }
            }
        }
        return places;
    }

    private AnnotatedArticle article(int index) {
        return articles.comparison().articles().get(index);
    }

    private List<String> seats(NamePlace place) {
        Mention mention = place.mention();
        return membership.of(
                mention.concept().id(),
                article(place.article()).article().language(),
                mention.term().text());
    }

    /** A set with one concept named joins nothing that would stand in two rows without it. */
    private Set<String> joining(List<NamingColumn> columns) {
        Map<String, Set<String>> concepts = new LinkedHashMap<>();
        for (NamePlace place : places(columns)) {
            for (String set : seats(place)) {
                concepts.computeIfAbsent(set, s -> new LinkedHashSet<>())
                        .add(place.mention().concept().id());
            }
        }
        return concepts.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static VoicedRow row(@Nullable NamingSet set, List<NamePlace> places, List<NamingColumn> columns) {
        Map<Concept, Long> concepts = places.stream()
                .collect(Collectors.groupingBy(p -> p.mention().concept(), LinkedHashMap::new, Collectors.counting()));
        List<VoicedCell> cells = columns.stream()
                .map(c -> places.stream()
                        .filter(p -> c.articles().contains(p.article()))
                        .toList())
                .map(here -> new VoicedCell(
                        names(here.stream().filter(p -> !p.saidByOthers()).toList()),
                        names(here.stream().filter(NamePlace::saidByOthers).toList())))
                .toList();
        return new VoicedRow(
                set,
                concepts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .toList(),
                cells);
    }

    private record Key(String concept, Term term) {}

    private static List<VoicedName> names(Collection<NamePlace> places) {
        Map<Key, List<NamePlace>> byName = new LinkedHashMap<>();
        for (NamePlace place : places) {
            Mention mention = place.mention();
            byName.computeIfAbsent(new Key(mention.concept().id(), mention.term()), k -> new ArrayList<>())
                    .add(place);
        }
        return byName.values().stream()
                .map(p -> new VoicedName(
                        p.get(0).mention().concept(), p.get(0).mention().term(), p))
                .sorted(Comparator.comparingInt(n -> -n.count()))
                .toList();
    }
}
