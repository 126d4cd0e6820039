package org.dragoman.app.ui.importing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.article.Dated;
import org.dragoman.decision.OriginDecision.Field;
import org.jspecify.annotations.Nullable;

/** Where the page that is looked at came from, to be corrected; what is wrong with a value is said below it. */
final class OriginView extends JPanel {
    private static final Field[] ORDER = {
        Field.OUTLET, Field.AGENCIES, Field.AUTHOR, Field.LANGUAGE, Field.PUBLISHED, Field.RETRIEVED, Field.ADDRESS
    };

    private final transient ImportModel model;
    private final transient Words words;
    private final Map<Field, JTextField> fields = new EnumMap<>(Field.class);
    private final Map<Field, String> filled = new EnumMap<>(Field.class);
    private final Map<Field, PhraseLabel> notes = new EnumMap<>(Field.class);

    OriginView(ImportModel model, Words words) {
        super(new MigLayout(
                "insets 12 14 12 14, gapx 10, gapy 2, hidemode 3, fillx",
                "[][grow, fill, sg f]18[][grow, fill, sg f]"));
        this.model = model;
        this.words = words;
        setName("import.origin");
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")));
        boolean second = false;
        for (Field field : ORDER) {
            boolean wide = field == Field.ADDRESS;
            add(field, wide ? "span 3, growx, wrap" : second ? "wrap" : "");
            second = !second;
        }
        fill();
        model.on(ImportModel.SETTLE, () -> {
            for (Field field : ORDER) {
                commit(field);
            }
        });
        model.on(ImportModel.CURRENT, this::fill);
        model.on(ImportModel.OPEN, this::fill);
        model.onChanged(changed -> {
            if (changed.contains(model.current())) {
                refill();
            }
        });
    }

    private void add(Field field, String place) {
        Messages messages = words.messages();
        JTextField text = new JTextField(12);
        JLabel label = new JLabel(words.name(field));
        label.setLabelFor(text);
        text.setName("import.field." + field.code());
        text.getAccessibleContext().setAccessibleName(words.name(field));
        if (field == Field.PUBLISHED || field == Field.RETRIEVED) {
            text.putClientProperty("JTextField.placeholderText", Isolates.embedded(messages.text("import.date.form")));
        } else if (field == Field.AGENCIES) {
            text.putClientProperty("JTextField.placeholderText", messages.text("import.agencies.form"));
            text.setToolTipText(messages.text("import.agencies.hint"));
        }
        text.addActionListener(e -> commit(field));
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary()) {
                    commit(field);
                }
            }
        });
        text.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "revert");
        text.getActionMap().put("revert", new Revert(field));
        PhraseLabel note = new PhraseLabel();
        note.setName("import.note." + field.code());
        fields.put(field, text);
        notes.put(field, note);
        JPanel cell = new JPanel(new MigLayout("insets 0, gap 0, hidemode 3, fillx", "[grow, fill]", "[]1[]"));
        cell.add(text, "wrap, hmin 28");
        cell.add(note, "wmin 10, hmin 17");
        label.setPreferredSize(new Dimension(
                label.getPreferredSize().width, Math.max(UIScale.scale(28), text.getPreferredSize().height)));
        add(label, "aligny top");
        add(cell, "aligny top" + (place.isEmpty() ? "" : ", " + place));
    }

    /** Takes Escape only where there is something to take back. */
    private final class Revert extends AbstractAction {
        private final Field field;

        Revert(Field field) {
            this.field = field;
        }

        @Override
        public boolean accept(@Nullable Object sender) {
            Draft page = model.page();
            return page != null && !text(field).getText().equals(OriginInput.text(page.shown(), field));
        }

        @Override
        public void actionPerformed(ActionEvent e) {
            model.forget(field);
            show(field);
        }
    }

    private JTextField text(Field field) {
        return get(fields, field);
    }

    private static <T> T get(Map<Field, T> map, Field field) {
        T value = map.get(field);
        if (value == null) {
            throw new IllegalStateException("no field " + field);
        }
        return value;
    }

    private void commit(Field field) {
        JTextField text = text(field);
        Draft page = model.page();
        if (page == null || text.getText().equals(shown(page, field))) {
            return;
        }
        model.decide(field, text.getText());
        show(field);
    }

    /** What was typed and could not be taken, else what is known. */
    private String shown(Draft page, Field field) {
        String refused = model.refused(field);
        return refused != null ? refused : OriginInput.text(page.shown(), field);
    }

    private void complain(Field field, String problem) {
        String message = words.messages().text(problem);
        text(field).putClientProperty("JComponent.outline", "error");
        text(field).getAccessibleContext().setAccessibleDescription(Isolates.strip(message));
        get(notes, field).phrase(Phrase.empty().add(message, Tone.SMALL, "Dragoman.error"));
        get(notes, field).setToolTipText(Isolates.embedded(message));
    }

    private void fill() {
        for (Field field : ORDER) {
            show(field);
        }
    }

    /** The page is another now; what is typed and not decided yet stays. */
    private void refill() {
        for (Field field : ORDER) {
            if (text(field).getText().equals(filled.get(field))) {
                show(field);
            }
        }
    }

    private void show(Field field) {
        JTextField text = text(field);
        Draft page = model.page();
        String value = page == null ? "" : shown(page, field);
        filled.put(field, value);
        if (!text.getText().equals(value)) {
            text.setText(value);
            text.setCaretPosition(0);
        }
        text.setEnabled(page != null);
        text.putClientProperty("JComponent.outline", null);
        Phrase note = page == null ? Phrase.empty() : note(field, page.shown());
        text.getAccessibleContext().setAccessibleDescription(note.plain());
        get(notes, field).phrase(note);
        get(notes, field).setToolTipText(null);
        String problem = model.refused(field) == null ? null : OriginInput.problem(field, value);
        if (problem != null) {
            complain(field, problem);
        }
        direct(text, field, value);
    }

    /** Dates, tags and addresses run from left to right in every window; names as they are written. */
    private void direct(JTextField text, Field field, String value) {
        boolean name = field == Field.OUTLET || field == Field.AGENCIES || field == Field.AUTHOR;
        boolean rtl =
                name && (value.isEmpty() ? !getComponentOrientation().isLeftToRight() : Isolates.rightToLeft(value));
        text.setComponentOrientation(rtl ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
    }

    private Phrase note(Field field, Article article) {
        Dated dated = field == Field.PUBLISHED
                ? article.provenance().published()
                : field == Field.RETRIEVED ? article.provenance().retrieved() : null;
        if (dated != null) {
            return Phrase.of(words.how(dated), Tone.QUIET);
        }
        return field == Field.LANGUAGE
                ? Phrase.of(
                        Isolates.any(article.language()
                                .locale()
                                .getDisplayName(
                                        words.messages().language().tag().locale())),
                        Tone.QUIET)
                : Phrase.empty();
    }

    /** Gives fields the direction of what they hold, after the window's was applied to everything. */
    void applyDirections() {
        fields.forEach((field, text) -> direct(text, field, text.getText()));
    }

    JComponent first() {
        return text(ORDER[0]);
    }
}
