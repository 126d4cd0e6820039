package org.dragoman.app.ui.reading;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import javax.swing.JComponent;
import org.dragoman.app.ui.beads.BeadsModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.PaneNotes;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.article.Article;

/**
 * What the views of one reading share.
 *
 * @param compare the articles and what is found in them
 * @param reading how they are read
 * @param beads the sentences that are chosen for mending
 * @param notes what is noted on the texts
 * @param messages words of the window
 * @param looks faces, sizes and directions
 * @param own whether a pane holds the user's own text, whose terms are graded
 * @param equip gives each text its keys and its menu
 */
public record Scene(
        CompareModel compare,
        ReadingModel reading,
        BeadsModel beads,
        PaneNotes notes,
        Messages messages,
        PaneLooks looks,
        IntPredicate own,
        Consumer<JComponent> equip) {
    Article article(int pane) {
        return compare.articles().get(pane);
    }

    TextFace face(int pane) {
        return looks.face(article(pane).language());
    }
}
