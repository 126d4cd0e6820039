package org.dragoman.compare;

import java.util.Comparator;
import java.util.List;
import org.dragoman.concept.Concept;

/**
 * A concept and how each article names it.
 *
 * @param concept the concept
 * @param names for each article its names of the concept, the most frequent first; empty where it does not occur
 */
public record NamingRow(Concept concept, List<List<NameCount>> names) {
    /** Concepts that most articles share first, then the most frequent, then by id. */
    static final Comparator<NamingRow> ORDER = Comparator.comparingInt((NamingRow r) -> -r.width())
            .thenComparingInt(r -> -r.total())
            .thenComparing(r -> r.concept().id());

    /** Copies the lists. */
    public NamingRow {
        names = names.stream().map(List::copyOf).toList();
    }

    /**
     * {@return in how many articles the concept occurs}
     */
    public int width() {
        return (int) names.stream().filter(n -> !n.isEmpty()).count();
    }

    /**
     * Mentions in one article.
     *
     * @param article its index
     * @return their number
     */
    public int count(int article) {
        return names.get(article).stream().mapToInt(NameCount::count).sum();
    }

    /**
     * {@return mentions in all articles}
     */
    public int total() {
        int sum = 0;
        for (int i = 0; i < names.size(); i++) {
            sum += count(i);
        }
        return sum;
    }
}
