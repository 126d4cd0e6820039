package org.dragoman.app.ui.events;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.workspace.ListedArticle;

/** An article of the open event: a check box for its pane, language, outlet and day. */
final class ArticleCell implements ListCellRenderer<ListedArticle> {
    private final EventsModel model;
    private final Messages messages;

    ArticleCell(EventsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** The height of a cell. */
    int height() {
        int latin = new PhraseLabel(Phrase.of("Ağ", Tone.PLAIN)).getPreferredSize().height;
        int arabic = new PhraseLabel(Phrase.of("صحيفة", Tone.PLAIN)).getPreferredSize().height;
        return Math.max(latin, arabic) + UIScale.scale(10);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ListedArticle> list, ListedArticle article, int index, boolean selected, boolean focused) {
        String outlet = article.outlet();
        String code = article.language().value().toUpperCase(Locale.ROOT);
        String name = outlet == null ? article.id() : outlet;
        LocalDate day = article.day();
        boolean shown = model.shows(article);
        JCheckBox box = new JCheckBox();
        box.setSelected(shown);
        box.setOpaque(false);
        box.setBorder(BorderFactory.createEmptyBorder());
        JPanel cell = new JPanel(new BorderLayout(UIScale.scale(8), 0));
        cell.add(box, BorderLayout.LINE_START);
        cell.add(new PhraseLabel()
                .phrase(Phrase.of(code, Tone.CODE)
                        .add("   ", Tone.PLAIN)
                        .add(Isolates.any(name), shown ? Tone.PLAIN : Tone.QUIET)));
        if (day != null) {
            cell.add(new PhraseLabel().phrase(Phrase.of(messages.shortDate(day), Tone.QUIET)), BorderLayout.LINE_END);
        }
        boolean marked = selected && (list.hasFocus() || list.getSelectedIndices().length > 1);
        cell.setBackground(marked ? Paints.color("Dragoman.selected") : list.getBackground());
        cell.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(5), UIScale.scale(14), UIScale.scale(5), UIScale.scale(12)));
        cell.applyComponentOrientation(list.getComponentOrientation());
        cell.setToolTipText(Isolates.any(article.heading()));
        cell.getAccessibleContext()
                .setAccessibleName(messages.list(List.of(
                        code,
                        name,
                        day == null ? "" : messages.date(day),
                        article.heading(),
                        messages.text(shown ? "events.shown" : "events.hidden"))));
        return cell;
    }
}
