package org.dragoman.app.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.dragoman.app.ui.beads.BeadsModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.PaneNotes;
import org.dragoman.app.ui.compare.Replacement;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.jspecify.annotations.Nullable;

/** The articles side by side, in rows or as texts, with the map of them at the edge. */
public final class ReadingView extends JPanel {
    /** The property: how wide it must be. */
    public static final String LEAST = "leastWidth";

    /** What is beside the letters of a pane: margins, numbers, the scroll bar. */
    private static final int AROUND = 52;

    private final transient Scene scene;
    private final transient CompareModel model;
    private final transient ReadingModel reading;
    private final transient Runnable setAside;
    private final transient GapWork gaps;
    private transient @Nullable Board board;
    private transient @Nullable ReadingPlace kept;
    private transient List<Integer> scrolled = List.of();
    private Dimension laid = new Dimension();
    private @Nullable MapStrip map;
    private @Nullable Sideways sideways;
    private int least;

    /**
     * A view.
     *
     * @param scene what it shows
     * @param setAside shows what was set aside, or hides it
     */
    public ReadingView(Scene scene, Runnable setAside) {
        super(new BorderLayout());
        this.scene = scene;
        this.model = scene.compare();
        this.reading = scene.reading();
        this.setAside = setAside;
        this.gaps = new GapWork(model, reading);
        setName("compare");
        reading.refresh();
        fill();
        gaps.start();
        model.on(CompareModel.ARTICLES, () -> {
            // What shows the old articles has nothing to do with the new rows.
            board = null;
            kept = null;
            reading.refresh();
            fill();
        });
        model.on(CompareModel.TEXT, () -> {
            Replacement made = model.replaced();
            Board shown = board;
            kept = null;
            if (made != null && shown != null) {
                shown.retext(made);
            }
        });
        model.on(CompareModel.COMPARISON, () -> {
            reading.refresh();
            gaps.start();
            shown(Board::mark);
        });
        model.on(CompareModel.ACTIVE, this::repaint);
        model.on(CompareModel.SET_ASIDE, () -> staying(Board::showSetAside));
        model.on(CompareModel.PLACE, () -> {
            shown(Board::light);
            repaint();
        });
        model.on(CompareModel.SHOWN, () -> {
            reveal(model.pane());
            shown(b -> b.follow(model.pane()));
        });
        model.on(CompareModel.CARET, () -> focus(model.pane()));
        scene.notes().on(PaneNotes.NOTES, this::notes);
        scene.notes().on(PaneNotes.CHOSEN, () -> shown(Board::note));
        scene.beads().on(BeadsModel.SELECTION, this::repaint);
        reading.on(ReadingModel.MODE, () -> {
            ReadingPlace place = place();
            fill();
            show(place);
            keys(model.pane());
        });
        reading.on(ReadingModel.ROWS, () -> {
            kept = null;
            shown(Board::rows);
            refillMap();
        });
        reading.on(ReadingModel.LIT, () -> shown(Board::light));
        reading.on(ReadingModel.LOOKS, this::restyle);
        reading.on(ReadingModel.SIGHT, () -> {
            if (map != null) {
                map.repaint();
            }
        });
        reading.on(ReadingModel.GO, () -> shown(b -> b.go(reading.wanted())));
    }

    /**
     * {@return where one reads now, null where no article is shown}
     */
    public @Nullable ReadingPlace place() {
        Board shown = board;
        if (shown == null) {
            return null;
        }
        // As long as nobody scrolls it is the place that was asked for, not what has become of it.
        if (kept == null || !shown.scrolled().equals(scrolled)) {
            kept = shown.place();
            scrolled = shown.scrolled();
        }
        return kept;
    }

    /**
     * Brings a place to the upper edge.
     *
     * @param place where one read in these articles, null for nowhere
     */
    public void show(@Nullable ReadingPlace place) {
        Board shown = board;
        if (shown != null && place != null && getWidth() > 0) {
            validate();
            shown.show(place);
            kept = place;
            scrolled = shown.scrolled();
        }
    }

    /** Does something that changes how the texts look, not what stands at the upper edge. */
    private void staying(Consumer<Board> what) {
        ReadingPlace place = place();
        shown(what);
        show(place);
    }

    /** In another width the same sentences stay at the upper edge. */
    @Override
    protected void validateTree() {
        boolean other = !laid.equals(getSize());
        ReadingPlace place = other && laid.width > 0 ? place() : null;
        laid = getSize();
        super.validateTree();
        show(place);
        if (other) {
            reveal(model.pane());
        }
    }

    private void shown(Consumer<Board> what) {
        Board shown = board;
        if (shown != null) {
            what.accept(shown);
        }
    }

    private void notes() {
        shown(Board::note);
        refillMap();
    }

    private void refillMap() {
        if (map != null) {
            map.refill();
        }
    }

    private void fill() {
        removeAll();
        board = null;
        map = null;
        sideways = null;
        measure();
        if (model.articles().isEmpty()) {
            add(empty());
        } else {
            Board made =
                    reading.mode() == ReadingModel.Mode.ROWS ? new RowsBoard(scene) : new TextBoard(scene, setAside);
            made.component().applyComponentOrientation(getComponentOrientation());
            made.applyDirections();
            board = made;
            Sideways scrolling = new Sideways(made.component(), () -> least);
            sideways = scrolling;
            add(scrolling);
            MapStrip strip = new MapStrip(scene);
            map = strip;
            add(strip, BorderLayout.LINE_END);
        }
        revalidate();
        repaint();
    }

    /** The least width of all panes, by the letters that are set now. */
    private void measure() {
        int widest = 0;
        for (int pane = 0; pane < reading.panes(); pane++) {
            TextFace face = scene.face(pane);
            widest = Math.max(widest, face.width(PaneView.LETTERS, getFontMetrics(face.font())));
        }
        int before = leastWidth();
        least = Columns.wide(Math.max(1, reading.panes()), widest + UIScale.scale(AROUND));
        firePropertyChange(LEAST, before, leastWidth());
    }

    /**
     * {@return how wide it must be so that every pane is readable, in pixels; it tells of changes as {@link #LEAST}}
     */
    public int leastWidth() {
        return least + UIScale.scale(MapStrip.WIDTH);
    }

    /**
     * Brings a pane into sight that stands beside what is seen.
     *
     * @param pane its index; of one that is not there nothing is brought
     */
    public void reveal(int pane) {
        Sideways scrolling = sideways;
        if (scrolling != null && board instanceof PaneViews views && pane >= 0 && pane < reading.panes()) {
            scrolling.reveal(views, pane);
        }
    }

    private JPanel empty() {
        JPanel panel = new JPanel(new Stack(UIScale.scale(8)));
        int pad = UIScale.scale(48);
        panel.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        panel.setBackground(Paints.color("Dragoman.pane"));
        panel.setName("compare.empty");
        panel.add(new PhraseLabel().phrase(Phrase.of(scene.messages().text("empty.title"), Tone.TITLE)));
        panel.add(new PhraseLabel()
                .phrase(Phrase.of(scene.messages().text("empty.how"), Tone.PLAIN))
                .wrapping(true));
        return panel;
    }

    /** Gives every article its own direction again, after the window's was applied to all components. */
    public void applyDirections() {
        shown(Board::applyDirections);
    }

    /** Shows faces, sizes and directions as they are set now. */
    public void restyle() {
        scene.looks().forget();
        measure();
        staying(Board::restyle);
        repaint();
    }

    /** Grades the terms of the texts that are the user's own, and no others. */
    public void grade() {
        shown(Board::mark);
    }

    /**
     * Shows which text is edited.
     *
     * @param index of the pane, -1 for none
     */
    public void editing(int index) {
        shown(b -> b.editing(index));
    }

    /**
     * {@return for each pane what takes the keys, in order}
     */
    public List<Component> texts() {
        Board shown = board;
        return shown == null ? List.of() : shown.texts();
    }

    /**
     * {@return the map at the edge, null where no article is shown}
     */
    public @Nullable Component map() {
        return map;
    }

    /**
     * Takes the keys to a pane, where its caret is.
     *
     * @param pane its index
     */
    public void focus(int pane) {
        Board shown = board;
        if (shown != null && pane < reading.panes()) {
            reveal(pane);
            shown.follow(pane);
            shown.texts().get(pane).requestFocusInWindow();
        }
    }

    /**
     * Takes the keys to a pane and leaves what is in sight as it is.
     *
     * @param pane its index
     */
    public void keys(int pane) {
        if (pane < texts().size()) {
            reveal(pane);
            ((JComponent) texts().get(pane)).requestFocusInWindow(FocusEvent.Cause.ACTIVATION);
        }
    }

    /**
     * Where something stands on the screen, brought into sight if need be.
     *
     * @param pane index of the pane
     * @param offset in the article's text
     * @return null where it is not shown
     */
    public @Nullable Spot spot(int pane, int offset) {
        Board shown = board;
        return shown == null ? null : shown.spot(pane, offset);
    }

    /**
     * A place on the screen.
     *
     * @param owner the component that shows it
     * @param place in the coordinates of the owner
     */
    public record Spot(Component owner, Rectangle place) {}
}
