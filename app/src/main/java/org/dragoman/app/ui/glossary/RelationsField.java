package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Relation;
import org.dragoman.concept.Validity;
import org.dragoman.glossary.edit.EntryValues;
import org.jspecify.annotations.Nullable;

/** The relations of the open entry on a button; its menu goes to them, takes them out, and adds others. */
final class RelationsField extends JButton {
    private static final int MOST = 8;

    private final transient GlossaryDesk desk;
    private final transient Messages messages;
    private final transient LanguageTable.Listener listener;
    private transient @Nullable Concept entry;

    RelationsField(GlossaryDesk desk, Messages messages, LanguageTable.Listener listener) {
        this.desk = desk;
        this.messages = messages;
        this.listener = listener;
        setName("glossary.relations");
        setHorizontalAlignment(LEADING);
        addActionListener(e -> open());
    }

    void show(@Nullable Concept next) {
        entry = next;
        setEnabled(next != null);
        String words =
                next == null ? "" : next.relations().stream().map(this::words).collect(Collectors.joining(" · "));
        setText((words.isEmpty() ? messages.text("glossary.relations.none") : words) + " ▾");
        setToolTipText(words.isEmpty() ? null : Isolates.embedded(words));
        getAccessibleContext().setAccessibleDescription(words);
    }

    private String words(Relation relation) {
        return Isolates.any(title(relation.target())) + " ("
                + messages.text("relation." + relation.type().code()) + ")";
    }

    private String title(String id) {
        return desk.editor()
                .glossary()
                .concept(id)
                .map(c -> c.label(messages.language().tag()))
                .orElse(id);
    }

    private void open() {
        Concept now = entry;
        if (now == null) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        for (Relation relation : now.relations()) {
            JMenu each = new JMenu(words(relation));
            JMenuItem go = new JMenuItem(messages.text("glossary.relations.go"));
            go.addActionListener(e -> desk.editor().select(relation.target()));
            each.add(go);
            JMenuItem out = new JMenuItem(messages.text("glossary.relations.remove"));
            out.addActionListener(e -> {
                List<Relation> rest = new ArrayList<>(now.relations());
                rest.remove(relation);
                listener.edited(EntryValues.relations(now, rest));
            });
            each.add(out);
            menu.add(each);
        }
        if (!now.relations().isEmpty()) {
            menu.addSeparator();
        }
        menu.add(adding(now, menu));
        menu.applyComponentOrientation(getComponentOrientation());
        menu.show(this, 0, getHeight());
    }

    /** A kind of relation, a field to find the other entry, and what is found. */
    private JPanel adding(Concept now, JPopupMenu menu) {
        JPanel page = new JPanel(new BorderLayout(UIScale.scale(6), UIScale.scale(6)));
        page.setOpaque(false);
        int pad = UIScale.scale(8);
        page.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        JComboBox<Relation.Type> type = new JComboBox<>(Relation.Type.values());
        type.getAccessibleContext().setAccessibleName(messages.text("glossary.relations.kind"));
        type.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String words = value instanceof Relation.Type of ? messages.text("relation." + of.code()) : "";
                return super.getListCellRendererComponent(list, words, index, selected, focused);
            }
        });
        JTextField field = new JTextField(18);
        field.putClientProperty("JTextField.placeholderText", messages.text("glossary.relations.find"));
        field.getAccessibleContext().setAccessibleName(messages.text("glossary.relations.find"));
        JPanel found = new JPanel(new GridLayout(0, 1));
        found.setOpaque(false);
        field.getDocument().addDocumentListener(new DocumentListener() {
            private void look() {
                found.removeAll();
                for (Concept each : desk.named(field.getText(), MOST)) {
                    JMenuItem item =
                            new JMenuItem(each.label(messages.language().tag()));
                    item.setIcon(new KindSign(Kind.of(each.type())));
                    item.addActionListener(e -> {
                        menu.setVisible(false);
                        List<Relation> all = new ArrayList<>(now.relations());
                        all.add(new Relation(
                                (Relation.Type) type.getSelectedItem(), each.id(), null, Validity.ALWAYS, null));
                        listener.edited(EntryValues.relations(now, all));
                    });
                    found.add(item);
                }
                found.applyComponentOrientation(getComponentOrientation());
                menu.pack();
            }

            @Override
            public void insertUpdate(DocumentEvent e) {
                look();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                look();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        page.add(type, BorderLayout.LINE_START);
        page.add(field);
        page.add(found, BorderLayout.SOUTH);
        return page;
    }
}
