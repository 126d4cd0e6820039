package org.dragoman.app.ui.collection;

import com.formdev.flatlaf.util.UIScale;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.collection.CollectionQuery;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceOrder;
import org.dragoman.concept.Term;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.glossary.search.SearchHit;
import org.jspecify.annotations.Nullable;

/** What is looked for, on which days, in what order. */
final class QueryBar extends JPanel {
    private static final int OFFERED = 12;

    private final transient CollectionModel model;
    private final transient CollectionWork work;
    private final transient Messages messages;
    private final JTextField query = new JTextField();
    private final JCheckBox words = new JCheckBox();
    private final JTextField from = new JTextField(9);
    private final JTextField to = new JTextField(9);
    private final JComboBox<PlaceOrder> order = new JComboBox<>(PlaceOrder.values());
    private final transient NamePopup names;
    private boolean filling;

    QueryBar(CollectionModel model, CollectionWork work, Messages messages) {
        this.model = model;
        this.work = work;
        this.messages = messages;
        setName("collection.bar");
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        int pad = UIScale.scale(5);
        setBorder(BorderFactory.createEmptyBorder(pad, UIScale.scale(12), pad, UIScale.scale(10)));
        names = new NamePopup(query, messages, this::take);
        name(query, "collection.query", messages.text("collection.query"), messages.text("collection.query.about"));
        query.putClientProperty("JTextField.placeholderText", messages.text("collection.query"));
        query.putClientProperty("JTextField.showClearButton", true);
        query.addActionListener(e -> {
            if (!names.take(this::take)) {
                names.close();
                ask();
            }
        });
        onEscape();
        onChange(query, this::offer);
        words.setText(messages.text("collection.words"));
        name(words, "collection.words", messages.text("collection.words"), messages.text("collection.words.about"));
        words.addActionListener(e -> ask());
        day(from, "collection.from", messages.text("collection.from"));
        day(to, "collection.to", messages.text("collection.to"));
        name(order, "collection.order", messages.text("collection.order"), messages.text("collection.order.about"));
        order.setRenderer(new OrderNames(messages));
        order.addActionListener(e -> {
            if (!filling && order.getSelectedItem() instanceof PlaceOrder chosen) {
                work.order(chosen);
            }
        });
        fixed(query, 360);
        query.setMaximumSize(new Dimension(UIScale.scale(520), UIScale.scale(28)));
        add(query);
        add(gap(8));
        add(words);
        add(gap(14));
        labelled(messages.text("collection.from"), from, 104);
        add(gap(8));
        labelled(messages.text("collection.to"), to, 104);
        add(gap(14));
        labelled(messages.text("collection.order"), order, 170);
        add(Box.createHorizontalGlue());
        asked();
        state();
    }

    private static Box.Filler gap(int width) {
        return (Box.Filler) Box.createHorizontalStrut(UIScale.scale(width));
    }

    private void labelled(String text, JComponent part, int width) {
        JLabel label = new JLabel(text);
        label.setLabelFor(part);
        add(label);
        add(gap(6));
        fixed(part, width);
        add(part);
    }

    private static void fixed(JComponent part, int width) {
        Dimension size = new Dimension(UIScale.scale(width), UIScale.scale(26));
        part.setPreferredSize(size);
        part.setMinimumSize(new Dimension(UIScale.scale(60), size.height));
        part.setMaximumSize(size);
    }

    private static void name(JComponent part, String name, String accessible, String about) {
        part.setName(name);
        part.setToolTipText(about);
        part.getAccessibleContext().setAccessibleName(accessible);
        part.getAccessibleContext().setAccessibleDescription(about);
    }

    private void day(JTextField field, String name, String title) {
        name(field, name, title, messages.text("collection.day.about"));
        field.putClientProperty("JTextField.placeholderText", messages.text("collection.day"));
        field.addActionListener(e -> days());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                days();
            }
        });
    }

    private void onEscape() {
        query.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "collection.escape");
        query.getActionMap().put("collection.escape", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (names.isOpen()) {
                    names.close();
                } else if (!work.stop()) {
                    query.setText("");
                }
            }
        });
    }

    private static void onChange(JTextField field, Runnable what) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                what.run();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                what.run();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                what.run();
            }
        });
    }

    private void offer() {
        GlossarySearch search = work.names();
        if (filling || words.isSelected() || search == null || !query.isFocusOwner()) {
            names.close();
            return;
        }
        names.show(search.find(query.getText(), OFFERED));
    }

    private void take(SearchHit hit) {
        Term term = hit.term();
        filling = true;
        query.setText(term == null ? hit.concept().id() : term.text());
        filling = false;
        words.setSelected(false);
        work.ask(hit.concept().id(), false);
    }

    private void ask() {
        work.ask(query.getText(), words.isSelected());
    }

    private void days() {
        LocalDate first = read(from);
        LocalDate last = read(to);
        Filter now = model.asked().filter();
        if (isGood(from) && isGood(to)) {
            work.filter(new Filter(
                    now.languages(),
                    now.outlets(),
                    now.countries(),
                    first,
                    last,
                    now.events(),
                    now.voices(),
                    now.withCopies()));
        }
    }

    private static boolean isGood(JTextField field) {
        return field.getText().isBlank() || field.getClientProperty("JComponent.outline") == null;
    }

    /** A day; what is none is marked and counts for nothing. */
    private static @Nullable LocalDate read(JTextField field) {
        String text = field.getText().strip();
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
            field.putClientProperty("JComponent.outline", null);
            return day;
        } catch (DateTimeParseException e) {
            field.putClientProperty("JComponent.outline", "error");
            return null;
        }
    }

    /** Shows what is asked for: it may have been asked from elsewhere. */
    void asked() {
        filling = true;
        CollectionModel.Asked asked = model.asked();
        if (!query.isFocusOwner() && !isMeant(asked.text())) {
            query.setText(name(asked.text()));
        }
        words.setSelected(asked.words());
        order.setSelectedItem(asked.order());
        LocalDate first = asked.filter().from();
        LocalDate last = asked.filter().to();
        if (!from.isFocusOwner() && isGood(from)) {
            from.setText(first == null ? "" : first.toString());
        }
        if (!to.isFocusOwner() && isGood(to)) {
            to.setText(last == null ? "" : last.toString());
        }
        filling = false;
    }

    /** What can be set now. */
    void state() {
        boolean open = model.index() == CollectionModel.Index.OPEN;
        for (JComponent part : new JComponent[] {words, from, to, order}) {
            part.setEnabled(open);
        }
    }

    /** Whether the field shows a name of the concept that is asked for. */
    private boolean isMeant(String text) {
        return work.glossary()
                .concept(text)
                .filter(c -> c.sections().values().stream()
                        .flatMap(s -> s.terms().stream())
                        .anyMatch(t -> t.text().equals(query.getText())))
                .isPresent();
    }

    /** A concept by its name, where that leads back to it. */
    private String name(String text) {
        return work.glossary()
                .concept(text)
                .map(c -> c.label(messages.language().tag()))
                .filter(n ->
                        CollectionQuery.of(n, false, work.glossary()).concepts().equals(Set.of(text)))
                .orElse(text);
    }

    JTextField query() {
        return query;
    }

    /** Gives the days their own direction: digits and hyphens. */
    void applyDirections() {
        for (JTextField day : new JTextField[] {from, to}) {
            day.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
        }
    }
}
