package org.dragoman.app.ui.coding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.compare.PaneNotes;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.coding.Choice;
import org.dragoman.coding.Code;
import org.dragoman.coding.CodeLevel;
import org.dragoman.coding.CodeVariable;
import org.dragoman.coding.ReadArticle;
import org.dragoman.decision.EventDecision;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Coding while reading. The keys stay in the list of codes: a digit gives a code to the unit at the caret, left and right go
 * to the units beside it, and the text follows.
 */
final class CodePage extends JPanel {
    private static final int PALETTE = 320;

    private final transient CodingModel model;
    private final transient CompareModel compare;
    private final transient Messages messages;
    private final transient PaneNotes notes;
    private final JComboBox<Named> variables = new JComboBox<>();
    private final PhraseLabel unit = new PhraseLabel();
    private final JList<Code> codes = new JList<>();
    private final JTextField number = new JTextField(8);
    private final PhraseLabel numberFault = new PhraseLabel();
    private final JCheckBox read = new JCheckBox();
    private final CardLayout deck = new CardLayout();
    private final JPanel answers = new JPanel(deck);
    private final CodedTable table;
    private transient ShownUnits shown;
    private boolean filling;

    /** A variable by its name. */
    private record Named(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    CodePage(CodingModel model, CompareModel compare, PaneNotes notes, Messages messages, Runnable toText) {
        super(new BorderLayout());
        this.model = model;
        this.compare = compare;
        this.notes = notes;
        this.messages = messages;
        setName("coding.code");
        shown = ShownUnits.of(null, model.work());
        table = new CodedTable(model, compare, messages);
        add(palette(toText), BorderLayout.LINE_START);
        add(table.scrolling());
        model.on(CodingModel.STATE, this::refresh);
        model.on(CodingModel.VARIABLE, this::refresh);
        compare.on(CompareModel.ARTICLES, this::refresh);
        compare.on(CompareModel.COMPARISON, this::refresh);
        compare.on(CompareModel.PLACE, this::follow);
        refresh();
    }

    private JPanel palette(Runnable toText) {
        variables.setName("coding.variables");
        variables.getAccessibleContext().setAccessibleName(messages.text("coding.variable"));
        variables.addActionListener(e -> {
            Named chosen = (Named) variables.getSelectedItem();
            if (!filling && chosen != null) {
                model.choose(chosen.id());
            }
        });
        unit.setName("coding.unit");
        codes.setName("coding.codes");
        codes.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        codes.setCellRenderer(new CodeCell(model, this::given, messages));
        codes.getAccessibleContext().setAccessibleName(messages.text("coding.codes"));
        codes.getAccessibleContext().setAccessibleDescription(messages.text("coding.codes.about"));
        for (int i = 1; i <= 9; i++) {
            int index = i - 1;
            bind(codes, KeyStroke.getKeyStroke(KeyEvent.VK_0 + i, 0), () -> toggle(index));
            bind(codes, KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD0 + i, 0), () -> toggle(index));
        }
        bind(codes, KeyStroke.getKeyStroke(KeyEvent.VK_0, 0), this::none);
        bind(codes, KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), () -> toggle(codes.getSelectedIndex()));
        bind(codes, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), toText);
        number.setName("coding.number");
        number.getAccessibleContext().setAccessibleName(messages.text("coding.number"));
        number.addActionListener(e -> giveNumber());
        for (JComponent part : List.of(codes, number)) {
            boolean list = part == codes;
            boolean mirrored = messages.language().rightToLeft();
            bind(part, KeyStroke.getKeyStroke(list ? "RIGHT" : "DOWN"), () -> go(!list || !mirrored));
            bind(part, KeyStroke.getKeyStroke(list ? "LEFT" : "UP"), () -> go(list && mirrored));
            bind(part, KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_DOWN, 0), () -> model.step(1));
            bind(part, KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_UP, 0), () -> model.step(-1));
        }
        JScrollPane scroll = new JScrollPane(codes);
        scroll.setBorder(BorderFactory.createLineBorder(Paints.color("Dragoman.faint")));
        JPanel typing = new JPanel(new Stack(UIScale.scale(4)));
        typing.add(number);
        typing.add(numberFault.wrapping(true));
        answers.add(scroll, "codes");
        answers.add(typing, "number");
        read.setText(messages.text("coding.read"));
        read.setName("coding.read");
        read.getAccessibleContext().setAccessibleDescription(messages.text("coding.read.about"));
        read.setToolTipText(messages.text("coding.read.about"));
        read.addActionListener(e -> read(read.isSelected()));
        int pad = UIScale.scale(10);
        JPanel head = new JPanel(new Stack(UIScale.scale(5)));
        head.add(variables);
        head.add(unit);
        JPanel palette = new JPanel(new BorderLayout(0, UIScale.scale(5)));
        palette.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), pad, UIScale.scale(4), pad));
        palette.setPreferredSize(new Dimension(UIScale.scale(PALETTE), 10));
        palette.add(head, BorderLayout.NORTH);
        palette.add(answers);
        palette.add(read, BorderLayout.SOUTH);
        return palette;
    }

    private static void bind(JComponent part, KeyStroke key, Runnable action) {
        part.getInputMap().put(key, key);
        part.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    private ShownUnits.@Nullable Here here() {
        CodeVariable variable = model.variable();
        return variable == null ? null : shown.here(compare, variable.level());
    }

    private @Nullable List<String> given() {
        ShownUnits.Here here = here();
        return here == null ? null : model.values(here.unit());
    }

    private void toggle(int index) {
        ShownUnits.Here here = here();
        CodeVariable variable = model.variable();
        if (here != null
                && variable != null
                && index >= 0
                && index < variable.codes().size()) {
            model.toggle(here.unit(), variable.codes().get(index));
        }
    }

    private void none() {
        ShownUnits.Here here = here();
        if (here != null) {
            model.none(here.unit());
        }
    }

    private void giveNumber() {
        ShownUnits.Here here = here();
        boolean taken = here != null && model.number(here.unit(), number.getText());
        numberFault.phrase(
                taken
                        ? Phrase.empty()
                        : Phrase.empty().add(messages.text("coding.number.wrong"), Tone.SMALL, "Dragoman.error"));
        if (taken) {
            number.selectAll();
        }
    }

    private void go(boolean forward) {
        CodeVariable variable = model.variable();
        Span next = variable == null ? null : shown.next(compare, variable.level(), forward);
        if (next != null) {
            compare.look(compare.pane(), next.start(), next);
        }
    }

    private void read(boolean now) {
        var comparison = compare.comparison();
        if (comparison != null && compare.pane() < comparison.articles().size()) {
            var article = comparison.articles().get(compare.pane());
            String title = article.article().title();
            model.read(
                    ReadArticle.of(article), title == null ? article.article().id() : title, now);
        }
    }

    private void refresh() {
        shown = ShownUnits.of(compare.comparison(), model.work());
        CodingNotes.show(shown, model.book(), notes);
        table.show(shown);
        filling = true;
        CodeVariable now = model.variable();
        DefaultComboBoxModel<Named> items = new DefaultComboBoxModel<>();
        for (CodeVariable variable : model.book().variables()) {
            Named named = new Named(
                    variable.id(), CodingWords.name(variable) + " – " + CodingWords.level(variable.level(), messages));
            items.addElement(named);
            if (variable.equals(now)) {
                items.setSelectedItem(named);
            }
        }
        variables.setModel(items);
        int selected = codes.getSelectedIndex();
        codes.setListData(now == null ? new Code[0] : now.codes().toArray(new Code[0]));
        codes.setSelectedIndex(Math.min(Math.max(0, selected), codes.getModel().getSize() - 1));
        deck.show(answers, now != null && now.choice() == Choice.NUMBER ? "number" : "codes");
        filling = false;
        follow();
    }

    /** Another unit, or other values of the same. */
    private void follow() {
        CodeVariable now = model.variable();
        ShownUnits.Here here = here();
        Phrase words = Phrase.empty();
        if (here != null) {
            String language = here.article().article().language().value();
            words.add(CodingWords.level(here.unit().level(), messages) + "  ", Tone.GROUP)
                    .add(Isolates.leftToRight(language) + "  ", Tone.TAG);
            if (here.unit().level() != CodeLevel.ARTICLE) {
                String text = here.article().article().text();
                words.add(Isolates.any(here.span().in(text).replace('\n', ' ')), Tone.SMALL);
            }
        } else {
            words.add(
                    now != null && now.level() == CodeLevel.MENTION
                            ? messages.text("coding.nowhere.mention")
                            : messages.text("coding.nowhere"),
                    Tone.QUIET);
        }
        unit.phrase(words);
        List<String> values = given();
        if (now != null && now.choice() == Choice.NUMBER) {
            number.setText(values == null || values.isEmpty() ? "" : values.get(0));
            number.setEnabled(here != null);
            numberFault.phrase(Phrase.empty());
        }
        var articles = compare.articles();
        boolean any = compare.comparison() != null && compare.pane() < articles.size();
        read.setEnabled(any);
        read.setSelected(any
                && model.work()
                        .read(EventDecision.nameOf(articles.get(compare.pane())))
                        .isPresent());
        codes.repaint();
    }

    /** Where the keys should go. */
    JComponent keys() {
        CodeVariable now = model.variable();
        return now != null && now.choice() == Choice.NUMBER ? number : codes;
    }
}
