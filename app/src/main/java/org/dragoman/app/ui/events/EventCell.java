package org.dragoman.app.ui.events;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.time.LocalDate;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.border.Border;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.workspace.EventGroup;

/** An event in the list: day and languages, its title, whether it is a sample. */
final class EventCell implements ListCellRenderer<EventGroup> {
    private final Messages messages;

    EventCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends EventGroup> list, EventGroup event, int index, boolean selected, boolean focused) {
        String title = event.title(messages.language().tag());
        LocalDate day = event.day();
        String date = day == null ? messages.text("events.no-date") : messages.date(day);
        JPanel top = new JPanel();
        top.setOpaque(false);
        top.setLayout(new BoxLayout(top, BoxLayout.LINE_AXIS));
        top.add(new PhraseLabel().phrase(Phrase.of(date, Tone.QUIET)));
        top.add(Box.createHorizontalGlue());
        event.articles().stream()
                .map(a -> a.language().value())
                .distinct()
                .sorted()
                .limit(3)
                .forEach(l -> {
                    top.add(Box.createHorizontalStrut(UIScale.scale(3)));
                    top.add(new Chip(l, Chip.Form.LANGUAGE));
                });
        PhraseLabel name = new PhraseLabel()
                .phrase(Phrase.of(Isolates.any(title), selected ? Tone.STRONG : Tone.PLAIN))
                .wrapping(true);
        JPanel cell = new JPanel(new BorderLayout(0, UIScale.scale(3)));
        cell.add(top, BorderLayout.NORTH);
        cell.add(name);
        boolean sample = event.articles().stream().anyMatch(a -> a.provenance().sample());
        if (sample) {
            cell.add(new PhraseLabel().phrase(Phrase.of(messages.text("sample"), Tone.TAG)), BorderLayout.SOUTH);
        }
        cell.setBackground(selected ? Paints.color("Dragoman.selected") : list.getBackground());
        cell.setBorder(border(list, selected));
        cell.applyComponentOrientation(list.getComponentOrientation());
        int width = Math.max(list.getWidth(), UIScale.scale(160));
        int inner = width - cell.getInsets().left - cell.getInsets().right;
        name.setPreferredSize(new Dimension(inner, name.heightFor(inner)));
        cell.getAccessibleContext()
                .setAccessibleName(title + ", " + date + (sample ? ", " + messages.text("sample") : ""));
        return cell;
    }

    /** A bar of the accent colour at the side where reading begins. */
    static Border border(JList<?> list, boolean selected) {
        int bar = UIScale.scale(3);
        boolean ltr = list.getComponentOrientation().isLeftToRight();
        Color color = Paints.color(selected ? "Dragoman.accent" : "Dragoman.window");
        return BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, ltr ? bar : 0, 0, ltr ? 0 : bar, color),
                BorderFactory.createEmptyBorder(
                        UIScale.scale(9), UIScale.scale(11), UIScale.scale(9), UIScale.scale(11)));
    }
}
