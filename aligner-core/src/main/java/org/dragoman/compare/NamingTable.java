package org.dragoman.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.article.Article;
import org.dragoman.article.origin.OutletRegister;
import org.dragoman.concept.Term;
import org.dragoman.event.CopyGroup;
import org.dragoman.event.NearDuplicates;
import org.dragoman.language.Languages;
import org.dragoman.mention.Mention;

/**
 * Who names what how, counted by text or by outlet. Immutable.
 *
 * @param by what names are counted by
 * @param columns one a text or an outlet
 * @param rows one a concept, its names by column; concepts that most columns share come first
 */
public record NamingTable(CountBy by, List<NamingColumn> columns, List<NamingRow> rows) {
    private static final class Held {
        static final Languages LANGUAGES = Languages.installed();
    }

    /** Copies the lists. */
    public NamingTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The table of a comparison.
     *
     * @param comparison the articles and their mentions
     * @param by what to count by
     * @return the table
     */
    public static NamingTable of(ArticleComparison comparison, CountBy by) {
        List<NamingColumn> columns = by == CountBy.TEXT ? texts(comparison) : outlets(comparison);
        List<NamingRow> rows = new ArrayList<>();
        for (NamingRow row : comparison.naming()) {
            NamingRow joined = new NamingRow(
                    row.concept(), columns.stream().map(c -> names(row, c)).toList());
            if (joined.width() > 0) {
                rows.add(joined);
            }
        }
        rows.sort(NamingRow.ORDER);
        return new NamingTable(by, columns, rows);
    }

    /**
     * {@return concepts that at least two columns name}
     */
    public List<NamingRow> shared() {
        return rows.stream().filter(r -> r.width() > 1).toList();
    }

    /**
     * Concepts that only one column names.
     *
     * @param column its index
     * @return rows of the table
     */
    public List<NamingRow> onlyIn(int column) {
        return rows.stream().filter(r -> r.width() == 1 && r.count(column) > 0).toList();
    }

    private static List<NamingColumn> texts(ArticleComparison comparison) {
        return IntStream.range(0, comparison.articles().size())
                .mapToObj(i -> column(comparison, List.of(i), List.of()))
                .toList();
    }

    private static List<NamingColumn> outlets(ArticleComparison comparison) {
        Map<String, List<Integer>> byOutlet = new LinkedHashMap<>();
        for (int i = 0; i < comparison.articles().size(); i++) {
            Article article = comparison.articles().get(i).article();
            String outlet = article.provenance().outlet();
            String key = outlet == null ? "\0" + i : OutletRegister.curated().identity(outlet);
            byOutlet.computeIfAbsent(article.language().language() + "\t" + key, k -> new ArrayList<>())
                    .add(i);
        }
        Map<Integer, CopyGroup> groups = new HashMap<>();
        comparison.copies().forEach(g -> g.articles().forEach(a -> groups.put(a, g)));
        return byOutlet.values().stream().map(l -> once(comparison, l, groups)).toList();
    }

    /** Copies are counted once; two texts that copy parts of a third are no copies of each other. */
    private static NamingColumn once(
            ArticleComparison comparison, List<Integer> articles, Map<Integer, CopyGroup> groups) {
        List<Integer> counted = new ArrayList<>();
        List<Integer> copies = new ArrayList<>();
        for (int article : articles) {
            CopyGroup group = groups.get(article);
            boolean copy = group != null
                    && counted.stream()
                            .anyMatch(c -> group.equals(groups.get(c)) && copies(comparison, group, c, article));
            (copy ? copies : counted).add(article);
        }
        return column(comparison, counted, copies);
    }

    private static boolean copies(ArticleComparison comparison, CopyGroup group, int one, int other) {
        return group.original() == one
                || group.original() == other
                || NearDuplicates.areCopies(
                        comparison.articles().get(one).article(),
                        comparison.articles().get(other).article(),
                        Held.LANGUAGES);
    }

    private static NamingColumn column(ArticleComparison comparison, List<Integer> articles, List<Integer> copies) {
        Article first = comparison.articles().get(articles.get(0)).article();
        String outlet = first.provenance().outlet();
        return new NamingColumn(outlet == null ? first.id() : outlet, first.language(), articles, copies);
    }

    private static List<NameCount> names(NamingRow row, NamingColumn column) {
        if (column.articles().size() == 1) {
            return row.names().get(column.articles().get(0));
        }
        Map<Term, List<Mention>> byTerm = new LinkedHashMap<>();
        for (int article : column.articles()) {
            for (NameCount name : row.names().get(article)) {
                byTerm.computeIfAbsent(name.term(), t -> new ArrayList<>()).addAll(name.mentions());
            }
        }
        return byTerm.entrySet().stream()
                .map(e -> new NameCount(e.getKey(), e.getValue()))
                .sorted((a, b) -> b.count() - a.count())
                .toList();
    }
}
