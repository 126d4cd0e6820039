package org.dragoman.app.ui.reading;

import java.awt.Component;
import java.util.List;
import javax.swing.JComponent;
import org.dragoman.app.ui.compare.Replacement;
import org.jspecify.annotations.Nullable;

/** One way to show the articles side by side. */
interface Board {
    /** What is shown. */
    JComponent component();

    /** For each pane what takes the keys. */
    List<Component> texts();

    /** Brings the caret of a pane into sight. */
    void follow(int pane);

    /** Marks mentions anew. */
    void mark();

    /** Shows notes anew. */
    void note();

    /** Shows anew what corresponds to the sentence pointed at. */
    void light();

    /** Other rows, of the same articles. */
    void rows();

    /** A text was changed. */
    void retext(Replacement made);

    /** Faces, sizes or directions are others. */
    void restyle();

    /** What was set aside is shown, or hidden. */
    void showSetAside();

    /** Shows which pane is edited, -1 for none. */
    void editing(int pane);

    /** Gives every article its own direction again. */
    void applyDirections();

    /** Shows a row. */
    void go(int row);

    /** What stands at the upper edges now. */
    ReadingPlace place();

    /** Brings a place to the upper edges, as far as there is text enough below it. */
    void show(ReadingPlace place);

    /** How far each of its views is scrolled, in pixels. */
    List<Integer> scrolled();

    /** Where an offset of an article stands, null where it is out of sight. */
    ReadingView.@Nullable Spot spot(int pane, int offset);
}
