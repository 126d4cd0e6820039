package org.dragoman.app.ui.reading;

import java.awt.Cursor;
import java.awt.Point;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.beads.SegmentPlace;

/** A sentence is dragged to another row: the row shows that it would take it. */
final class SentenceDrag implements RowText.Hand {
    private final RowsBoard board;
    private final Scene scene;

    SentenceDrag(RowsBoard board, Scene scene) {
        this.board = board;
        this.scene = scene;
    }

    /** The row under the mouse, if the sentence can go there; else -1. */
    private int target(RowText cell, SegmentPlace place, Point at) {
        int row = board.rowAt(cell, at);
        Bead bead = row < 0 || row == cell.row()
                ? null
                : scene.reading().rows().get(row).bead();
        return bead != null && scene.beads().canMove(place, bead) ? row : -1;
    }

    @Override
    public void drag(RowText cell, SegmentPlace place, Point at) {
        int row = target(cell, place, at);
        board.list().markRow(row);
        cell.setCursor(Cursor.getPredefinedCursor(row < 0 ? Cursor.HAND_CURSOR : Cursor.MOVE_CURSOR));
    }

    @Override
    public void drop(RowText cell, SegmentPlace place, Point at) {
        int row = target(cell, place, at);
        board.list().markRow(-1);
        cell.setCursor(Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR));
        Bead bead = row < 0 ? null : scene.reading().rows().get(row).bead();
        if (bead != null) {
            scene.beads().move(place, bead);
        }
    }
}
