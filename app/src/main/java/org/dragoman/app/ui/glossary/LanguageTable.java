package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.border.Border;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Faces;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Status;
import org.dragoman.concept.Term;
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
    private final PhraseLabel name = new PhraseLabel();
    private final PhraseLabel type = new PhraseLabel();
    private final PhraseLabel words = new PhraseLabel();
    private final StatusLabel status = new StatusLabel();

    LanguageTable(LanguageTag language, Messages messages, Listener listener) {
        this.language = language;
        this.messages = messages;
        this.listener = listener;
        this.rows = new LanguageRows(language);
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
        status.setOpaque(true);
        words.setOpaque(true);
        words.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(6)));
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

    private boolean isTermRow(int row) {
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
                paintTerm(g, i);
            }
        }
    }

    private void paintTerm(Graphics g, int row) {
        Rectangle text = getCellRect(row, 0, true);
        Rectangle side = getCellRect(row, LanguageRows.REFERENCE, true);
        Term term = rows.term(row);
        boolean selected = getSelectedRow() == row && hasFocus();
        g.setColor(getSelectedRow() == row ? getSelectionBackground() : getBackground());
        g.fillRect(0, text.y, getWidth(), text.height - 1);
        g.setColor(Paints.color("Dragoman.line"));
        if (row > 0) {
            g.drawLine(0, text.y - 1, getWidth(), text.y - 1);
        }
        g.setColor(Paints.color("Dragoman.faint"));
        g.drawLine(0, text.y + text.height - 1, getWidth(), text.y + text.height - 1);
        if (term != null) {
            paint(g, name.phrase(Phrase.of(term.text(), Tone.TEXT_TITLE)).direction(language.rightToLeft()), text);
            Phrase kind = Phrase.of(typeName(term), Tone.QUIET);
            paint(g, type.phrase(kind).direction(!language.rightToLeft()), side);
        }
        if (selected) {
            Rectangle focus = getSelectedColumn() == LanguageRows.REFERENCE ? side : text;
            g.setColor(Paints.color("Dragoman.accent"));
            g.drawRect(focus.x + 1, focus.y, focus.width - 3, focus.height - 2);
        }
    }

    private String typeName(Term term) {
        String words = messages.text("glossary.term." + term.type().code());
        return term.contextual() ? messages.text("glossary.term.contextual", "type", words) : words;
    }

    private void paint(Graphics g, PhraseLabel label, Rectangle place) {
        int pad = UIScale.scale(10);
        label.setBounds(0, 0, place.width - 2 * pad, place.height);
        label.setComponentOrientation(getComponentOrientation());
        Graphics part = g.create(place.x + pad, place.y, Math.max(0, place.width - 2 * pad), place.height);
        label.paint(part);
        part.dispose();
    }

    @Override
    public TableCellRenderer getCellRenderer(int row, int column) {
        return (table, value, selected, focused, r, c) -> {
            Color ground = selected || getSelectedRow() == r ? getSelectionBackground() : getBackground();
            Component cell;
            if (isTermRow(r)) {
                cell = words.phrase(Phrase.empty());
                words.getAccessibleContext().setAccessibleName(spoken(r, c));
            } else if (value instanceof Status of) {
                cell = status.show(messages.text("usage." + of.code()), of, kind());
                status.setBorder(focused ? focus() : null);
            } else {
                boolean period = c == LanguageRows.PERIOD;
                String text = period ? Isolates.leftToRight(value.toString()) : Isolates.any(value.toString());
                cell = words.phrase(Phrase.of(text, c == LanguageRows.REFERENCE ? Tone.QUIET : Tone.SMALL));
                words.setBorder(
                        focused
                                ? BorderFactory.createCompoundBorder(
                                        focus(), BorderFactory.createEmptyBorder(0, UIScale.scale(9), 0, 0))
                                : BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(2)));
            }
            cell.setBackground(ground);
            cell.setComponentOrientation(getComponentOrientation());
            return cell;
        };
    }

    private static Border focus() {
        return BorderFactory.createLineBorder(Paints.color("Dragoman.accent"));
    }

    private Kind kind() {
        Concept concept = rows.concept();
        return Kind.of(concept == null ? ConceptType.TERM : concept.type());
    }

    private String spoken(int row, int column) {
        Object value = rows.value(row, column);
        return value instanceof TermType of ? messages.text("glossary.term." + of.code()) : value.toString();
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
                : rows.row(row).isTerm() ? spoken(row, column) : String.valueOf(value);
        return text.isEmpty() ? null : Isolates.embedded(Isolates.any(text));
    }

    @Override
    public TableCellEditor getCellEditor(int row, int column) {
        Object value = rows.value(row, column);
        if (value instanceof Status) {
            return combo(Status.values(), v -> messages.text("usage." + ((Status) v).code()));
        }
        if (value instanceof TermType) {
            return combo(TermType.values(), v -> messages.text("glossary.term." + ((TermType) v).code()));
        }
        return field(row, column);
    }

    private TableCellEditor combo(Object[] values, Function<Object, String> words) {
        JComboBox<Object> box = new JComboBox<>(values);
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(
                        list, value == null ? "" : words.apply(value), index, selected, focused);
            }
        });
        box.applyComponentOrientation(getComponentOrientation());
        DefaultCellEditor editor = new DefaultCellEditor(box);
        editor.setClickCountToStart(2);
        return editor;
    }

    private TableCellEditor field(int row, int column) {
        JTextField field = new JTextField();
        boolean term = rows.row(row).isTerm();
        boolean rtl = term && language.rightToLeft();
        field.setComponentOrientation(rtl ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        field.setFont(
                rtl ? Faces.arabic(UIScale.scale(17f), true) : Faces.latin(UIScale.scale(term ? 15f : 12f), term));
        field.setName("glossary.cell");
        field.getAccessibleContext().setAccessibleName(getColumnName(column));
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed(row, column, field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed(row, column, field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        DefaultCellEditor editor = new DefaultCellEditor(field);
        editor.setClickCountToStart(2);
        return editor;
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
