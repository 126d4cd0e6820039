package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Status;
import org.dragoman.concept.TermType;
import org.dragoman.glossary.edit.EditRefused;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one language and their usage rows. A term's row runs across: its text at the side where its script begins, its
 * type at the other. F2 or Enter edits, Escape gives up, Delete takes out, Insert adds a usage row.
 */
final class LanguageTable extends JTable {
    /** Hears of edits. */
    interface Listener {
        void typing(@Nullable Concept typed);

        void edited(Concept wanted);

        void refused(String reason);
    }

    private static final int TERM_HEIGHT = 36;
    private static final int USAGE_HEIGHT = 30;

    private final LanguageTag language;
    private final transient Messages messages;
    private final transient Listener listener;
    private final transient LanguageRows rows;
    private final Cells cells = new Cells();
    private boolean pointing;
    private final transient LanguagePaint paint;
    private final transient LanguageEditors editors;

    LanguageTable(LanguageTag language, Messages messages, Listener listener) {
        this.language = language;
        this.messages = messages;
        this.listener = listener;
        this.rows = new LanguageRows(language);
        paint = new LanguagePaint(this, language, messages);
        editors = new LanguageEditors(this, language);
        setModel(cells);
        setName("glossary.terms." + language.value());
        getAccessibleContext()
                .setAccessibleName(messages.text("glossary.terms", "language", languageName(messages, language)));
        getAccessibleContext().setAccessibleDescription(messages.text("glossary.terms.about"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellSelectionEnabled(true);
        setShowGrid(false);
        setShowHorizontalLines(true);
        setSurrendersFocusOnKeystroke(true);
        putClientProperty("terminateEditOnFocusLost", true);
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setResizingAllowed(false);
        getTableHeader().setDefaultRenderer((table, value, selected, focused, row, column) -> {
            PhraseLabel head = new PhraseLabel().phrase(Phrase.of(String.valueOf(value), Tone.GROUP));
            head.setComponentOrientation(getComponentOrientation());
            head.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                    BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(4))));
            head.setPreferredSize(new Dimension(UIScale.scale(60), UIScale.scale(26)));
            return head;
        });
        setFillsViewportHeight(true);
        int[] widths = {92, 100, 84, 92};
        for (int i = 0; i < widths.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(widths[i]));
        }
        bind("ENTER", this::startEditing);
        bind("F2", this::startEditing);
        bind("DELETE", this::remove);
        bind("INSERT", this::addUsage);
        bind("shift INSERT", this::addTerm);
        // Leave the table by Tab: cells are reached by arrows.
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("TAB"), "leave");
        getActionMap().put("leave", action(this::transferFocus));
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("shift TAB"), "leave back");
        getActionMap().put("leave back", action(this::transferFocusBackward));
    }

    static String languageName(Messages messages, LanguageTag language) {
        return messages.text("glossary.language." + language.value());
    }

    private void bind(String key, Runnable run) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, action(run));
    }

    private static AbstractAction action(Runnable run) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                run.run();
            }
        };
    }

    /** Shows an entry; what is being typed stays where the entry's terms here are the same. */
    void show(@Nullable Concept concept) {
        if (isEditing() && concept != null && rows.concept() != null) {
            LanguageRows next = new LanguageRows(language);
            next.show(concept);
            boolean same =
                    concept.id().equals(rows.concept().id()) && next.terms().equals(rows.terms());
            if (same) {
                return;
            }
            removeEditor();
        }
        int row = getSelectedRow();
        int column = getSelectedColumn();
        rows.show(concept);
        cells.fireTableDataChanged();
        heights();
        if (row >= 0 && getRowCount() > 0) {
            super.changeSelection(Math.min(row, getRowCount() - 1), Math.max(0, column), false, false);
        }
        revalidate();
    }

    private void heights() {
        for (int i = 0; i < rows.size(); i++) {
            setRowHeight(i, UIScale.scale(rows.row(i).isTerm() ? TERM_HEIGHT : USAGE_HEIGHT));
        }
    }

    LanguageRows rows() {
        return rows;
    }

    /** Goes to a term. */
    void reveal(String text) {
        int row = rows.indexOf(text);
        if (row >= 0) {
            changeSelection(row, 0, false, false);
            requestFocusInWindow();
        }
    }

    private void startEditing() {
        if (getSelectedRow() >= 0 && editCellAt(getSelectedRow(), Math.max(0, getSelectedColumn()))) {
            getEditorComponent().requestFocusInWindow();
        } else if (getRowCount() == 0) {
            addTerm();
        }
    }

    private void remove() {
        int row = getSelectedRow();
        if (row >= 0) {
            Concept without = rows.without(row);
            if (without != null) {
                listener.edited(without);
            }
        }
    }

    /** Begins a new term. */
    void addTerm() {
        if (rows.concept() != null) {
            edit(rows.draftTerm(), LanguageRows.STATUS);
        }
    }

    /** Begins a new usage row of the selected term, or of the last. */
    void addUsage() {
        if (getRowCount() > 0) {
            int at = getSelectedRow() >= 0 ? getSelectedRow() : getRowCount() - 1;
            edit(rows.draftUsage(at), LanguageRows.AUTHORITY);
        }
    }

    private void edit(int row, int column) {
        cells.fireTableDataChanged();
        heights();
        revalidate();
        super.changeSelection(row, column, false, false);
        // The row has its place only once the window is laid out.
        SwingUtilities.invokeLater(() -> {
            if (row < getRowCount() && editCellAt(row, column)) {
                getEditorComponent().requestFocusInWindow();
            }
        });
    }

    @Override
    public void removeEditor() {
        boolean typed = isEditing();
        super.removeEditor();
        if (typed) {
            listener.typing(null);
        }
        if (typed && rows.drafting()) {
            rows.dropDraft();
            cells.fireTableDataChanged();
            heights();
        }
        if (typed) {
            requestFocusInWindow();
        }
    }

    boolean isTermRow(int row) {
        return row >= 0 && row < rows.size() && rows.row(row).isTerm();
    }

    @Override
    public void changeSelection(int row, int column, boolean toggle, boolean extend) {
        int to = column;
        if (isTermRow(row) && column > 0 && column < LanguageRows.REFERENCE) {
            to = getSelectedRow() == row && getSelectedColumn() < column ? LanguageRows.REFERENCE : 0;
        }
        super.changeSelection(row, to, toggle, extend);
        repaint();
    }

    /** A term's text takes all columns but what its type needs. */
    @Override
    public Rectangle getCellRect(int row, int column, boolean spacing) {
        Rectangle cell = super.getCellRect(row, column, spacing);
        if (!isTermRow(row)) {
            return cell;
        }
        int side = Math.min(getWidth() / 2, UIScale.scale(110));
        boolean typeLeft = language.rightToLeft();
        int x = column == LanguageRows.REFERENCE ? (typeLeft ? 0 : getWidth() - side) : typeLeft ? side : 0;
        int width = column == LanguageRows.REFERENCE ? side : column == 0 ? getWidth() - side : 0;
        return new Rectangle(x, cell.y, width, cell.height);
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        pointing = true;
        try {
            super.processMouseEvent(event);
        } finally {
            pointing = false;
        }
    }

    /** For the mouse only: painting asks too, and means the columns of the usage rows. */
    @Override
    public int columnAtPoint(Point point) {
        int row = rowAtPoint(point);
        if (!pointing || !isTermRow(row)) {
            return super.columnAtPoint(point);
        }
        return getCellRect(row, LanguageRows.REFERENCE, true).contains(point) ? LanguageRows.REFERENCE : 0;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        for (int i = 0; i < rows.size(); i++) {
            Rectangle row = super.getCellRect(i, 0, true);
            if (isTermRow(i) && g.hitClip(0, row.y, getWidth(), row.height)) {
                paint.term(g, i);
            }
        }
    }

    @Override
    public TableCellRenderer getCellRenderer(int row, int column) {
        return paint;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return null;
        }
        Object value = rows.value(row, column);
        String text = value instanceof Status status
                ? messages.text("usage." + status.code())
                : rows.row(row).isTerm() ? paint.spoken(row, column) : String.valueOf(value);
        return text.isEmpty() ? null : Isolates.embedded(Isolates.any(text));
    }

    @Override
    public TableCellEditor getCellEditor(int row, int column) {
        Object value = rows.value(row, column);
        if (value instanceof Status) {
            return editors.combo(Status.values(), v -> messages.text("usage." + ((Status) v).code()));
        }
        if (value instanceof TermType) {
            return editors.combo(TermType.values(), v -> messages.text("glossary.term." + ((TermType) v).code()));
        }
        return editors.field(getColumnName(column), rows.row(row).isTerm(), text -> typed(row, column, text));
    }

    private void typed(int row, int column, String text) {
        if (isEditing()) {
            try {
                listener.typing(rows.with(row, column, text));
            } catch (EditRefused e) {
                listener.typing(null);
            }
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        int height = 0;
        for (int i = 0; i < getRowCount(); i++) {
            height += getRowHeight(i);
        }
        return new Dimension(UIScale.scale(300), height);
    }

    private final class Cells extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return 4;
        }

        @Override
        public String getColumnName(int column) {
            return messages.text(
                    "glossary.column." + new String[] {"status", "authority", "period", "reference"}[column]);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.value(row, column);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return !isTermRow(row) || column == 0 || column == LanguageRows.REFERENCE;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            if (value == null || row >= rows.size()) {
                return;
            }
            if (column == LanguageRows.PERIOD && !isTermRow(row) && Period.parse(value.toString()) == null) {
                listener.refused(messages.text("glossary.bad.period", "text", Isolates.any(value.toString())));
                return;
            }
            try {
                Concept wanted = rows.with(row, column, value);
                if (wanted != null) {
                    listener.edited(wanted);
                }
            } catch (EditRefused e) {
                listener.refused(String.valueOf(e.getMessage()));
            }
        }
    }
}
