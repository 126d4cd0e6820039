package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.CaseRule;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A language of the open entry: its name, a button to add a term, its terms with their usage rows. */
final class LanguageColumn extends Card {
    private final transient Messages messages;
    private final LanguageTag language;
    private final LanguageTable table;
    private final transient LanguageTable.Listener listener;
    private final transient GlossaryCommands commands;
    private final PhraseLabel empty = new PhraseLabel();

    LanguageColumn(
            LanguageTag language, Messages messages, LanguageTable.Listener listener, GlossaryCommands commands) {
        this.messages = messages;
        this.language = language;
        this.listener = listener;
        this.commands = commands;
        table = new LanguageTable(language, messages, listener);
        Phrase title = Phrase.of(language.value().toUpperCase(Locale.ROOT) + "  ", Tone.CODE)
                .add(LanguageTable.languageName(messages, language), Tone.PLAIN);
        JButton add = new JButton("+");
        add.setName("glossary.add." + language.value());
        add.putClientProperty("JButton.buttonType", "toolBarButton");
        add.setToolTipText(messages.text("glossary.add.term"));
        add.getAccessibleContext()
                .setAccessibleName(messages.text(
                        "glossary.add.term.in", "language", LanguageTable.languageName(messages, language)));
        add.addActionListener(e -> table.addTerm());
        head(new PhraseLabel().phrase(title), add);
        JPanel page = new JPanel(new BorderLayout());
        page.setOpaque(false);
        page.setBorder(BorderFactory.createEmptyBorder(0, 1, 2, 1));
        page.add(table.getTableHeader(), BorderLayout.NORTH);
        page.add(table);
        empty.phrase(Phrase.of(messages.text("glossary.column.empty"), Tone.QUIET))
                .wrapping(true);
        empty.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(8), UIScale.scale(10), UIScale.scale(10), UIScale.scale(10)));
        page.add(empty, BorderLayout.SOUTH);
        add(page);
        table.getSelectionModel().addListSelectionListener(e -> chosen());
        table.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                chosen();
            }
        });
        table.setComponentPopupMenu(menu());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                int row = table.rowAtPoint(e.getPoint());
                if (row >= 0 && e.isPopupTrigger()) {
                    table.requestFocusInWindow();
                    table.changeSelection(row, Math.max(0, table.columnAtPoint(e.getPoint())), false, false);
                }
            }
        });
    }

    private void chosen() {
        if (table.isFocusOwner()) {
            int row = table.getSelectedRow();
            Term term =
                    row < 0 || row >= table.rows().size() ? null : table.rows().term(row);
            listener.chosen(language, term == null ? null : term.text());
        }
    }

    void show(@Nullable Concept concept) {
        table.show(concept);
        chosen();
        empty.setVisible(table.getRowCount() == 0);
        revalidate();
        repaint();
    }

    LanguageTable table() {
        return table;
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return new Dimension(UIScale.scale(260), size.height);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent e) {
                fill(menu);
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent e) {}

            @Override
            public void popupMenuCanceled(PopupMenuEvent e) {}
        });
        fill(menu);
        return menu;
    }

    private void fill(JPopupMenu menu) {
        menu.removeAll();
        item(menu, "glossary.add.term", table::addTerm);
        item(menu, "glossary.add.usage", table::addUsage);
        int row = table.getSelectedRow();
        Term term = row < 0 ? null : table.rows().term(row);
        if (term != null) {
            JCheckBoxMenuItem contextual =
                    new JCheckBoxMenuItem(messages.text("glossary.contextual"), term.contextual());
            contextual.addActionListener(e -> flags(row, term.caseRule(), !term.contextual()));
            menu.add(contextual);
            JMenu cases = new JMenu(messages.text("glossary.case"));
            for (CaseRule rule : CaseRule.values()) {
                JRadioButtonMenuItem each = new JRadioButtonMenuItem(
                        messages.text("glossary.case." + rule.code()), term.caseRule() == rule);
                each.addActionListener(e -> flags(row, rule, term.contextual()));
                cases.add(each);
            }
            menu.add(cases);
            menu.add(commands.mergeTerm());
            menu.add(commands.moveTerm());
            item(menu, "glossary.remove.row", () -> table.cells().remove(row));
        }
        menu.applyComponentOrientation(getComponentOrientation());
    }

    private void item(JPopupMenu menu, String key, Runnable run) {
        JMenuItem item = new JMenuItem(messages.text(key));
        item.addActionListener(e -> run.run());
        menu.add(item);
    }

    private void flags(int row, CaseRule rule, boolean contextual) {
        Concept changed = table.rows().withFlags(row, rule, contextual);
        if (changed != null) {
            listener.edited(changed);
        }
    }
}
