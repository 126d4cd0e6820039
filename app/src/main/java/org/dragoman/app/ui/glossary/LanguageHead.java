package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** The heads of a {@link LanguageTable}'s columns, which stay where they are. */
final class LanguageHead implements TableCellRenderer {
    private static final int[] WIDTHS = {92, 100, 84, 92};

    private LanguageHead() {}

    static void equip(JTable table) {
        table.getTableHeader().setReorderingAllowed(false);
        table.getTableHeader().setResizingAllowed(false);
        table.getTableHeader().setDefaultRenderer(new LanguageHead());
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS[i]));
        }
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        PhraseLabel head = new PhraseLabel().phrase(Phrase.of(String.valueOf(value), Tone.GROUP));
        head.setComponentOrientation(table.getComponentOrientation());
        head.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(4))));
        head.setPreferredSize(new Dimension(UIScale.scale(60), UIScale.scale(26)));
        return head;
    }
}
