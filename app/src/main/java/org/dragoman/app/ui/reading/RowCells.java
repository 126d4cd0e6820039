package org.dragoman.app.ui.reading;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.swing.JComponent;
import org.dragoman.app.ui.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** The components of the rows: those that are out of sight wait here for another row. */
final class RowCells {
    private static final int PARKED = -100_000;

    private final RowList list;
    private final Scene scene;
    private final RowText.Hand hand;
    private final RowKeys keys;
    private final List<Deque<RowText>> texts = new ArrayList<>();
    private final List<Deque<GapCell>> gaps = new ArrayList<>();
    private List<HiddenParts> hidden = List.of();

    RowCells(RowList list, Scene scene, RowText.Hand hand) {
        this.list = list;
        this.scene = scene;
        this.hand = hand;
        this.keys = new RowKeys(list, scene);
        for (int pane = 0; pane < scene.reading().panes(); pane++) {
            texts.add(new ArrayDeque<>());
            gaps.add(new ArrayDeque<>());
        }
        reread();
    }

    /** The texts are others. */
    void reread() {
        List<HiddenParts> next = new ArrayList<>();
        for (int pane = 0; pane < scene.reading().panes(); pane++) {
            next.add(HiddenParts.of(scene.article(pane)));
        }
        hidden = next;
    }

    /** A component that shows a side of a row, or the gap of it. */
    JComponent bound(BeadRows.@Nullable Side side, int row, int pane, boolean aligned) {
        if (side != null) {
            RowText text = texts.get(pane).poll();
            if (text == null) {
                text = new RowText(scene, pane, hand);
                equip(text);
                keys.install(text);
                scene.equip().accept(text);
            }
            text.bind(row, side, hidden.get(pane));
            return text;
        }
        GapCell gap = gaps.get(pane).poll();
        if (gap == null) {
            gap = new GapCell(pane);
            equip(gap);
            keys.install(gap);
        }
        Messages messages = scene.messages();
        gap.bind(
                row,
                aligned ? messages.text("reading.gap") : "",
                aligned ? GapWords.reason(scene.reading().gap(row, pane), RowText.first(scene, pane), messages) : "");
        gap.applyComponentOrientation(list.getComponentOrientation());
        return gap;
    }

    private void equip(JComponent cell) {
        list.add(cell);
        cell.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                boolean stays =
                        e.getCause() == FocusEvent.Cause.MOUSE_EVENT || e.getCause() == FocusEvent.Cause.ACTIVATION;
                if (cell.getY() != PARKED && !stays) {
                    list.reveal(((RowCell) cell).row());
                }
            }
        });
    }

    /** Takes components back. */
    void park(List<JComponent> cells) {
        for (JComponent cell : cells) {
            cell.setLocation(0, PARKED);
            if (cell instanceof RowText text) {
                texts.get(text.pane()).add(text);
            } else if (cell instanceof GapCell gap) {
                gaps.get(gap.pane()).add(gap);
            }
        }
    }
}
