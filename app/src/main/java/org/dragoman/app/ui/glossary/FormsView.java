package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
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
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Arrows;
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
    private final JPanel columns = new JPanel(new GridLayout(1, 3)) {
        private int laidOut;

        /** The height of the columns follows from their width. */
        @Override
        public void doLayout() {
            super.doLayout();
            if (laidOut != getWidth()) {
                laidOut = getWidth();
                SwingUtilities.invokeLater(this::revalidate);
            }
        }
    };

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
            Arrows.bind(button, group);
            both.add(button);
        }
        return both;
    }

    private void fill() {
        columns.removeAll();
        List<FormPreview> all = desk.preview().forms();
        for (FormPreview preview : all) {
            JPanel column = column(preview, columns.getComponentCount() > 0);
            column.setSize(columns.getWidth() / all.size(), 1);
            columns.add(column);
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
        PhraseLabel first = new PhraseLabel().phrase(form).direction(rtl).wrapping(true);
        PhraseLabel second = new PhraseLabel().phrase(about).direction(rtl).wrapping(true);
        JPanel row = new JPanel(new Halves(first, second, rtl));
        row.setOpaque(false);
        row.add(first);
        row.add(second);
        return row;
    }

    /**
     * Two labels side by side, the first with somewhat more than a third, at the side where its script begins; or below each
     * other where the first leaves too little.
     */
    private static final class Halves implements LayoutManager, Stack.WidthAware {
        private static final int GAP = 8;
        private static final int LEAST = 80;

        private final PhraseLabel first;
        private final PhraseLabel second;
        private final boolean rtl;

        Halves(PhraseLabel first, PhraseLabel second, boolean rtl) {
            this.first = first;
            this.second = second;
            this.rtl = rtl;
        }

        private int part(int width) {
            return Math.max(width * 42 / 100, Math.min(first.lineWidth() + 2, width * 6 / 10));
        }

        private boolean stacked(int width) {
            int rest = width - part(width) - UIScale.scale(GAP);
            return first.lineWidth() > part(width) || (rest < UIScale.scale(LEAST) && second.lineWidth() > rest);
        }

        @Override
        public int heightFor(Container parent, int width) {
            return stacked(width)
                    ? first.heightFor(width) + second.heightFor(width)
                    : Math.max(
                            first.heightFor(part(width)), second.heightFor(width - part(width) - UIScale.scale(GAP)));
        }

        @Override
        public void layoutContainer(Container parent) {
            int width = parent.getWidth();
            if (stacked(width)) {
                int height = first.heightFor(width);
                first.setBounds(0, 0, width, height);
                second.setBounds(0, height, width, second.heightFor(width));
                return;
            }
            int part = part(width);
            int rest = width - part - UIScale.scale(GAP);
            first.setBounds(rtl ? width - part : 0, 0, part, parent.getHeight());
            second.setBounds(rtl ? 0 : width - rest, 0, rest, parent.getHeight());
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : UIScale.scale(200);
            return new Dimension(width, heightFor(parent, width));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(40, 10);
        }

        @Override
        public void addLayoutComponent(String name, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}
    }
}
