package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.AbstractListModel;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** The entries: a field to find them, what is let through, a list that draws only what is seen. */
final class EntryListView extends JPanel {
    private final transient GlossaryDesk desk;
    private final transient EntriesModel model;
    private final transient Messages messages;
    private final JTextField field = new JTextField();
    private final PhraseLabel found = new PhraseLabel();
    private final JPanel count = new JPanel(new BorderLayout());
    private final Rows rows = new Rows();
    private final JList<String> list = new JList<>(rows);
    private boolean filling;

    EntryListView(GlossaryDesk desk, Messages messages, Action create) {
        super(new BorderLayout());
        this.desk = desk;
        this.model = desk.entries();
        this.messages = messages;
        int pad = UIScale.scale(12);
        JPanel top = new JPanel(new BorderLayout(0, UIScale.scale(4)));
        top.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), pad, UIScale.scale(4), pad));
        top.add(head(create), BorderLayout.NORTH);
        top.add(field);
        FilterBar filters = new FilterBar(model, desk.entriesWork(), messages);
        top.add(filters, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        field();
        equipList();
        JScrollPane scroll = new JScrollPane(list);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll);
        fill();
        select();
        model.on(EntriesModel.FOUND, this::fill);
        desk.editor().on(EditorModel.SELECTED, this::select);
        desk.editor().on(EditorModel.GLOSSARY, list::repaint);
    }

    private JPanel head(Action create) {
        JPanel head = new JPanel(new BorderLayout(UIScale.scale(8), 0));
        JPanel title = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), 0));
        PhraseLabel words = new PhraseLabel().phrase(Phrase.of(messages.text("glossary.entries"), Tone.STRONG));
        title.add(words);
        title.add(count);
        title.setBorder(BorderFactory.createEmptyBorder(0, -UIScale.scale(8), 0, 0));
        head.add(title, BorderLayout.LINE_START);
        JButton plus = new JButton(create);
        plus.setHideActionText(true);
        plus.setText("+");
        plus.setName("glossary.new");
        plus.putClientProperty("JButton.buttonType", "toolBarButton");
        plus.getAccessibleContext().setAccessibleName(String.valueOf(create.getValue(Action.NAME)));
        head.add(plus, BorderLayout.LINE_END);
        return head;
    }

    private void field() {
        field.setName("glossary.find");
        field.setText(model.asked().text());
        field.putClientProperty("JTextField.placeholderText", messages.text("glossary.find"));
        field.putClientProperty("JTextField.showClearButton", true);
        found.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(4), 0, UIScale.scale(8)));
        field.putClientProperty("JTextField.trailingComponent", found);
        field.getAccessibleContext().setAccessibleName(messages.text("glossary.find"));
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                ask();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                ask();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        move("DOWN", 1);
        move("UP", -1);
        move("PAGE_DOWN", 10);
        move("PAGE_UP", -10);
    }

    private void ask() {
        desk.entriesWork()
                .ask(new EntriesModel.Asked(
                        field.getText(), model.asked().filter(), model.asked().order()));
    }

    /** The keys stay in the field while they move the list. */
    private void move(String key, int by) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        field.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                int to = Math.max(0, Math.min(rows.getSize() - 1, list.getSelectedIndex() + by));
                if (rows.getSize() > 0) {
                    list.setSelectedIndex(to);
                    list.ensureIndexIsVisible(to);
                }
            }
        });
    }

    private void equipList() {
        list.setName("glossary.list");
        list.getAccessibleContext().setAccessibleName(messages.text("glossary.entries"));
        list.getAccessibleContext().setAccessibleDescription(messages.text("glossary.entries.about"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new EntryCell(desk.editor(), messages));
        list.setFixedCellHeight(EntryCell.height(messages.language().rightToLeft()));
        list.setFixedCellWidth(UIScale.scale(100));
        list.setBackground(Paints.color("Dragoman.window"));
        list.addListSelectionListener(e -> {
            String id = list.getSelectedValue();
            if (!filling && id != null && !e.getValueIsAdjusting()) {
                desk.editor().select(id);
            }
        });
    }

    private void fill() {
        filling = true;
        rows.show(model.ids());
        filling = false;
        select();
        boolean asked =
                !model.asked().text().isBlank() || !model.asked().filter().isAll();
        String words = model.searching() && model.total() == 0
                ? messages.text("glossary.reading")
                : asked ? messages.text("glossary.found", "count", model.ids().size()) : "";
        found.phrase(Phrase.of(words, Tone.QUIET));
        count.removeAll();
        count.setOpaque(false);
        count.add(new Chip(messages.text("glossary.number", "count", model.total()), Chip.Form.COUNT));
        revalidate();
        field.revalidate();
        field.repaint();
    }

    private void select() {
        String id = desk.editor().selected();
        int index = id == null ? -1 : model.ids().indexOf(id);
        filling = true;
        if (index < 0) {
            list.clearSelection();
        } else if (index != list.getSelectedIndex()) {
            list.setSelectedIndex(index);
            list.ensureIndexIsVisible(index);
        }
        filling = false;
    }

    JTextField find() {
        return field;
    }

    JList<String> rows() {
        return list;
    }

    private static final class Rows extends AbstractListModel<String> {
        private transient List<String> ids = List.of();

        @SuppressWarnings("ReferenceEquality")
        void show(List<String> next) {
            if (next == ids) {
                return;
            }
            int before = ids.size();
            ids = List.of();
            if (before > 0) {
                fireIntervalRemoved(this, 0, before - 1);
            }
            ids = next;
            if (!next.isEmpty()) {
                fireIntervalAdded(this, 0, next.size() - 1);
            }
        }

        @Override
        public int getSize() {
            return ids.size();
        }

        @Override
        public String getElementAt(int index) {
            return ids.get(index);
        }
    }
}
