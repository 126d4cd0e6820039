package org.dragoman.app.ui.coding;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.Hue;
import org.dragoman.coding.Scale;
import org.jspecify.annotations.Nullable;

/** What is said of a variable or a code, to be changed; each change holds once its field is left, or with Enter. */
final class BookForm extends JPanel {
    /** A value of a list by its name. */
    private record Named<T>(@Nullable T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final transient BookEdits edits;
    private final transient Messages messages;
    private final JTextField name = new JTextField();
    private final JTextField definition = new JTextField();
    private final JTextField example = new JTextField();
    private final JTextField sign = new JTextField(4);
    private final JComboBox<Named<CodeLevel>> level = new JComboBox<>();
    private final JComboBox<Named<Choice>> choice = new JComboBox<>();
    private final JComboBox<Named<Scale>> scale = new JComboBox<>();
    private final JComboBox<Named<Hue>> hue = new JComboBox<>();
    private final JComboBox<Named<Code>> parent = new JComboBox<>();
    private transient @Nullable BookLine line;
    private boolean filling;

    BookForm(BookEdits edits, Messages messages) {
        super(new MigLayout("insets 8 14 8 14, gap 8 5, hidemode 3", "[][grow,fill]"));
        this.edits = edits;
        this.messages = messages;
        setName("coding.form");
        for (JTextField field : List.of(name, definition, example, sign)) {
            field.addActionListener(e -> apply());
            field.addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent e) {
                    apply();
                }
            });
        }
        for (JComboBox<?> box : List.of(level, choice, scale, hue, parent)) {
            box.addActionListener(e -> apply());
        }
        name.setName("coding.form.name");
        definition.setName("coding.form.definition");
        example.setName("coding.form.example");
        sign.setName("coding.form.sign");
        level.setName("coding.form.level");
        choice.setName("coding.form.choice");
        scale.setName("coding.form.scale");
        hue.setName("coding.form.hue");
        parent.setName("coding.form.parent");
        show(null);
    }

    private void row(String label, JComponent field) {
        JLabel words = new JLabel(label);
        words.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(label);
        add(words);
        add(field, "wrap");
    }

    /** Shows a line, or that there is none. */
    void show(@Nullable BookLine next) {
        line = next;
        filling = true;
        removeAll();
        if (next == null) {
            PhraseLabel hint = new PhraseLabel()
                    .phrase(Phrase.of(messages.text("coding.book.empty"), Tone.QUIET))
                    .wrapping(true);
            add(hint, "span 2, grow, wmin 200");
        } else if (next.code() == null) {
            variable(next.variable());
        } else {
            code(next.variable(), next.code());
        }
        filling = false;
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    private void variable(CodeVariable variable) {
        text(name, variable.name());
        text(definition, variable.definition());
        fill(level, List.of(CodeLevel.values()), l -> CodingWords.level(l, messages), variable.level());
        fill(choice, List.of(Choice.values()), c -> CodingWords.choice(c, messages), variable.choice());
        fill(
                scale,
                List.of(Scale.values()).stream().filter(variable.choice()::fits).toList(),
                s -> CodingWords.scale(s, messages),
                variable.scale());
        row(messages.text("coding.name"), name);
        row(messages.text("coding.question"), definition);
        row(messages.text("coding.level"), level);
        row(messages.text("coding.choice"), choice);
        row(messages.text("coding.scale"), scale);
    }

    private void code(CodeVariable variable, Code code) {
        text(name, code.name());
        text(definition, code.definition());
        text(example, code.example());
        text(sign, code.sign());
        fill(hue, List.of(Hue.values()), h -> Hues.name(h, messages), code.hue());
        List<Code> above = variable.codes().stream()
                .filter(c -> BookEdits.mayStandUnder(variable, code, c))
                .toList();
        String under = code.parent();
        fill(
                parent,
                above,
                CodingWords::name,
                under == null ? null : variable.code(under).orElse(null));
        parent.insertItemAt(new Named<>(null, "–"), 0);
        if (under == null) {
            parent.setSelectedIndex(0);
        }
        row(messages.text("coding.name"), name);
        row(messages.text("coding.definition"), definition);
        row(messages.text("coding.example"), example);
        row(messages.text("coding.parent"), parent);
        row(messages.text("coding.hue"), hue);
        row(messages.text("coding.sign"), sign);
    }

    /** The caret stays where only the same words come back. */
    private static void text(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static <T> void fill(
            JComboBox<Named<T>> box, List<T> values, Function<T, String> names, @Nullable T selected) {
        List<Named<T>> items = new ArrayList<>();
        Named<T> chosen = null;
        for (T value : values) {
            Named<T> item = new Named<>(value, names.apply(value));
            items.add(item);
            chosen = value.equals(selected) ? item : chosen;
        }
        DefaultComboBoxModel<Named<T>> model = new DefaultComboBoxModel<>();
        model.addAll(items);
        model.setSelectedItem(chosen);
        box.setModel(model);
    }

    private static <T> @Nullable T chosen(JComboBox<Named<T>> box) {
        int index = box.getSelectedIndex();
        return index < 0 ? null : box.getItemAt(index).value();
    }

    private void apply() {
        BookLine shown = line;
        if (filling || shown == null) {
            return;
        }
        Code code = shown.code();
        if (code == null) {
            CodeLevel newLevel = chosen(level);
            Choice newChoice = chosen(choice);
            Scale newScale = chosen(scale);
            if (newLevel != null && newChoice != null && newScale != null) {
                edits.change(shown.variable(), name.getText(), definition.getText(), newLevel, newChoice, newScale);
            }
            return;
        }
        Hue newHue = chosen(hue);
        Code under = chosen(parent);
        String newSign = sign.getText().strip();
        int most = newSign.offsetByCodePoints(0, Math.min(Code.SIGN, newSign.codePointCount(0, newSign.length())));
        edits.change(
                shown.variable(),
                new Code(
                        code.id(),
                        name.getText().strip(),
                        definition.getText().strip(),
                        example.getText().strip(),
                        under == null ? null : under.id(),
                        newHue == null ? code.hue() : newHue,
                        newSign.substring(0, most)));
    }
}
