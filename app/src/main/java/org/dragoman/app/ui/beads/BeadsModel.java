package org.dragoman.app.ui.beads;

import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.compare.BeadPlace;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.deciding.DecisionsModel;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.Decisions;

/** The beads of the articles side by side and which segments are selected. No Swing type; used from one thread. */
public final class BeadsModel {
    /** Other beads. */
    public static final String LINES = "lines";
    /** Other segments are selected. */
    public static final String SELECTION = "selection";

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final CompareModel compare;
    private final DecisionsModel decisions;
    private List<BeadLine> lines = List.of();
    private Set<SegmentPlace> selection = Set.of();
    private boolean showing;

    /**
     * A model over others; it hears of changes of the articles once it {@linkplain #listen listens}.
     *
     * @param compare the articles
     * @param decisions what is decided
     */
    public BeadsModel(CompareModel compare, DecisionsModel decisions) {
        this.compare = compare;
        this.decisions = decisions;
    }

    /**
     * Calls back on a change.
     *
     * @param property one of this class's properties
     * @param action what to do
     */
    public void on(String property, Runnable action) {
        changes.addPropertyChangeListener(property, e -> action.run());
    }

    /** Forgets every listener: before the views are built anew. */
    public void silence() {
        Arrays.stream(changes.getPropertyChangeListeners()).forEach(changes::removePropertyChangeListener);
    }

    /** Follows the articles, whose listeners were silenced or are none yet. */
    public void listen() {
        compare.on(CompareModel.ARTICLES, this::refresh);
        compare.on(CompareModel.COMPARISON, this::refresh);
        compare.on(CompareModel.PLACE, this::follow);
    }

    /** Other articles or another comparison. */
    public void refresh() {
        ArticleComparison known = compare.comparison();
        List<BeadLine> next = new ArrayList<>();
        if (known != null && known.articles().size() > 1) {
            List<Bead> beads = known.alignment().beads();
            for (int number = 0; number < beads.size(); number++) {
                Bead bead = beads.get(number);
                int most = bead.sides().stream().mapToInt(List::size).max().orElse(0);
                for (int line = 0; line < most; line++) {
                    next.add(new BeadLine(number, bead, line));
                }
            }
        }
        lines = List.copyOf(next);
        selection = known == null ? Set.of() : selection;
        changes.firePropertyChange(LINES, null, lines);
        if (selection.isEmpty()) {
            follow();
        }
    }

    /** The caret or the selection in a text is at another place. */
    public void follow() {
        if (!showing) {
            int pane = compare.pane();
            select(BeadPlace.selected(compare).stream()
                    .map(s -> new SegmentPlace(pane, s))
                    .toList());
        }
    }

    /**
     * Selects segments; the panes show the bead of the last of them.
     *
     * @param places the segments, the one that was chosen last at the end
     */
    public void choose(Collection<SegmentPlace> places) {
        select(places);
        SegmentPlace last = places.stream().reduce((a, b) -> b).orElse(null);
        ArticleComparison known = compare.comparison();
        if (last == null || known == null) {
            return;
        }
        showing = true;
        known.alignment().beadOf(last.article(), last.segment()).ifPresent(bead -> {
            for (int side = 0; side < bead.sides().size(); side++) {
                if (side != last.article() && !bead.side(side).isEmpty()) {
                    compare.look(side, start(known, side, bead.side(side).get(0)), null);
                }
            }
        });
        compare.look(last.article(), start(known, last.article(), last.segment()), null);
        showing = false;
    }

    private static int start(ArticleComparison known, int article, int segment) {
        return known.articles().get(article).segments().get(segment).span().start();
    }

    private void select(Collection<SegmentPlace> places) {
        Set<SegmentPlace> next = new LinkedHashSet<>(places);
        if (!next.equals(selection)) {
            selection = next;
            changes.firePropertyChange(SELECTION, null, next);
        }
    }

    /**
     * {@return the lines of the table}
     */
    public List<BeadLine> lines() {
        return lines;
    }

    /**
     * {@return the selected segments, the one chosen last at the end}
     */
    public Set<SegmentPlace> selection() {
        return Collections.unmodifiableSet(selection);
    }

    /**
     * Whether a segment is selected.
     *
     * @param place the segment
     * @return whether it is
     */
    public boolean selected(SegmentPlace place) {
        return selection.contains(place);
    }

    /**
     * Whether something can be done to what is selected.
     *
     * @param kind what
     * @return true where it would change something
     */
    public boolean can(BeadChange.Kind kind) {
        return next(kind).isPresent();
    }

    /**
     * Does something to what is selected.
     *
     * @param kind what
     */
    public void apply(BeadChange.Kind kind) {
        next(kind).ifPresent(next -> step(kind, ordered().get(0), next));
    }

    /**
     * Takes a segment to the chosen ones, or out of them.
     *
     * @param place the segment
     */
    public void toggle(SegmentPlace place) {
        Set<SegmentPlace> next = new LinkedHashSet<>(selection);
        if (!next.remove(place)) {
            next.add(place);
        }
        select(next);
    }

    /**
     * Whether a segment can go to another bead.
     *
     * @param place the segment
     * @param bead where it should go
     * @return false where its bead would have holes
     */
    public boolean canMove(SegmentPlace place, Bead bead) {
        return moved(place, bead).isPresent();
    }

    /**
     * Takes a segment to another bead, if it can go there.
     *
     * @param place the segment
     * @param bead where it goes
     */
    public void move(SegmentPlace place, Bead bead) {
        moved(place, bead).ifPresent(next -> step(BeadChange.Kind.MOVE, place, next));
    }

    private Optional<Decisions> moved(SegmentPlace place, Bead bead) {
        ArticleComparison known = compare.comparison();
        return known == null
                ? Optional.empty()
                : new BeadEdits(known, decisions.decisions())
                        .moveTo(place, known.alignment().beads().indexOf(bead))
                        .filter(d -> !d.equals(decisions.decisions()));
    }

    private void step(BeadChange.Kind kind, SegmentPlace place, Decisions next) {
        ArticleComparison known = compare.comparison();
        if (known != null) {
            String words = known.articles().get(place.article()).text(place.segment());
            decisions.step(
                    new BeadChange(kind, words),
                    known.articles().get(place.article()).article().id(),
                    next);
        }
    }

    private Optional<Decisions> next(BeadChange.Kind kind) {
        ArticleComparison known = compare.comparison();
        return known == null
                ? Optional.empty()
                : new BeadEdits(known, decisions.decisions())
                        .apply(kind, ordered())
                        .filter(d -> !d.equals(decisions.decisions()));
    }

    /** In the order of the table. */
    private List<SegmentPlace> ordered() {
        List<SegmentPlace> ordered = new ArrayList<>();
        int articles = compare.articles().size();
        for (BeadLine line : lines) {
            for (int article = 0; article < articles; article++) {
                SegmentPlace place = line.place(article);
                if (place != null && selection.contains(place)) {
                    ordered.add(place);
                }
            }
        }
        return ordered;
    }
}
