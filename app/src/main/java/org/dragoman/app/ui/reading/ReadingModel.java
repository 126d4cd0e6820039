package org.dragoman.app.ui.reading;

import java.beans.PropertyChangeSupport;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.align.Gap;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How the articles side by side are read: in rows or as texts, which panes are tied, which sentence is pointed at, what is in
 * sight, why sentences have no counterpart. No Swing type; used from one thread.
 */
public final class ReadingModel {
    /** Rows or texts. */
    public static final String MODE = "mode";
    /** Other rows, or more is known of them. */
    public static final String ROWS = "rows";
    /** A pane was tied or untied. */
    public static final String TIES = "ties";
    /** Another sentence is pointed at, or none. */
    public static final String LIT = "lit";
    /** Other rows are in sight. */
    public static final String SIGHT = "sight";
    /** Faces, sizes or directions of texts are others. */
    public static final String LOOKS = "looks";
    /** A row is to be shown. */
    public static final String GO = "go";

    /** Ways to read. */
    public enum Mode {
        /** A bead a row. */
        ROWS,
        /** Running texts. */
        TEXT
    }

    /** A side of a bead without a sentence. */
    record GapPlace(int row, int pane) {}

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final CompareModel compare;
    private Mode mode;
    private BeadRows rows = BeadRows.NONE;
    private Map<GapPlace, Gap> gaps = Map.of();
    private final Set<Integer> untied = new HashSet<>();
    private int lit = -1;
    private int litPane = -1;
    private double from;
    private double to;
    private int wanted;

    /**
     * A model over the articles; it hears of their changes by {@link #refresh}.
     *
     * @param compare the articles
     * @param mode how to read at first
     */
    public ReadingModel(CompareModel compare, Mode mode) {
        this.compare = compare;
        this.mode = mode;
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

    /**
     * {@return how the articles are read}
     */
    public Mode mode() {
        return mode;
    }

    /**
     * Reads in another way.
     *
     * @param next rows or texts
     */
    public void mode(Mode next) {
        Mode before = mode;
        mode = next;
        changes.firePropertyChange(MODE, before, next);
    }

    /** Other articles, another comparison, or another text. */
    public void refresh() {
        rows = BeadRows.of(compare.articles(), compare.comparison());
        gaps = Map.of();
        lit = -1;
        from = 0;
        to = 0;
        untied.removeIf(p -> p >= compare.articles().size());
        changes.firePropertyChange(ROWS, null, rows);
    }

    /** The rows as they are now. */
    BeadRows rows() {
        return rows;
    }

    /** Fills in why sentences have no counterpart, if the rows are still those. */
    void found(BeadRows of, Map<GapPlace, Gap> reasons) {
        if (of == rows) {
            gaps = new HashMap<>(reasons);
            changes.firePropertyChange(ROWS, null, rows);
        }
    }

    /** Why a side is empty, null as long as that is not known. */
    @Nullable
    Gap gap(int row, int pane) {
        return gaps.get(new GapPlace(row, pane));
    }

    /**
     * Whether a pane scrolls with the others.
     *
     * @param pane its index
     * @return true unless it was untied
     */
    public boolean tied(int pane) {
        return !untied.contains(pane);
    }

    /**
     * Unties a pane, or ties it again.
     *
     * @param pane its index
     */
    public void toggleTie(int pane) {
        if (!untied.remove(pane)) {
            untied.add(pane);
        }
        changes.firePropertyChange(TIES, null, pane);
    }

    /** The mouse is over a sentence, or over none: an offset in an article's text, -1 for none. */
    void point(int pane, int offset) {
        int next = offset < 0 ? -1 : rows.holding(pane, offset);
        if (next != lit || pane != litPane) {
            lit = next;
            litPane = pane;
            changes.firePropertyChange(LIT, null, next);
        }
    }

    /** What of a pane corresponds to the sentence under the mouse, else to the one at the caret, in another pane. */
    @Nullable
    Span lit(int pane) {
        int source = lit >= 0 ? litPane : compare.pane();
        int row = lit >= 0 ? lit : current();
        BeadRows.Side side = row < 0 || pane == source ? null : rows.get(row).side(pane);
        return side == null ? null : side.span();
    }

    /** The row with the caret, -1 for none. */
    int current() {
        int pane = compare.pane();
        return pane < compare.articles().size() ? rows.holding(pane, compare.caret(pane)) : -1;
    }

    /** Tells what is in sight: rows and fractions of them. */
    void sight(double first, double last) {
        if (first != from || last != to) {
            from = first;
            to = last;
            changes.firePropertyChange(SIGHT, null, first);
        }
    }

    /** First row in sight, and how much of it is above. */
    double from() {
        return from;
    }

    /** Last row in sight, and how much of it. */
    double to() {
        return to;
    }

    /** Shows a row and leaves the caret where it is. */
    void go(int row) {
        wanted = row;
        changes.firePropertyChange(GO, null, row);
    }

    /** Texts of a language look different now. */
    void looked() {
        changes.firePropertyChange(LOOKS, null, this);
    }

    /** The row that is to be shown. */
    int wanted() {
        return wanted;
    }

    /** How many articles are side by side. */
    int panes() {
        return compare.articles().size();
    }

    /** Panes that scroll together with one. */
    List<Integer> tiedTo(int pane) {
        return IntStream.range(0, panes())
                .filter(p -> p != pane && tied(p) && tied(pane))
                .boxed()
                .toList();
    }
}
