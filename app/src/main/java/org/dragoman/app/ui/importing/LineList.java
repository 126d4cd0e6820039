package org.dragoman.app.ui.importing;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.DefaultListSelectionModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.article.LineClass;
import org.jspecify.annotations.Nullable;

/** The lines of a page, one below the other; a digit gives the selected ones a class. */
final class LineList extends JList<PageLine> {
    private final DefaultListModel<PageLine> lines = new DefaultListModel<>();
    private final transient Words words;
    private final LineCell cell;
    private int measured;

    LineList(Words words, Consumer<LineClass> decide) {
        this.words = words;
        setModel(lines);
        setName("import.lines");
        cell = new LineCell(words);
        setCellRenderer(cell);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setToolTipText("");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                if (getWidth() != measured) {
                    measure();
                }
            }
        });
        // A character, not a key code: under an Arabic layout the row of digits may give ١ to ٩.
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent e) {
                LineClass kind = kind(e.getKeyChar());
                if (kind != null
                        && (e.getModifiersEx()
                                        & (KeyEvent.CTRL_DOWN_MASK | KeyEvent.META_DOWN_MASK | KeyEvent.ALT_DOWN_MASK))
                                == 0) {
                    decide.accept(kind);
                    e.consume();
                }
            }
        });
    }

    /** The class of a digit in any script, null for another character. */
    static @Nullable LineClass kind(char typed) {
        int digit = Character.digit(typed, 10);
        return digit < 1 || digit > LineClass.values().length ? null : LineClass.values()[digit - 1];
    }

    /** The digit of a class. */
    static int digit(LineClass kind) {
        return kind.ordinal() + 1;
    }

    /** Shows lines; a selection stays where the page is the same. */
    void show(List<PageLine> next, boolean samePage) {
        int[] selected = getSelectedIndices();
        int lead = getLeadSelectionIndex();
        cell.forget();
        lines.clear();
        lines.addAll(next);
        measure();
        if (samePage && lead >= 0 && lead < next.size()) {
            setSelectedIndices(selected);
            ((DefaultListSelectionModel) getSelectionModel()).moveLeadSelectionIndex(lead);
        } else if (!next.isEmpty()) {
            setSelectedIndex(0);
            ensureIndexIsVisible(0);
        }
    }

    /** Heights depend on the width; the list asks for them again only when told so. */
    private void measure() {
        measured = getWidth();
        setFixedCellHeight(10);
        setFixedCellHeight(-1);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Digits give classes; they must not look for lines that begin with them. */
    @Override
    public int getNextMatch(String prefix, int startIndex, Position.Bias bias) {
        return -1;
    }

    /** What is wrong in the line under the mouse. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        if (index < 0 || !getCellBounds(index, index).contains(event.getPoint())) {
            return null;
        }
        PageLine line = lines.get(index);
        return line.faults().isEmpty() ? null : Isolates.embedded(words.faults(line.faults()));
    }
}
