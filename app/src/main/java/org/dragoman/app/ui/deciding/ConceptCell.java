package org.dragoman.app.ui.deciding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** A concept in a list: its sign, its name for the reader, its names in the article's language. */
final class ConceptCell implements ListCellRenderer<ConceptChoices.Choice> {
    private final Messages messages;

    ConceptCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ConceptChoices.Choice> list,
            ConceptChoices.Choice choice,
            int index,
            boolean selected,
            boolean focused) {
        Phrase words = Phrase.of(Isolates.any(choice.title()), choice.likely() ? Tone.STRONG : Tone.PLAIN);
        if (!choice.names().isEmpty() && !choice.names().equals(choice.title())) {
            words.add("   " + Isolates.any(choice.names()), Tone.QUIET);
        }
        PhraseLabel cell = new PhraseLabel()
                .phrase(words)
                .icon(new KindSign(Kind.of(choice.concept().type())));
        cell.setOpaque(true);
        cell.setBackground(selected ? Paints.color("Dragoman.selected") : list.getBackground());
        cell.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(4), UIScale.scale(10), UIScale.scale(4), UIScale.scale(10)));
        cell.setComponentOrientation(list.getComponentOrientation());
        String type = messages.text("type." + choice.concept().type().code());
        cell.getAccessibleContext()
                .setAccessibleName(Isolates.strip(messages.list(List.of(choice.title(), type, choice.names()))));
        return cell;
    }
}
