package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dragoman.text.Span;

/**
 * Chooses among places that overlap: the longest first, and whatever overlaps a chosen one gives way. Only places that
 * hang together are weighed against each other, so that a text is gone through once.
 */
final class Selection {
    private static final Comparator<Spot> BEST_FIRST = Comparator.comparing(Spot::best, Candidate.BEST_FIRST);

    private final List<Spot> spots;
    private final boolean[] chosen;
    private final int[] clusters;

    private Selection(List<Spot> spots) {
        this.spots = spots;
        this.chosen = new boolean[spots.size()];
        this.clusters = new int[spots.size()];
    }

    /**
     * Chooses.
     *
     * @param spots in text order
     * @return the choice
     */
    static Selection of(List<Spot> spots) {
        Selection selection = new Selection(spots);
        for (int from = 0; from < spots.size(); ) {
            int to = selection.clusterEnd(from);
            Arrays.fill(selection.clusters, from, to, from);
            if (to == from + 1) {
                selection.chosen[from] = true;
            } else {
                selection.choose(from, to);
            }
            from = to;
        }
        return selection;
    }

    private int clusterEnd(int from) {
        int end = spots.get(from).span().end();
        int to = from + 1;
        while (to < spots.size() && spots.get(to).span().start() < end) {
            end = Math.max(end, spots.get(to).span().end());
            to++;
        }
        return to;
    }

    private void choose(int from, int to) {
        if (to - from == 2) {
            boolean firstWins = BEST_FIRST.compare(spots.get(from), spots.get(from + 1)) <= 0;
            chosen[firstWins ? from : from + 1] = true;
            return;
        }
        List<Integer> order = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            order.add(i);
        }
        order.sort((a, b) -> BEST_FIRST.compare(spots.get(a), spots.get(b)));
        for (int i : order) {
            chosen[i] = isFree(from, to, spots.get(i).span());
        }
    }

    /** Whether no chosen place overlaps a span; the ones that may stand before and behind its start, in text order. */
    private boolean isFree(int from, int to, Span span) {
        for (int i = Math.min(to, Spot.firstFrom(spots, span.end())) - 1; i >= from; i--) {
            if (chosen[i]) {
                return !spots.get(i).span().overlaps(span);
            }
        }
        return true;
    }

    int size() {
        return spots.size();
    }

    Spot spot(int index) {
        return spots.get(index);
    }

    boolean chosen(int index) {
        return chosen[index];
    }

    /** The chosen places, in text order. */
    List<Spot> chosen() {
        List<Spot> all = new ArrayList<>(spots.size());
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                all.add(spots.get(i));
            }
        }
        return all;
    }

    /** The places that gave way to a chosen one. */
    List<Spot> hiddenBy(int index) {
        List<Spot> hidden = List.of();
        Spot winner = spots.get(index);
        for (int i = clusters[index];
                i < spots.size() && spots.get(i).span().start() < winner.span().end();
                i++) {
            if (!chosen[i] && spots.get(i).span().overlaps(winner.span())) {
                hidden = hidden.isEmpty() ? new ArrayList<>() : hidden;
                hidden.add(spots.get(i));
            }
        }
        return hidden;
    }

    /** Whether a chosen place covers one that was not. */
    boolean covered(int index, int lastChosen) {
        return lastChosen >= 0
                && spots.get(lastChosen).span().covers(spots.get(index).span());
    }
}
