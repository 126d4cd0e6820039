package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.jspecify.annotations.Nullable;

/** The codebook: its lines at one side, what is said of the chosen one at the other. */
final class BookPage extends JPanel {
    private static final int LIST = 360;

    private final transient CodingModel model;
    private final transient Messages messages;
    private final transient BookEdits edits;
    private final DefaultListModel<BookLine> lines = new DefaultListModel<>();
    private final JList<BookLine> list = new JList<>(lines);
    private final JTextField name = new JTextField(12);
    private final JButton addVariable;
    private final JButton addCode;
    private final JButton remove;
    private final JButton up;
    private final JButton down;
    private final BookForm form;
    private boolean filling;

    BookPage(CodingModel model, Messages messages) {
        super(new BorderLayout());
        this.model = model;
        this.messages = messages;
        edits = new BookEdits(model);
        setName("coding.book");
        form = new BookForm(edits, messages);
        list.setName("coding.lines");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(messages.text("coding.book"));
        list.setCellRenderer((l, line, index, selected, focused) -> cell(line, selected));
        list.addListSelectionListener(e -> {
            if (!filling && !e.getValueIsAdjusting()) {
                chosen();
            }
        });
        name.setName("coding.new-name");
        name.putClientProperty("JTextField.placeholderText", messages.text("coding.new-name"));
        name.getAccessibleContext().setAccessibleName(messages.text("coding.new-name"));
        addVariable = button(
                "add-variable",
                messages.text("coding.add-variable"),
                messages.text("coding.add-variable.about"),
                () -> {
                    if (!name.getText().isBlank()) {
                        select(edits.addVariable(name.getText().strip()), null);
                        name.setText("");
                    }
                    name.requestFocusInWindow();
                });
        addCode = button("add-code", messages.text("coding.add-code"), messages.text("coding.add-code.about"), () -> {
            BookLine line = list.getSelectedValue();
            if (line != null
                    && line.variable().choice() != Choice.NUMBER
                    && !name.getText().isBlank()) {
                select(
                        line.variable().id(),
                        edits.addCode(line.variable(), name.getText().strip()));
                name.setText("");
            }
            name.requestFocusInWindow();
        });
        remove = button("remove", messages.text("coding.remove"), messages.text("coding.remove.about"), () -> {
            BookLine line = list.getSelectedValue();
            if (line != null) {
                edits.remove(line);
            }
        });
        up = button("up", messages.text("coding.up"), messages.text("coding.up.about"), () -> move(-1));
        down = button("down", messages.text("coding.down"), messages.text("coding.down.about"), () -> move(1));
        // Enter adds what is likelier: a code where a variable is chosen, else a variable.
        name.addActionListener(e -> (list.getSelectedValue() == null ? addVariable : addCode).doClick());
        JPanel adding = new JPanel(new MigLayout("insets 4 8 4 8, gap 4", "[grow,fill][][]", "[][]"));
        adding.add(name);
        adding.add(addVariable);
        adding.add(addCode, "wrap");
        JPanel moving = new JPanel(new MigLayout("insets 0, gap 4"));
        moving.add(up);
        moving.add(down);
        moving.add(remove);
        adding.add(moving, "span 3");
        JPanel side = new JPanel(new BorderLayout());
        side.setPreferredSize(new Dimension(UIScale.scale(LIST), 10));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 1, 1, 1, Paints.color("Dragoman.faint")));
        side.add(scroll);
        side.add(adding, BorderLayout.SOUTH);
        JScrollPane right = new JScrollPane(form);
        right.setBorder(BorderFactory.createEmptyBorder());
        right.getVerticalScrollBar().setUnitIncrement(UIScale.scale(16));
        add(side, BorderLayout.LINE_START);
        add(right);
        model.on(CodingModel.STATE, this::fill);
        fill();
    }

    private static JButton button(String name, String text, String about, Runnable action) {
        JButton button = new JButton(text);
        button.setName("coding." + name);
        button.setToolTipText(about);
        button.getAccessibleContext().setAccessibleDescription(about);
        button.addActionListener(e -> action.run());
        return button;
    }

    private void move(int step) {
        BookLine line = list.getSelectedValue();
        if (line != null) {
            edits.move(line, step);
        }
    }

    private PhraseLabel cell(BookLine line, boolean selected) {
        Code code = line.code();
        Phrase words = code == null
                ? Phrase.of(CodingWords.name(line.variable()), Tone.STRONG)
                        .add(
                                "   " + CodingWords.level(line.variable().level(), messages) + " · "
                                        + CodingWords.choice(line.variable().choice(), messages),
                                Tone.QUIET)
                : Phrase.of("     ", Tone.PLAIN)
                        .add(Isolates.any(code.mark()) + "  ", Tone.STRONG, Hues.key(code.hue()))
                        .add(CodingWords.name(code), Tone.PLAIN);
        PhraseLabel label = new PhraseLabel().phrase(words);
        label.setOpaque(true);
        label.setBackground(selected ? Paints.color("Dragoman.selected") : list.getBackground());
        int side = UIScale.scale(10);
        label.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(3), side, UIScale.scale(3), side));
        label.setComponentOrientation(list.getComponentOrientation());
        return label;
    }

    private void fill() {
        BookLine before = list.getSelectedValue();
        Code code = before == null ? null : before.code();
        List<BookLine> now = BookLine.of(model.book());
        filling = true;
        lines.clear();
        lines.addAll(now);
        filling = false;
        if (before != null) {
            select(before.variable().id(), code == null ? null : code.id());
        }
        if (list.getSelectedIndex() < 0 && !now.isEmpty()) {
            list.setSelectedIndex(0);
        }
        chosen();
    }

    private void select(String variable, @Nullable String code) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(variable, code)) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
            }
        }
    }

    private void chosen() {
        BookLine line = list.getSelectedValue();
        addCode.setEnabled(line != null && line.variable().choice() != Choice.NUMBER);
        remove.setEnabled(line != null);
        up.setEnabled(line != null && line.code() != null);
        down.setEnabled(line != null && line.code() != null);
        form.show(line);
    }

    /** Where the keys should go. */
    JComponent keys() {
        return lines.isEmpty() ? name : list;
    }
}
