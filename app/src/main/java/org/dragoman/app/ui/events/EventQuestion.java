package org.dragoman.app.ui.events;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Ask;
import org.dragoman.app.workspace.ListedEvent;
import org.jspecify.annotations.Nullable;

/** The question to which event articles go: those of the nearest days first, found by words. */
public final class EventQuestion {
    private EventQuestion() {}

    /**
     * Asks the user.
     *
     * @param owner the window
     * @param messages its words
     * @param title what it is about
     * @param events all events, with the open one, which is not offered
     * @return the event chosen, empty for none
     */
    public static Optional<ListedEvent> ask(Window owner, Messages messages, String title, EventsModel events) {
        ListedEvent open = events.event();
        List<ListedEvent> all = nearest(events.events(), open);
        JTextField words = new JTextField();
        JList<ListedEvent> list = new JList<>(new EventRows<>(all));
        EventCell cells = new EventCell(messages);
        JPanel page = new JPanel(new BorderLayout(0, UIScale.scale(8)));
        Ask ask = new Ask(owner, messages, "events.target", title, page, messages.text("events.target.yes"));
        list.setName("events.target.list");
        list.getAccessibleContext().setAccessibleName(messages.text("events.title"));
        list.setCellRenderer(cells);
        list.setFixedCellHeight(cells.height());
        list.setFixedCellWidth(UIScale.scale(160));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(e -> ask.ready(!list.isSelectionEmpty()));
        words.setName("events.target.words");
        words.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, messages.text("events.words"));
        words.getAccessibleContext().setAccessibleName(messages.text("events.words"));
        words.getDocument().addDocumentListener((Typed) () -> {
            list.setModel(
                    new EventRows<>(EventFilter.ALL.withText(words.getText()).of(all, EventConcepts.NONE)));
            list.setSelectedIndex(0);
            ask.ready(!list.isSelectionEmpty());
        });
        move(words, list, "DOWN", 1);
        move(words, list, "UP", -1);
        list.setSelectedIndex(0);
        page.add(words, BorderLayout.NORTH);
        page.add(new JScrollPane(list));
        return ask.ask(420, 440) ? Optional.ofNullable(list.getSelectedValue()) : Optional.empty();
    }

    /** The keys stay in the field while they move the list. */
    private static void move(JTextField field, JList<?> list, String key, int rows) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                int last = list.getModel().getSize() - 1;
                list.setSelectedIndex(Math.max(0, Math.min(last, list.getSelectedIndex() + rows)));
                list.ensureIndexIsVisible(list.getSelectedIndex());
            }
        });
    }

    /** Other events than the open one, those of the nearest days first. */
    static List<ListedEvent> nearest(List<ListedEvent> events, @Nullable ListedEvent open) {
        LocalDate day = open == null ? null : open.day();
        Comparator<ListedEvent> near = Comparator.comparingLong(e -> {
            LocalDate other = e.day();
            return day == null || other == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(day, other));
        });
        return events.stream().filter(e -> !e.equals(open)).sorted(near).toList();
    }
}
