package org.dragoman.app.ui.exchange;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tables;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.glossary.edit.EntryChoices;
import org.dragoman.glossary.format.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * Shows what another glossary would change, entry by entry, and what is wrong with its file, row by row. M, T and B take
 * mine, theirs or both of the selected entries; Enter applies, Escape leaves everything as it is.
 */
public final class ExchangeDialog extends JDialog {
    private final transient ExchangeModel model;
    private final transient Messages messages;
    private final PhraseLabel summary = new PhraseLabel().wrapping(true);
    private final ChoiceRows choiceRows;
    private final ProblemRows problemRows;
    private final ColumnRows columnRows;
    private final JTable choices;
    private final JTable problems;
    private final JTable columns;
    private final JScrollPane columnsPage;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JButton apply = new JButton();
    private boolean said;

    /**
     * A dialog.
     *
     * @param owner the window
     * @param messages its words
     * @param model the two glossaries
     * @param work reads the common ancestor
     * @param ancestor asks for its file
     */
    public ExchangeDialog(
            Window owner,
            Messages messages,
            ExchangeModel model,
            ExchangeWork work,
            Supplier<Optional<Path>> ancestor) {
        super(owner, ModalityType.DOCUMENT_MODAL);
        this.model = model;
        this.messages = messages;
        boolean importing = model.purpose() == ExchangeModel.Purpose.IMPORT;
        setName("exchange");
        setTitle(importing ? messages.text("exchange.import.title") : messages.text("exchange.compare.title"));
        choiceRows = new ChoiceRows(model, messages);
        problemRows = new ProblemRows(model, messages);
        columnRows = new ColumnRows(model, messages);
        choices = table(choiceRows, "entries", messages.text("exchange.entries"), 110, 220, 300, 300, 110);
        problems = table(problemRows, "problems", messages.text("exchange.problems"), 50, 60, 130, 420, 380);
        columns = table(columnRows, "columns", messages.text("exchange.columns"), 60, 260, 660);
        columnsPage = Tables.scrolling(columns);
        key("M", EntryChoices.Take.MINE);
        key("T", EntryChoices.Take.THEIRS);
        key("B", EntryChoices.Take.BOTH);
        tabs.addTab(messages.text("exchange.entries"), Tables.scrolling(choices));
        tabs.addTab(messages.text("exchange.problems"), Tables.scrolling(problems));
        int pad = UIScale.scale(14);
        JPanel head = new JPanel(new Stack(UIScale.scale(4)));
        head.add(new PhraseLabel()
                .phrase(Phrase.of(Isolates.any(String.valueOf(model.file().getFileName())), Tone.TITLE)));
        head.add(summary);
        JPanel page = new JPanel(new BorderLayout(0, UIScale.scale(10)));
        page.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        page.add(head, BorderLayout.NORTH);
        page.add(tabs);
        page.add(buttons(importing, work, ancestor), BorderLayout.SOUTH);
        setContentPane(page);
        getRootPane().setDefaultButton(apply);
        getRootPane()
                .registerKeyboardAction(
                        e -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        // A table keeps Enter for itself.
        for (JTable table : new JTable[] {choices, problems, columns}) {
            table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .put(KeyStroke.getKeyStroke("ENTER"), "none");
            table.registerKeyboardAction(
                    e -> apply.doClick(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        }
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        model.onChange(this::update);
        update();
    }

    private static JTable table(TableModel rows, String name, String accessible, int... widths) {
        JTable table = new JTable(rows) {
            @Override
            public @Nullable String getToolTipText(MouseEvent event) {
                return Tables.fullText(this, event);
            }
        };
        table.setName("exchange." + name);
        table.getAccessibleContext().setAccessibleName(accessible);
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(widths[i]));
        }
        return table;
    }

    private void key(String key, EntryChoices.Take take) {
        choices.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), take);
        choices.registerKeyboardAction(e -> take(take), KeyStroke.getKeyStroke(key), JComponent.WHEN_FOCUSED);
    }

    private void take(EntryChoices.Take take) {
        int[] rows = choices.getSelectedRows();
        int lead = choices.getSelectionModel().getLeadSelectionIndex();
        model.take(rows, take);
        for (int row : rows) {
            choices.addRowSelectionInterval(row, row);
        }
        if (rows.length == 1) {
            choices.changeSelection(lead, 0, false, false);
        }
    }

    private JPanel buttons(boolean importing, ExchangeWork work, Supplier<Optional<Path>> ancestor) {
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), 0));
        left.add(button("mine", messages.text("exchange.mine"), () -> take(EntryChoices.Take.MINE)));
        left.add(button("theirs", messages.text("exchange.theirs"), () -> take(EntryChoices.Take.THEIRS)));
        left.add(button("both", messages.text("exchange.both"), () -> take(EntryChoices.Take.BOTH)));
        if (!importing) {
            left.add(button(
                    "ancestor",
                    messages.text("exchange.ancestor"),
                    () -> ancestor.get().ifPresent(work::ancestor)));
        }
        apply.setName("exchange.apply");
        apply.addActionListener(e -> {
            said = true;
            dispose();
        });
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), 0));
        right.add(apply);
        right.add(button("cancel", messages.text("concepts.cancel"), this::dispose));
        JPanel row = new JPanel(new BorderLayout());
        row.add(left, BorderLayout.LINE_START);
        row.add(right, BorderLayout.LINE_END);
        return row;
    }

    private static JButton button(String name, String text, Runnable action) {
        JButton button = new JButton(text);
        button.setName("exchange." + name);
        button.addActionListener(e -> action.run());
        return button;
    }

    private void update() {
        refresh(choices, choiceRows);
        refresh(problems, problemRows);
        refresh(columns, columnRows);
        showColumns();
        EntryChoices known = model.choices();
        tabs.setTitleAt(
                1, messages.text("exchange.problems") + "  " + model.problems().size());
        int changes = known == null ? 0 : known.changes();
        apply.setText(messages.text("exchange.apply", "count", changes));
        apply.setEnabled(changes > 0);
        if (known == null) {
            summary.phrase(Phrase.of(
                    model.problems().isEmpty()
                            ? messages.text("exchange.reading")
                            : messages.text("exchange.unreadable"),
                    Tone.PLAIN));
            if (!model.problems().isEmpty()) {
                // The keys would be nowhere with the page that goes out of sight.
                tabs.setSelectedIndex(1);
                problems.requestFocusInWindow();
            }
            return;
        }
        summary.phrase(Phrase.of(
                        messages.text(
                                "exchange.summary",
                                "added",
                                known.count(EntryChoices.Kind.NEW),
                                "changed",
                                known.count(EntryChoices.Kind.CHANGED),
                                "conflicts",
                                known.count(EntryChoices.Kind.CONFLICT),
                                "missing",
                                known.count(EntryChoices.Kind.MISSING),
                                "equal",
                                known.equal(),
                                "problems",
                                model.problems().size()),
                        Tone.PLAIN)
                .add("  " + messages.text("exchange.nothingYet"), Tone.QUIET));
        if (choices.getSelectedRow() < 0 && choices.getRowCount() > 0) {
            choices.changeSelection(0, 0, false, false);
        }
    }

    /** A file that is no table has no columns to show. */
    private void showColumns() {
        long unknown = model.columns().stream()
                .filter(c -> c.use() == TableColumn.Use.KEPT || c.use() == TableColumn.Use.NOTHING)
                .count();
        if (!model.columns().isEmpty() && tabs.indexOfComponent(columnsPage) < 0) {
            tabs.addTab("", columnsPage);
        }
        int at = tabs.indexOfComponent(columnsPage);
        if (at >= 0) {
            tabs.setTitleAt(at, messages.text("exchange.columns.tab", "unknown", unknown));
        }
    }

    private static void refresh(JTable table, AbstractTableModel rows) {
        int[] selected = table.getSelectedRows();
        rows.fireTableDataChanged();
        for (int row : selected) {
            if (row < table.getRowCount()) {
                table.addRowSelectionInterval(row, row);
            }
        }
    }

    /**
     * Waits for the user.
     *
     * @return what is to be done, null where everything stays as it is
     */
    public @Nullable EntryChoices ask() {
        Window owner = getOwner();
        applyComponentOrientation(owner.getComponentOrientation());
        setSize(new Dimension(
                Math.min(UIScale.scale(1160), owner.getWidth()), Math.min(UIScale.scale(640), owner.getHeight())));
        setLocationRelativeTo(owner);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                (tabs.getSelectedIndex() == 0 ? choices : problems).requestFocusInWindow();
            }
        });
        setVisible(true);
        return said ? model.choices() : null;
    }
}
