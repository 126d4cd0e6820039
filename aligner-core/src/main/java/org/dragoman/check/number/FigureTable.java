package org.dragoman.check.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.align.Bead;
import org.dragoman.check.CheckContext;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.language.date.DateExpression;
import org.dragoman.text.Span;

/**
 * Numbers and dates that articles of one event give otherwise, or that only some of them give, at places that look like renderings
 * of each other. It reads and compares as {@link NumberMismatch} and {@link DateMismatch} do, every article with every other.
 */
public final class FigureTable {
    private record Key(int bead, FigureRow.Kind kind) {}

    private final ArticleComparison comparison;
    private final CheckContext context;
    private final Map<Key, Map<Integer, TreeSet<Span>>> found = new HashMap<>();

    private FigureTable(ArticleComparison comparison, CheckContext context) {
        this.comparison = comparison;
        this.context = context;
    }

    /**
     * Compares the figures of articles.
     *
     * @param comparison the articles with their beads
     * @param context languages whose numbers and dates are read
     * @return rows in the order of the beads, numbers before dates
     */
    public static List<FigureRow> of(ArticleComparison comparison, CheckContext context) {
        FigureTable table = new FigureTable(comparison, context);
        int articles = comparison.articles().size();
        for (int i = 0; i < articles; i++) {
            for (int j = i + 1; j < articles; j++) {
                table.compare(i, j);
            }
        }
        return table.rows();
    }

    private void compare(int first, int second) {
        CheckedText pair = CheckedText.aligned(
                "",
                comparison.articles().get(first),
                comparison.articles().get(second),
                comparison.alignment().pair(first, second),
                context);
        if (!Numerate.pair(pair)) {
            return;
        }
        List<Integer> beads = beads(first, second);
        List<Unmatched> numbers = new ArrayList<>();
        pair.pairs().forEach(u -> numbers.add(Unmatched.of(pair, u)));
        for (Unmatched one : numbers) {
            Unmatched settled = one.settled(numbers);
            int bead = beads.get(one.unit().index());
            settled.missing().forEach(n -> add(bead, FigureRow.Kind.NUMBER, first, n.span()));
            settled.added().forEach(n -> add(bead, FigureRow.Kind.NUMBER, second, n.span()));
        }
        DatePairing dates = new DatePairing(pair.day());
        for (CheckedUnit unit : pair.pairs()) {
            int bead = beads.get(unit.index());
            for (DateExpression date : dates.alone(Figures.ofSource(pair, unit), Numerate.nearby(pair, unit, false))) {
                add(bead, FigureRow.Kind.DATE, first, date.span());
            }
            for (DateExpression date : dates.alone(Figures.ofTarget(pair, unit), Numerate.nearby(pair, unit, true))) {
                add(bead, FigureRow.Kind.DATE, second, date.span());
            }
        }
    }

    /** For each bead of a pair its index among all beads. */
    private List<Integer> beads(int first, int second) {
        List<Integer> indexes = new ArrayList<>();
        List<Bead> all = comparison.alignment().beads();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).side(first).isEmpty() || !all.get(i).side(second).isEmpty()) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private void add(int bead, FigureRow.Kind kind, int article, Span figure) {
        found.computeIfAbsent(new Key(bead, kind), k -> new TreeMap<>())
                .computeIfAbsent(article, a -> new TreeSet<>())
                .add(figure);
    }

    private List<FigureRow> rows() {
        List<FigureRow> rows = new ArrayList<>();
        found.forEach((key, figures) -> {
            List<List<Span>> sides = new ArrayList<>();
            for (int i = 0; i < comparison.articles().size(); i++) {
                sides.add(List.copyOf(figures.getOrDefault(i, new TreeSet<>())));
            }
            rows.add(new FigureRow(key.kind(), key.bead(), sides));
        });
        rows.sort(Comparator.comparingInt(FigureRow::bead).thenComparing(FigureRow::kind));
        return rows;
    }
}
