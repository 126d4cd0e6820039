package org.dragoman.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.align.Alignment;
import org.dragoman.align.Bead;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;

/**
 * Makes units of beads. Two reports of one event are no translations: what one leaves out is no fault of the other. So of
 * articles that are not parallel throughout only those beads are trusted that look translated.
 */
final class AlignedUnits {
    /** A bead whose cost is higher may well be wrong. */
    private static final double DOUBTFUL = 0.35;

    private static final double SURE = 0.1;

    /** Parallel texts have at least this share of their segments in trusted beads. */
    private static final double PARALLEL = 0.8;

    /** A translated passage has at least this share of the concepts of either side on both. */
    private static final double SHARED = 0.6;

    private static final int LEAST_SHARED = 2;

    private AlignedUnits() {}

    static List<CheckedUnit> of(
            AnnotatedArticle source, AnnotatedArticle target, Alignment alignment, boolean parallel) {
        List<CheckedUnit> units = new ArrayList<>();
        for (Bead bead : alignment.beads()) {
            boolean trusted =
                    parallel ? bead.cost() <= DOUBTFUL : bead.cost() <= SURE && looksTranslated(source, target, bead);
            units.add(new CheckedUnit(units.size(), bead.side(0), bead.side(1), trusted));
        }
        return units;
    }

    static boolean areParallel(AnnotatedArticle source, AnnotatedArticle target, Alignment alignment) {
        int sources = 0;
        int targets = 0;
        for (Bead bead : alignment.beads()) {
            if (bead.width() == 2 && bead.cost() <= DOUBTFUL) {
                sources += bead.side(0).size();
                targets += bead.side(1).size();
            }
        }
        return sources >= PARALLEL * source.segments().size()
                && targets >= PARALLEL * target.segments().size();
    }

    private static boolean looksTranslated(AnnotatedArticle source, AnnotatedArticle target, Bead bead) {
        Set<String> one = concepts(source, bead.side(0));
        Set<String> other = concepts(target, bead.side(1));
        int most = Math.max(one.size(), other.size());
        one.retainAll(other);
        return one.size() >= LEAST_SHARED && one.size() >= SHARED * most;
    }

    private static Set<String> concepts(AnnotatedArticle article, List<Integer> segments) {
        Set<String> concepts = new HashSet<>();
        for (int segment : segments) {
            for (Mention mention : article.mentions(segment)) {
                if (!mention.nested()) {
                    concepts.add(mention.concept().id());
                }
            }
        }
        return concepts;
    }
}
