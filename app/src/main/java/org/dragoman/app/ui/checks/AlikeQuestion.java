package org.dragoman.app.ui.checks;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Ask;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** Shows what fixing all that is alike would do, and asks which of it to do. */
public final class AlikeQuestion {
    private static final int AROUND = 36;

    private final Messages messages;
    private final List<AlikeFixes.Planned> planned;
    private final boolean[] taken;

    private AlikeQuestion(Messages messages, List<AlikeFixes.Planned> planned) {
        this.messages = messages;
        this.planned = planned;
        this.taken = new boolean[planned.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = planned.get(i).sure();
        }
    }

    /**
     * Asks the user.
     *
     * @param owner the window
     * @param messages its words
     * @param planned what would be done
     * @return what is to be done, empty for nothing
     */
    public static List<AlikeFixes.Planned> ask(Window owner, Messages messages, List<AlikeFixes.Planned> planned) {
        return new AlikeQuestion(messages, planned).answer(owner);
    }

    private List<AlikeFixes.Planned> answer(Window owner) {
        JPanel page = new JPanel(new BorderLayout(0, UIScale.scale(8)));
        page.add(
                new PhraseLabel()
                        .phrase(Phrase.of(
                                messages.text(
                                        "alike.about",
                                        "count",
                                        planned.size(),
                                        "words",
                                        Isolates.any(planned.get(0).finding().found())),
                                Tone.STRONG)),
                BorderLayout.NORTH);
        Ask ask = new Ask(owner, messages, "alike", messages.text("alike.title"), page, messages.text("alike.yes"));
        Rows rows = new Rows(() -> ask.ready(IntStream.range(0, taken.length).anyMatch(i -> taken[i])));
        JTable table = table(rows);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createLineBorder(Paints.color("Dragoman.line")));
        page.add(scroll);
        rows.changed.run();
        if (!ask.ask(980, 440)) {
            return List.of();
        }
        List<AlikeFixes.Planned> chosen = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                chosen.add(planned.get(i));
            }
        }
        return chosen;
    }

    private JTable table(Rows rows) {
        JTable table = new JTable(rows);
        table.setName("alike.table");
        table.getAccessibleContext().setAccessibleName(messages.text("alike.title"));
        table.getAccessibleContext().setAccessibleDescription(messages.text("alike.description"));
        table.getTableHeader().setReorderingAllowed(false);
        table.setFillsViewportHeight(true);
        table.setIntercellSpacing(new Dimension(0, 1));
        table.setDefaultRenderer(Phrase.class, new Cell());
        if (table.getTableHeader().getDefaultRenderer() instanceof JLabel head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        int[] widths = {70, 90, 400, 400};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(widths[i]));
            if (i < 2) {
                table.getColumnModel().getColumn(i).setMaxWidth(UIScale.scale(110));
            }
        }
        return table;
    }

    /** Words of a text with what stands around them. */
    private static Phrase inContext(AlikeFixes.Planned fix, String words, String ground) {
        String text = fix.finding().article().text();
        int start = fix.span().start();
        int end = fix.span().end();
        int from = Math.max(Math.max(0, start - AROUND), text.lastIndexOf('\n', start - 1) + 1);
        int newline = text.indexOf('\n', end);
        int to = Math.min(Math.min(text.length(), end + AROUND), newline < 0 ? text.length() : newline);
        return Phrase.of(
                        (from > 0 && text.charAt(from - 1) != '\n' ? "…" : "") + text.substring(from, start),
                        Tone.QUIET)
                .marked(words, Tone.STRONG, ground)
                .add(text.substring(end, to) + (to < text.length() && text.charAt(to) != '\n' ? "…" : ""), Tone.QUIET);
    }

    private final class Rows extends AbstractTableModel {
        private final transient Runnable changed;

        Rows(Runnable changed) {
            this.changed = changed;
        }

        @Override
        public int getRowCount() {
            return planned.size();
        }

        @Override
        public int getColumnCount() {
            return 4;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case 0 -> messages.text("alike.take");
                case 1 -> messages.text("checks.language");
                case 2 -> messages.text("alike.before");
                default -> messages.text("alike.after");
            };
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return column == 0 ? Boolean.class : Phrase.class;
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 0;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            taken[row] = Boolean.TRUE.equals(value);
            fireTableCellUpdated(row, column);
            changed.run();
        }

        @Override
        public Object getValueAt(int row, int column) {
            AlikeFixes.Planned fix = planned.get(row);
            return switch (column) {
                case 0 -> taken[row];
                case 1 -> Phrase.of(fix.finding().article().language().value(), Tone.TAG);
                case 2 -> inContext(fix, fix.span().in(fix.finding().article().text()), "Dragoman.errorFill");
                default -> inContext(fix, fix.choice(), "Dragoman.noteFill");
            };
        }
    }

    private final class Cell implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            boolean text = column > 1;
            PhraseLabel label = new PhraseLabel()
                    .phrase((Phrase) value)
                    .direction(
                            text
                                    ? planned.get(row)
                                            .finding()
                                            .article()
                                            .language()
                                            .rightToLeft()
                                    : null);
            label.setComponentOrientation(table.getComponentOrientation());
            int side = UIScale.scale(10);
            label.setBorder(BorderFactory.createEmptyBorder(0, side, 0, side));
            label.setOpaque(selected);
            label.setBackground(Paints.color("Dragoman.selected"));
            return label;
        }
    }
}
