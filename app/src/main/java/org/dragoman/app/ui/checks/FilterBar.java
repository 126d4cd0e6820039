package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.text.Severity;

/** Chooses which findings are shown: by severity, by rule, by words. */
final class FilterBar extends JPanel {
    /** A rule, or all of them. */
    private record Rule(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final transient FindingsModel model;
    private final transient Messages messages;
    private final Map<Severity, JToggleButton> severities = new EnumMap<>(Severity.class);
    private final JComboBox<Rule> rules = new JComboBox<>();
    private final JTextField words = new JTextField(14);
    private List<String> known = List.of();
    private boolean filling;

    FilterBar(FindingsModel model, Messages messages) {
        super(new FlowLayout(FlowLayout.LEADING, UIScale.scale(6), UIScale.scale(2)));
        this.model = model;
        this.messages = messages;
        setName("checks.filter");
        for (Severity severity : Severity.values()) {
            JToggleButton button = new JToggleButton(new SeveritySign(severity));
            button.setName("checks.severity." + severity.code());
            Toggles.style(button);
            button.addActionListener(e -> {
                if (!filling) {
                    model.filter(model.filter().toggled(severity));
                }
            });
            severities.put(severity, button);
            add(button);
        }
        rules.setName("checks.rules");
        rules.getAccessibleContext().setAccessibleName(messages.text("checks.rules"));
        rules.setPreferredSize(new Dimension(UIScale.scale(190), UIScale.scale(26)));
        rules.addActionListener(e -> narrow());
        add(rules);
        words.setName("checks.words");
        words.putClientProperty("JTextField.placeholderText", messages.text("checks.words"));
        words.putClientProperty("JTextField.showClearButton", true);
        words.getAccessibleContext().setAccessibleName(messages.text("checks.words"));
        words.setPreferredSize(new Dimension(UIScale.scale(180), UIScale.scale(26)));
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
        });
        add(words);
        words.setText(model.filter().words());
        update();
    }

    private void narrow() {
        if (!filling) {
            Rule rule = (Rule) rules.getSelectedItem();
            String id = rule == null || rule.id().isEmpty() ? null : rule.id();
            model.filter(new FindingFilter(model.filter().severities(), id, words.getText()));
        }
    }

    /** Shows the counts and rules of what is open now. */
    void update() {
        filling = true;
        Map<Severity, Integer> counts = model.counts();
        severities.forEach((severity, button) -> {
            int count = counts.getOrDefault(severity, 0);
            button.setText(messages.text("checks.number", "number", count));
            button.setSelected(model.filter().severities().contains(severity));
            String name =
                    messages.text("checks.show", "severity", SeveritySign.name(severity, messages), "count", count);
            button.setToolTipText(name);
            button.getAccessibleContext().setAccessibleName(name);
        });
        List<String> now = model.rules();
        String chosen = model.filter().rule();
        if (!now.equals(known) || rules.getItemCount() == 0) {
            known = now;
            DefaultComboBoxModel<Rule> items = new DefaultComboBoxModel<>();
            items.addElement(new Rule("", messages.text("checks.rules.all")));
            for (String rule : now) {
                items.addElement(new Rule(rule, model.ruleName(rule)));
            }
            if (chosen != null && !now.contains(chosen)) {
                items.addElement(new Rule(chosen, model.ruleName(chosen)));
            }
            rules.setModel(items);
        }
        for (int i = 0; i < rules.getItemCount(); i++) {
            if (rules.getItemAt(i).id().equals(chosen == null ? "" : chosen)) {
                rules.setSelectedIndex(i);
            }
        }
        filling = false;
    }
}
