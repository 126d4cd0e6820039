package org.dragoman.app.ui.tables;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Arrows;

/** At the end of the tabs: how the table in sight is looked at, words to narrow it to, and a button that writes it. */
final class GridBar extends JPanel {
    private record Choice(JToggleButton button, BooleanSupplier holds) {}

    private final transient TablesModel model;
    private final transient Messages messages;
    private final JTextField words = new JTextField(12);
    private final transient List<Choice> choices = new ArrayList<>();
    private ButtonGroup group = new ButtonGroup();
    private JPanel place = this;

    GridBar(TablesModel model, Messages messages, Action export) {
        super(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(6), UIScale.scale(4)));
        this.model = model;
        this.messages = messages;
        setOpaque(false);
        words.putClientProperty("JTextField.placeholderText", messages.text("grid.filter"));
        words.putClientProperty("JTextField.showClearButton", true);
        words.getAccessibleContext().setAccessibleName(messages.text("grid.filter"));
        words.getAccessibleContext().setAccessibleDescription(messages.text("grid.filter.about"));
        words.setPreferredSize(new Dimension(UIScale.scale(150), UIScale.scale(26)));
        add(words);
        JButton button = new JButton(export);
        button.setHideActionText(false);
        button.setIcon(null);
        button.getAccessibleContext()
                .setAccessibleDescription(String.valueOf(export.getValue(Action.LONG_DESCRIPTION)));
        button.setPreferredSize(new Dimension(button.getPreferredSize().width, UIScale.scale(26)));
        add(button);
    }

    /** Adds one of the ways to look at the table; those added before the next {@link #next} exclude each other. */
    GridBar choice(String key, BooleanSupplier holds, Runnable choose) {
        JToggleButton button = new JToggleButton(messages.text(key));
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty(
                "FlatLaf.style", "toolbar.selectedBackground: $Dragoman.selected; toolbar.margin: 2,6,2,6");
        button.getAccessibleContext().setAccessibleDescription(messages.text(key + ".about"));
        button.setToolTipText(messages.text(key + ".about"));
        button.addActionListener(e -> choose.run());
        group.add(button);
        Arrows.bind(button, group);
        choices.add(new Choice(button, holds));
        if (place == this) {
            add(button, getComponentCount() - 2);
        } else {
            place.add(button);
        }
        return this;
    }

    /** Puts the choices that follow in another place. */
    GridBar in(JPanel other) {
        place = other;
        return this;
    }

    /** Begins another group of choices. */
    GridBar next() {
        group = new ButtonGroup();
        return this;
    }

    /** Ties the words to a table. */
    void of(GridTable table) {
        String name = table.getName();
        words.setName(name + ".filter");
        words.setText(model.words(name));
        table.narrow(words.getText());
        words.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                narrow();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                narrow();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                narrow();
            }

            private void narrow() {
                model.words(name, words.getText());
                table.narrow(words.getText());
            }
        });
        for (String key : List.of("ENTER", "DOWN")) {
            words.getInputMap().put(KeyStroke.getKeyStroke(key), "grid.table");
        }
        words.getActionMap().put("grid.table", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                table.requestFocusInWindow();
                if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
                    table.changeSelection(0, 0, false, false);
                }
            }
        });
    }

    /** Shows which ways to look hold. */
    void update() {
        choices.forEach(c -> c.button().setSelected(c.holds().getAsBoolean()));
    }

    JTextField words() {
        return words;
    }
}
