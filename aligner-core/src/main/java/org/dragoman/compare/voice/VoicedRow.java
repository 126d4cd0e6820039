package org.dragoman.compare.voice;

import java.util.Comparator;
import java.util.List;
import org.dragoman.concept.Concept;
import org.dragoman.concept.NamingSet;
import org.jspecify.annotations.Nullable;

/**
 * What the columns call a concept, or the concepts whose names compete.
 *
 * @param set the naming set that joins the concepts, null for a concept by itself
 * @param concepts one, or those of the set that are named, the most frequent first
 * @param cells one a column
 */
public record VoicedRow(@Nullable NamingSet set, List<Concept> concepts, List<VoicedCell> cells) {
    /** What most columns name first, then the most frequent, then by id. */
    static final Comparator<VoicedRow> ORDER = Comparator.comparingInt((VoicedRow r) -> -r.width())
            .thenComparingInt(r -> -r.total())
            .thenComparing(VoicedRow::id);

    /** Copies the lists. */
    public VoicedRow {
        concepts = List.copyOf(concepts);
        cells = List.copyOf(cells);
    }

    /**
     * {@return id of the set, else of the concept}
     */
    public String id() {
        return set == null ? concepts.get(0).id() : set.id();
    }

    /**
     * {@return how many columns name it}
     */
    public int width() {
        return (int) cells.stream().filter(c -> c.count() > 0).count();
    }

    /**
     * {@return how often it is named in all columns}
     */
    public int total() {
        return cells.stream().mapToInt(VoicedCell::count).sum();
    }

    /**
     * Whether it is about a concept.
     *
     * @param concept id of a concept
     * @return true where it is one of the concepts
     */
    public boolean isAbout(String concept) {
        return concepts.stream().anyMatch(c -> c.id().equals(concept));
    }
}
