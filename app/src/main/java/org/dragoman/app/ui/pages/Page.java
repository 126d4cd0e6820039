package org.dragoman.app.ui.pages;

import java.awt.Component;
import java.util.List;
import javax.swing.JComponent;

/** The view of a perspective beside the comparison. It is built anew when theme or language change. */
public interface Page {
    /**
     * {@return what to show}
     */
    JComponent view();

    /**
     * {@return where the keys go with “next area”, in order; the first has them when the perspective is shown}
     */
    List<Component> areas();

    /**
     * {@return what can be taken back while the perspective is shown}
     */
    Undoing undoing();

    /** Gives texts their own directions again, after the window's was applied to everything. */
    void applyDirections();

    /** Writes down how it is divided: before it goes. */
    void remember();
}
