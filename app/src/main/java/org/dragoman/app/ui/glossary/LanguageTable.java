package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
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

        /** A term is taken out with its rows of usage. */
        void removed(Concept without, String term);

        /** What is typed has no letters any more and would take the term out; null where it has some again. */
        void emptied(@Nullable String term);

        void refused(String reason);

        /** A term was chosen, null for none; in the language's table that has the keys. */
        void chosen(LanguageTag language, @Nullable String term);
    }

    private static final int TERM_HEIGHT = 36;
    private static final int USAGE_HEIGHT = 30;

    private final LanguageTag language;
    private final transient Messages messages;
    private final transient Listener listener;
    private final transient LanguageRows rows;
    private final LanguageCells cells;
    private boolean pointing;
    private final transient LanguagePaint paint;
    private final transient LanguageEditors editors;

    LanguageTable(LanguageTag language, Messages messages, Listener listener) {
        this.language = language;
        this.messages = messages;
        this.listener = listener;
        this.rows = new LanguageRows(language);
        cells = new LanguageCells(rows, messages, listener);
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
        LanguageHead.equip(this);
        setFillsViewportHeight(true);
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
            int height = rows.row(i).isTerm()
                    ? Math.max(UIScale.scale(TERM_HEIGHT), paint.heightFor(i, getCellRect(i, 0, true).width))
                    : UIScale.scale(USAGE_HEIGHT);
            if (getRowHeight(i) != height) {
                setRowHeight(i, height);
            }
        }
    }

    /** A long name has as many lines as it needs in the width there is. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other && rows != null) {
            heights();
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
        if (getSelectedRow() >= 0) {
            cells.remove(getSelectedRow());
        }
    }

    LanguageCells cells() {
        return cells;
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
            listener.emptied(null);
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
        // What a name is typed into has all of the row.
        boolean typing = isEditing() && getEditingRow() == row && getEditingColumn() == 0;
        int side = typing ? 0 : Math.min(getWidth() / 2, paint.sideWidth(row));
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

    /** A key of a command, such as the one that saves, does not begin to type. */
    @Override
    protected boolean processKeyBinding(KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
        boolean command = (event.isControlDown() || event.isMetaDown() || event.isAltDown()) && !event.isAltGraphDown();
        putClientProperty("JTable.autoStartsEdit", !command);
        return super.processKeyBinding(stroke, event, condition, pressed);
    }

    @Override
    public boolean editCellAt(int row, int column, @Nullable EventObject event) {
        boolean begun = super.editCellAt(row, column, event);
        if (begun && getEditorComponent() != null) {
            getEditorComponent().setBounds(editorPlace(getEditorComponent().getBounds()));
            getEditorComponent().validate();
        }
        return begun;
    }

    /** Where the editor of a term's row stands; painting would make it as narrow as a column of the usage rows. */
    Rectangle editorPlace(Rectangle wanted) {
        return isEditing() && isTermRow(getEditingRow())
                ? getCellRect(getEditingRow(), getEditingColumn(), false)
                : wanted;
    }

    /** Takes what is being typed, as Enter does. */
    void commit() {
        if (isEditing()) {
            getCellEditor().stopCellEditing();
        }
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
        String name = messages.text(
                "glossary.cell",
                "what",
                cells.name(row, column),
                "language",
                languageName(messages, language),
                "row",
                row + 1);
        if (value instanceof Status) {
            return editors.combo(name, Status.values(), v -> messages.text("usage." + ((Status) v).code()));
        }
        if (value instanceof TermType) {
            return editors.combo(name, TermType.values(), v -> messages.text("glossary.term." + ((TermType) v).code()));
        }
        return editors.field(name, isTermRow(row), text -> typed(row, column, text));
    }

    private void typed(int row, int column, String text) {
        if (isEditing()) {
            boolean empty = cells.empties(row, text);
            editors.warn(getEditorComponent(), empty ? messages.text("glossary.emptied") : null);
            listener.emptied(empty ? String.valueOf(rows.value(row, LanguageRows.STATUS)) : null);
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
}
