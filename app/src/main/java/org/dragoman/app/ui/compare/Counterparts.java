package org.dragoman.app.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.align.Bead;
import org.dragoman.align.Link;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Which mention of a concept in one article stands for which in another, by the beads. */
public final class Counterparts {
    /**
     * Two mentions of one concept in neighbouring panes.
     *
     * @param from the mention in the one pane
     * @param to the mention in the other
     */
    public record Pair(Place from, Place to) {}

    private Counterparts() {}

    /**
     * Mentions of a concept that are linked, those of a bead in order; a dual faces two.
     *
     * @param comparison of the articles
     * @param concept its id
     * @param from index of an article
     * @param to index of another
     * @return the pairs, in the order of the links
     */
    public static List<Pair> pairs(ArticleComparison comparison, String concept, int from, int to) {
        List<Pair> pairs = new ArrayList<>();
        for (Link link : comparison.links()) {
            if (link.concept().id().equals(concept)) {
                for (Mention left : link.sides().get(from).mentions()) {
                    link.sides()
                            .get(to)
                            .mentions()
                            .forEach(m -> pairs.add(new Pair(new Place(from, left), new Place(to, m))));
                }
            }
        }
        return pairs;
    }

    /**
     * How another article has what a mention names: the reason of its side in the mention's link.
     *
     * @return null where the mention is in no link
     */
    static Link.@Nullable Side side(ArticleComparison comparison, Place place, int to) {
        return comparison.links().stream()
                .filter(l -> l.sides().get(place.pane()).mentions().contains(place.mention()))
                .map(l -> l.sides().get(to))
                .findFirst()
                .orElse(null);
    }

    /** The counterpart of what is active: in the same bead, else the nearest by place in the article. */
    static Optional<Mention> of(ArticleComparison comparison, ActiveConcept active, int from, int to) {
        String concept = active.concept().id();
        Place place = active.place();
        List<Mention> all = all(comparison, to, concept);
        if (place == null || place.pane() != from) {
            return all.stream().findFirst();
        }
        Optional<Mention> paired = pairs(comparison, concept, from, to).stream()
                .filter(p -> p.from().mention().equals(place.mention()))
                .map(p -> p.to().mention())
                .findFirst();
        if (paired.isPresent()) {
            return paired;
        }
        Optional<Mention> sameBead = comparison
                .alignment()
                .beadOf(from, place.mention().segment())
                .flatMap(b -> inBead(comparison, b, to, concept).stream().reduce((x, y) -> y));
        double at = share(comparison, from, place.mention());
        return sameBead.or(() ->
                all.stream().min(Comparator.comparingDouble(m -> Math.abs(share(comparison, to, m) - at))));
    }

    /** The counterpart in the first pane behind one that has any. */
    static Optional<Place> next(ArticleComparison comparison, ActiveConcept active, int from) {
        int panes = comparison.articles().size();
        for (int step = 1; step < panes; step++) {
            int target = (from + step) % panes;
            Optional<Mention> found = of(comparison, active, from, target);
            if (found.isPresent()) {
                return found.map(m -> new Place(target, m));
            }
        }
        return Optional.empty();
    }

    private static double share(ArticleComparison comparison, int article, Mention mention) {
        return mention.span().start()
                / (double) comparison.articles().get(article).article().text().length();
    }

    private static List<Mention> inBead(ArticleComparison comparison, Bead bead, int side, String concept) {
        return all(comparison, side, concept).stream()
                .filter(m -> bead.side(side).contains(m.segment()))
                .toList();
    }

    private static List<Mention> all(ArticleComparison comparison, int article, String concept) {
        return comparison.articles().get(article).mentions().stream()
                .filter(m -> !m.nested() && m.concept().id().equals(concept))
                .toList();
    }
}
