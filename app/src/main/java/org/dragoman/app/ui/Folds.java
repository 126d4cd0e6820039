package org.dragoman.app.ui;

import javax.swing.JComponent;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Fold;

/** The areas at the sides, which make room for the texts in a narrow window. */
final class Folds {
    private Folds() {}

    /** The list of events, where reading begins. */
    static Fold events(JComponent content, Messages messages) {
        Fold fold = new Fold(
                content,
                true,
                messages.text("events.title"),
                messages.text("events.unfold"),
                messages.text("events.fold"));
        fold.setName("fold.events");
        return fold;
    }

    /** The card of a concept, at the other side. */
    static Fold card(JComponent content, Messages messages) {
        Fold fold = new Fold(
                content, false, messages.text("card.title"), messages.text("card.unfold"), messages.text("card.fold"));
        fold.setName("fold.card");
        return fold;
    }
}
