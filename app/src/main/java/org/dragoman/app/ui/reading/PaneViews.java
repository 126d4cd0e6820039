package org.dragoman.app.ui.reading;

import java.awt.Component;
import java.awt.Rectangle;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** The panes as curves between them see them. */
interface PaneViews {
    /** The part of a pane that can be seen, in the coordinates of a component around it. */
    Rectangle view(int pane, Component around);

    /** The text that shows a mention, null where it is out of sight. */
    @Nullable
    MarkedText holding(Place place);

    /** The offsets of a pane's article that are in sight; what stands before them is above. */
    Span sight(int pane);
}
