package org.dragoman.app.ui.reading;

/** A cell of a row: text or a gap. */
interface RowCell {
    /** The row that it shows. */
    int row();

    /** The article whose part it shows. */
    int pane();

    /** The height that it needs at a width. */
    int heightFor(int width);
}
