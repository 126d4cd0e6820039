package org.dragoman.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Says why a bead may have no sentence on a side: the article is older, is cut short, knows no name, number or date of it, or
 * the alignment is in doubt there. Reads an article when it is first asked about. For one thread.
 */
public final class GapFinder {
    /** Costs from which fewer than four of five beads were right in measurements; see docs/alignment.md. */
    private static final double DOUBTFUL = 0.35;

    private static final int FEW = 3;

    private final Languages languages;
    private final List<AnnotatedArticle> articles;
    private final List<Bead> beads;
    private final @Nullable GapTraces[] traces;

    /**
     * A finder over an alignment.
     *
     * @param languages read the dates
     * @param articles the articles, in the order of the sides
     * @param alignment their beads
     */
    public GapFinder(Languages languages, List<AnnotatedArticle> articles, Alignment alignment) {
        this.languages = languages;
        this.articles = List.copyOf(articles);
        this.beads = alignment.beads();
        this.traces = new GapTraces[articles.size()];
    }

    /**
     * Why a side is empty.
     *
     * @param bead index of the bead
     * @param side index of the article
     * @return the likely reason
     * @throws IllegalArgumentException where the side has a sentence
     */
    public Gap find(int bead, int side) {
        Bead here = beads.get(bead);
        if (!here.side(side).isEmpty()) {
            throw new IllegalArgumentException("bead " + bead + " has sentences on side " + side);
        }
        LocalDate told = told(here, side);
        if (told != null) {
            return new Gap(GapReason.PREDATES, told, List.of());
        }
        if (cutShort(bead, side)) {
            return Gap.of(GapReason.CUT_SHORT);
        }
        Set<String> sought = new HashSet<>();
        for (int other = 0; other < articles.size(); other++) {
            for (int segment : here.side(other)) {
                sought.addAll(traces(other).of(segment));
            }
        }
        List<Integer> found = traces(side).where(sought);
        List<Integer> doubtful = doubtful(bead, side);
        LocalDate later = found.isEmpty() ? later(here, side) : null;
        if (later != null) {
            return new Gap(GapReason.PREDATES, later, List.of());
        }
        if (!sought.isEmpty() && found.isEmpty()) {
            return Gap.of(GapReason.NO_TRACE);
        }
        if (!doubtful.isEmpty()) {
            return new Gap(GapReason.DOUBTFUL, null, doubtful);
        }
        return sought.isEmpty()
                ? Gap.of(GapReason.NOTHING_TO_LOOK_FOR)
                : new Gap(GapReason.ELSEWHERE, null, found.subList(0, Math.min(FEW, found.size())));
    }

    private GapTraces traces(int article) {
        GapTraces known = traces[article];
        if (known == null) {
            known = new GapTraces(articles.get(article), languages);
            traces[article] = known;
        }
        return known;
    }

    /** A day behind that of the article which a sentence tells as past; the first of several, null for none. */
    private @Nullable LocalDate told(Bead bead, int side) {
        LocalDate own = articles.get(side).article().day();
        LocalDate told = null;
        for (int other = 0; other < articles.size() && own != null; other++) {
            LocalDate published = articles.get(other).article().day();
            for (int segment : bead.side(other)) {
                LocalDate day = traces(other).latest(segment);
                if (day != null && published != null && !day.isAfter(published) && day.isAfter(own)) {
                    told = told == null || day.isBefore(told) ? day : told;
                }
            }
        }
        return told;
    }

    /** The first day on which another article has it, where all of them are younger than this one; null otherwise. */
    private @Nullable LocalDate later(Bead bead, int side) {
        LocalDate own = articles.get(side).article().day();
        LocalDate first = null;
        for (int other = 0; other < articles.size(); other++) {
            if (!bead.side(other).isEmpty()) {
                LocalDate day = articles.get(other).article().day();
                if (own == null || day == null || !day.isAfter(own)) {
                    return null;
                }
                first = first == null || day.isBefore(first) ? day : first;
            }
        }
        return first;
    }

    /** Nothing of the side stands behind, and its end is none. */
    private boolean cutShort(int bead, int side) {
        for (int next = bead + 1; next < beads.size(); next++) {
            if (beads.get(next).width() > 1 && !beads.get(next).side(side).isEmpty()) {
                return false;
            }
        }
        AnnotatedArticle article = articles.get(side);
        int last = article.segments().size() - 1;
        return last >= 0 && !article.segments().get(last).title() && TextEnds.cutOff(article.text(last));
    }

    /** Sentences of the side in the nearest beads above and below that have any and are in doubt. */
    private List<Integer> doubtful(int bead, int side) {
        List<Integer> segments = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            int at = bead + step;
            while (at >= 0 && at < beads.size() && beads.get(at).side(side).isEmpty()) {
                at += step;
            }
            if (at >= 0
                    && at < beads.size()
                    && (beads.get(at).width() == 1 || beads.get(at).cost() > DOUBTFUL)) {
                segments.addAll(beads.get(at).side(side));
            }
        }
        return segments;
    }
}
