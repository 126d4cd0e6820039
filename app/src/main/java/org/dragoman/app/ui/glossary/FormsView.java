package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.LayoutManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.glossary.forms.FormPreview;

/** Which forms the rules will find of the open entry, what they add emphasised, and what looks alike and is not counted. */
final class FormsView extends Card {
    private static final int NOT_COUNTED = 4;

    private final transient GlossaryDesk desk;
    private final transient Messages messages;
    private final JPanel columns = new JPanel(new GridLayout(1, 3));

    FormsView(GlossaryDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        setName("glossary.forms");
        getAccessibleContext().setAccessibleName(messages.text("glossary.forms"));
        Phrase title = Phrase.of(messages.text("glossary.forms") + "  ", Tone.STRONG)
                .add(messages.text("glossary.forms.about"), Tone.QUIET);
        head(new PhraseLabel().phrase(title), toggle());
        columns.setOpaque(false);
        columns.setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
        add(columns);
        fill();
        desk.preview().on(PreviewModel.FORMS, this::fill);
    }

    private JPanel toggle() {
        JPanel both = new JPanel(new GridLayout(1, 2));
        both.setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (boolean all : new boolean[] {false, true}) {
            JToggleButton button =
                    new JToggleButton(messages.text(all ? "glossary.forms.all" : "glossary.forms.preferred"));
            button.setName(all ? "glossary.forms.all" : "glossary.forms.preferred");
            button.putClientProperty("FlatLaf.style", "selectedBackground: $Dragoman.selected");
            button.setSelected(desk.preview().allTerms() == all);
            button.addActionListener(e -> desk.previews().allTerms(all));
            group.add(button);
            both.add(button);
        }
        return both;
    }

    private void fill() {
        columns.removeAll();
        List<FormPreview> all = desk.preview().forms();
        for (FormPreview preview : all) {
            columns.add(column(preview, columns.getComponentCount() > 0));
        }
        columns.setVisible(!all.isEmpty());
        columns.applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    private JPanel column(FormPreview preview, boolean line) {
        JPanel column = new JPanel(new Stack(UIScale.scale(3)));
        column.setOpaque(false);
        boolean ltr = getComponentOrientation().isLeftToRight();
        column.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(
                        0, line && ltr ? 1 : 0, 0, line && !ltr ? 1 : 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(
                        UIScale.scale(8), UIScale.scale(12), UIScale.scale(10), UIScale.scale(12))));
        boolean rtl = preview.language().rightToLeft();
        for (FormPreview.Row row : preview.forms()) {
            column.add(row(form(row), rules(row), rtl));
        }
        if (preview.total() > preview.forms().size()) {
            int more = preview.total() - preview.forms().size();
            column.add(new PhraseLabel()
                    .phrase(Phrase.of(messages.text("glossary.forms.more", "count", more), Tone.QUIET))
                    .direction(rtl));
        }
        if (preview.forms().isEmpty()) {
            column.add(new PhraseLabel()
                    .phrase(Phrase.of(messages.text("glossary.forms.none"), Tone.QUIET))
                    .wrapping(true));
        }
        if (!preview.notCounted().isEmpty()) {
            PhraseLabel head = new PhraseLabel()
                    .phrase(Phrase.of(messages.text("glossary.not-counted"), Tone.GROUP))
                    .direction(rtl);
            head.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), 0, 0, 0));
            column.add(head);
            for (FormPreview.NotCounted not :
                    preview.notCounted().stream().limit(NOT_COUNTED).toList()) {
                column.add(row(Phrase.of(not.text(), Tone.PLAIN), Phrase.of(why(not), Tone.QUIET), rtl));
            }
        }
        return column;
    }

    private Phrase form(FormPreview.Row row) {
        Concept entry = desk.editor().trial();
        String hue = Kind.of(entry == null ? ConceptType.TERM : entry.type()).hue();
        Phrase phrase = Phrase.empty();
        for (FormPreview.Piece piece : row.pieces()) {
            if (piece.derived()) {
                phrase.add(piece.text(), Tone.STRONG, hue);
            } else {
                phrase.add(piece.text(), Tone.PLAIN);
            }
        }
        return phrase;
    }

    private Phrase rules(FormPreview.Row row) {
        String rules =
                row.rules().stream().map(r -> Isolates.any(messages.rule(r))).collect(Collectors.joining(" + "));
        return Phrase.of(rules.isEmpty() ? messages.text("glossary.citation") : rules, Tone.QUIET);
    }

    private String why(FormPreview.NotCounted not) {
        if (not.reason() == FormPreview.Reason.LONGER_NAME) {
            return messages.text("glossary.not.longer-name");
        }
        if (not.reason() == FormPreview.Reason.CAPITALS) {
            return messages.text("glossary.not.capitals");
        }
        String other = desk.editor()
                .glossary()
                .concept(not.concept())
                .map(c -> c.label(messages.language().tag()))
                .orElse(not.concept());
        return messages.text(
                "glossary.not." + not.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "concept",
                Isolates.any(other));
    }

    /** The form where its script begins, the words on it behind it. */
    private static JPanel row(Phrase form, Phrase about, boolean rtl) {
        JPanel row = new JPanel(new BorderLayout(UIScale.scale(8), 0)) {
            @Override
            public void setComponentOrientation(ComponentOrientation o) {
                // The words keep their sides: those of their script.
            }
        };
        row.setOpaque(false);
        PhraseLabel first = new PhraseLabel().phrase(form).direction(rtl);
        PhraseLabel second = new PhraseLabel().phrase(about).direction(rtl);
        JPanel both = new JPanel(new Halves(first, second, rtl));
        both.setOpaque(false);
        both.add(first);
        both.add(second);
        row.add(both);
        return row;
    }

    /** Two labels side by side, the first with somewhat more than a third. */
    private static final class Halves implements LayoutManager {
        private final Component first;
        private final Component second;
        private final boolean rtl;

        Halves(Component first, Component second, boolean rtl) {
            this.first = first;
            this.second = second;
            this.rtl = rtl;
        }

        @Override
        public void layoutContainer(Container parent) {
            int width = parent.getWidth();
            int height = parent.getHeight();
            int gap = UIScale.scale(8);
            int part = Math.max(width * 42 / 100, Math.min(first.getPreferredSize().width + 2, width * 6 / 10));
            first.setBounds(rtl ? width - part : 0, 0, part, height);
            second.setBounds(rtl ? 0 : part + gap, 0, Math.max(0, width - part - gap), height);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(
                    UIScale.scale(200), Math.max(first.getPreferredSize().height, second.getPreferredSize().height));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return preferredLayoutSize(parent);
        }

        @Override
        public void addLayoutComponent(String name, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}
    }
}
