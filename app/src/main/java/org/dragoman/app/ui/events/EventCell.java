package org.dragoman.app.ui.events;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.time.LocalDate;
import java.util.List;
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
import org.dragoman.app.workspace.ListedEvent;

/** An event in the list: day, languages and number of outlets, two lines of its title. All cells are of one height. */
final class EventCell implements ListCellRenderer<ListedEvent> {
    private static final int LANGUAGES = 3;

    private final Messages messages;

    EventCell(Messages messages) {
        this.messages = messages;
    }

    /** The height of a cell. */
    int height() {
        int title = Math.max(line("Ağ"), line("حدثٍ"));
        int top = Math.max(
                new Chip("az", Chip.Form.LANGUAGE).getPreferredSize().height,
                new PhraseLabel(Phrase.of(messages.text("events.no-date"), Tone.QUIET)).getPreferredSize().height);
        return top + 2 * title + UIScale.scale(9 + 3 + 9);
    }

    private static int line(String word) {
        return new PhraseLabel(Phrase.of(word, Tone.STRONG)).wrapping(true).heightFor(UIScale.scale(1000));
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ListedEvent> list, ListedEvent event, int index, boolean selected, boolean focused) {
        String title = event.title(messages.language().tag());
        JPanel cell = new JPanel(new BorderLayout(0, UIScale.scale(3)));
        cell.add(top(event), BorderLayout.NORTH);
        cell.add(new PhraseLabel()
                .phrase(Phrase.of(Isolates.any(title), selected ? Tone.STRONG : Tone.PLAIN))
                .wrapping(true));
        cell.setBackground(selected ? Paints.color("Dragoman.selected") : list.getBackground());
        cell.setBorder(border(list, selected, focused && list.getSelectedIndices().length > 1));
        cell.applyComponentOrientation(list.getComponentOrientation());
        cell.setToolTipText(Isolates.any(title));
        cell.getAccessibleContext().setAccessibleName(words(event, title));
        return cell;
    }

    private JPanel top(ListedEvent event) {
        JPanel top = new JPanel();
        top.setOpaque(false);
        top.setLayout(new BoxLayout(top, BoxLayout.LINE_AXIS));
        List<String> languages = event.languages();
        top.add(new PhraseLabel().phrase(Phrase.of(date(event), Tone.QUIET)));
        top.add(Box.createHorizontalGlue());
        if (event.sample() && languages.size() < LANGUAGES) {
            top.add(new Chip(messages.text("sample.short"), Chip.Form.MARK));
        }
        languages.stream().limit(LANGUAGES).forEach(l -> {
            top.add(Box.createHorizontalStrut(UIScale.scale(3)));
            top.add(new Chip(l, Chip.Form.LANGUAGE));
        });
        if (event.outlets() > 1 && !event.sample()) {
            top.add(Box.createHorizontalStrut(UIScale.scale(3)));
            top.add(new Chip(String.valueOf(event.outlets()), Chip.Form.COUNT));
        }
        return top;
    }

    private String date(ListedEvent event) {
        LocalDate day = event.day();
        return day == null ? messages.text("events.no-date") : messages.date(day);
    }

    private String words(ListedEvent event, String title) {
        return messages.list(List.of(
                title,
                date(event),
                messages.list(List.copyOf(event.languages())),
                messages.text("events.outlets", "count", event.outlets()),
                event.sample() ? messages.text("sample") : ""));
    }

    /** A bar of the accent colour at the side where reading begins. */
    private static Border border(JList<?> list, boolean selected, boolean lead) {
        int bar = UIScale.scale(3);
        boolean ltr = list.getComponentOrientation().isLeftToRight();
        Color color = Paints.color(lead ? "Dragoman.text" : selected ? "Dragoman.accent" : "Dragoman.window");
        return BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, ltr ? bar : 0, 0, ltr ? 0 : bar, color),
                BorderFactory.createEmptyBorder(
                        UIScale.scale(9), UIScale.scale(11), UIScale.scale(9), UIScale.scale(11)));
    }
}
