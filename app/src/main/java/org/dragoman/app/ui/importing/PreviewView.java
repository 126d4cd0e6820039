package org.dragoman.app.ui.importing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chain;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.Article;
import org.dragoman.article.LineClass;

/** The page that is looked at, line by line, with the class of each and why; classes are corrected here. */
final class PreviewView extends JPanel {
    private final transient ImportModel model;
    private final transient Words words;
    private final LineList lines;
    private final PhraseLabel title = new PhraseLabel();
    private final PhraseLabel reason = new PhraseLabel();
    private final PhraseLabel faults = new PhraseLabel();
    private final JComboBox<LineClass> kinds = new JComboBox<>(LineClass.values());
    private transient int shown = -1;
    private boolean filling;

    PreviewView(ImportModel model, Words words) {
        super(new BorderLayout());
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        setName("import.preview");
        lines = new LineList(words, this::decide);
        lines.setBackground(Paints.color("Dragoman.pane"));
        lines.getAccessibleContext().setAccessibleName(messages.text("import.lines"));
        lines.getAccessibleContext().setAccessibleDescription(messages.text("import.lines.description"));
        lines.addListSelectionListener(e -> {
            if (!filling) {
                explain();
            }
        });
        lines.setComponentPopupMenu(menu());
        bind("shift F10");
        bind("CONTEXT_MENU");
        JScrollPane scroll = new JScrollPane(lines);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(20));
        JPanel ground = new JPanel(new BorderLayout());
        ground.setBackground(Paints.color("Dragoman.pane"));
        ground.add(scroll);
        add(header(), BorderLayout.NORTH);
        add(ground);
        add(footer(messages), BorderLayout.SOUTH);
        fill();
        model.on(ImportModel.CURRENT, this::fill);
        model.onChanged(changed -> {
            if (changed.contains(model.current())) {
                fill();
            }
        });
        model.on(ImportModel.OPEN, this::fill);
    }

    private JPanel header() {
        JPanel bar = new JPanel(new BorderLayout());
        bar.setPreferredSize(new Dimension(10, UIScale.scale(40)));
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(14), 0, UIScale.scale(14))));
        title.setName("import.page");
        bar.add(title);
        return bar;
    }

    private JPanel footer(Messages messages) {
        JPanel bar = new JPanel(new MigLayout("insets 0 14 0 14, gapx 10, gapy 0, fill", "[][][grow, fill]", "[]"));
        bar.setPreferredSize(new Dimension(100, UIScale.scale(52)));
        bar.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")));
        JLabel label = new JLabel(messages.text("import.class"));
        label.setLabelFor(kinds);
        kinds.setName("import.class");
        kinds.setRenderer(new KindCell());
        // Arrow keys move through the list; a class is given when the list is closed on it.
        kinds.putClientProperty("JComboBox.isTableCellEditor", true);
        kinds.setMaximumRowCount(LineClass.values().length);
        kinds.getAccessibleContext().setAccessibleName(messages.text("import.class"));
        kinds.getAccessibleContext().setAccessibleDescription(messages.text("import.class.description"));
        kinds.addActionListener(e -> {
            if (!filling && kinds.getSelectedItem() instanceof LineClass kind) {
                decide(kind);
            }
        });
        reason.setName("import.reason");
        bar.add(label);
        bar.add(kinds);
        JPanel why = new JPanel(new MigLayout("insets 0, gap 0, hidemode 3, wrap, fillx", "[grow, fill]", "[]1[]"));
        why.add(reason, "wmin 60, hmax 44");
        why.add(faults, "wmin 60");
        faults.setName("import.faults");
        bar.add(why, "growx, aligny center, wmin 120");
        return bar;
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("import.classes");
        for (LineClass kind : LineClass.values()) {
            JMenuItem item = new JMenuItem(words.name(kind), new ClassSign(kind));
            item.setName("import.class." + kind.code());
            item.setAccelerator(KeyStroke.getKeyStroke((char) ('0' + LineList.digit(kind))));
            item.addActionListener(e -> decide(kind));
            menu.add(item);
        }
        return menu;
    }

    private void bind(String key) {
        lines.getInputMap().put(KeyStroke.getKeyStroke(key), "classes");
        lines.getActionMap().put("classes", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                JPopupMenu menu = lines.getComponentPopupMenu();
                int lead = Math.max(0, lines.getLeadSelectionIndex());
                Rectangle cell = lines.getCellBounds(lead, lead);
                if (cell != null && menu != null) {
                    boolean ltr = lines.getComponentOrientation().isLeftToRight();
                    menu.applyComponentOrientation(lines.getComponentOrientation());
                    int x = ltr
                            ? UIScale.scale(20)
                            : lines.getWidth() - UIScale.scale(20) - menu.getPreferredSize().width;
                    Point at = new Point(x, cell.y + cell.height);
                    menu.show(lines, at.x, at.y);
                }
            }
        });
    }

    private void decide(LineClass kind) {
        List<PageLine> chosen = lines.getSelectedValuesList();
        if (!chosen.isEmpty()) {
            model.decide(chosen, kind);
        }
    }

    private void fill() {
        Draft page = model.page();
        filling = true;
        lines.show(page == null ? List.of() : PageLine.of(page), shown == model.current());
        shown = model.current();
        filling = false;
        title.phrase(page == null ? Phrase.empty() : heading(page.shown()));
        lines.setEnabled(page != null);
        explain();
    }

    private Phrase heading(Article article) {
        Phrase phrase = Phrase.of(article.language().value().toUpperCase(Locale.ROOT), Tone.CODE)
                .add("  ", Tone.PLAIN)
                .add(Isolates.any(Words.title(article)), Tone.STRONG);
        String chain =
                Chain.of(article.provenance(), words.messages().language().rightToLeft());
        return chain == null ? phrase : phrase.add("   " + chain, Tone.QUIET);
    }

    /** The class of the line at hand and why it has it. */
    private void explain() {
        PageLine line = lines.getLeadSelectionIndex() < 0 || lines.isSelectionEmpty() ? null : lead();
        Draft page = model.page();
        filling = true;
        kinds.setEnabled(line != null && page != null && page.hasLayout());
        kinds.setSelectedItem(line == null ? null : line.kind());
        filling = false;
        Phrase why = Phrase.empty();
        boolean left = page != null && !page.taken();
        reason.wrapping(left);
        if (page != null && left) {
            why.add(words.left(page), Tone.STRONG, "Dragoman.warning").add("  ", Tone.QUIET);
        }
        if (line != null && line.main() != null) {
            why.add(words.because(line.main()), Tone.QUIET);
        } else if (page != null && !page.hasLayout()) {
            why.add(words.messages().text("import.no-layout"), Tone.QUIET);
        }
        String wrong = line == null ? "" : words.faults(line.faults());
        faults.phrase(Phrase.empty().add(wrong, Tone.SMALL, "Dragoman.warning"));
        faults.setVisible(!wrong.isEmpty());
        faults.setToolTipText(wrong.isEmpty() ? null : Isolates.embedded(wrong));
        reason.setToolTipText(why.isEmpty() ? null : why.plain());
        reason.phrase(why);
        reason.revalidate();
    }

    private PageLine lead() {
        int lead = lines.getLeadSelectionIndex();
        return lines.isSelectedIndex(lead) && lead < lines.getModel().getSize()
                ? lines.getModel().getElementAt(lead)
                : lines.getSelectedValue();
    }

    JComponent lines() {
        return lines;
    }

    private final class KindCell extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, value, index, selected, focused);
            if (value instanceof LineClass kind) {
                setText(words.name(kind));
                setIcon(new ClassSign(kind));
                setIconTextGap(UIScale.scale(8));
            } else {
                setText(" ");
            }
            return this;
        }
    }
}
