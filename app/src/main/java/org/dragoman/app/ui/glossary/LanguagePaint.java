package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.border.Border;
import javax.swing.table.TableCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
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
import org.dragoman.text.LanguageTag;

/** How the rows of a {@link LanguageTable} look: terms across their rows, usage in cells. */
final class LanguagePaint implements TableCellRenderer {
    private static final int PAD = 10;
    private static final int LINE_PAD = 5;

    private final LanguageTable table;
    private final LanguageTag language;
    private final Messages messages;
    private final PhraseLabel name = new PhraseLabel();
    private final PhraseLabel type = new PhraseLabel();
    private final PhraseLabel words = new PhraseLabel();
    private final StatusLabel status = new StatusLabel();
    /** How wide the names of types are: asked for with every place of a cell. */
    private final Map<String, Integer> sides = new HashMap<>();

    LanguagePaint(LanguageTable table, LanguageTag language, Messages messages) {
        this.table = table;
        this.language = language;
        this.messages = messages;
        status.setOpaque(true);
        words.setOpaque(true);
        words.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(6)));
    }

    /** Paints a term across its row. */
    void term(Graphics g, int row) {
        Rectangle text = table.getCellRect(row, 0, true);
        Rectangle side = table.getCellRect(row, LanguageRows.REFERENCE, true);
        Term term = table.rows().term(row);
        boolean selected = table.getSelectedRow() == row && table.hasFocus();
        g.setColor(table.getSelectedRow() == row ? table.getSelectionBackground() : table.getBackground());
        g.fillRect(0, text.y, table.getWidth(), text.height - 1);
        g.setColor(Paints.color("Dragoman.line"));
        if (row > 0) {
            g.drawLine(0, text.y - 1, table.getWidth(), text.y - 1);
        }
        g.setColor(Paints.color("Dragoman.faint"));
        g.drawLine(0, text.y + text.height - 1, table.getWidth(), text.y + text.height - 1);
        if (term != null) {
            name.phrase(Phrase.of(term.text(), Tone.TEXT_TITLE)).direction(language.rightToLeft());
            boolean lines = name.lineWidth() > text.width - 2 * UIScale.scale(PAD);
            int pad = lines ? UIScale.scale(LINE_PAD) : 0;
            paint(g, name.wrapping(lines), new Rectangle(text.x, text.y + pad, text.width, text.height - pad));
            Phrase kind = Phrase.of(typeName(term), Tone.QUIET);
            paint(g, type.phrase(kind).direction(!language.rightToLeft()), side);
        }
        if (selected) {
            Rectangle focus = table.getSelectedColumn() == LanguageRows.REFERENCE ? side : text;
            g.setColor(Paints.color("Dragoman.accent"));
            g.drawRect(focus.x + 1, focus.y, focus.width - 3, focus.height - 2);
        }
    }

    /** How wide the type of a term's row is, with what stands round it. */
    int sideWidth(int row) {
        Term term = table.rows().term(row);
        String words = term == null ? messages.text("glossary.term." + TermType.FULL_FORM.code()) : typeName(term);
        int width = sides.computeIfAbsent(
                words, w -> type.phrase(Phrase.of(w, Tone.QUIET)).lineWidth());
        return width + 2 * UIScale.scale(PAD);
    }

    /** How high a term's row is whose name has so much room; a name that does not fit goes on in a next line. */
    int heightFor(int row, int width) {
        Term term = table.rows().term(row);
        int room = width - 2 * UIScale.scale(PAD);
        if (term == null || width <= 0) {
            return 0;
        }
        name.phrase(Phrase.of(term.text(), Tone.TEXT_TITLE)).direction(language.rightToLeft());
        return name.lineWidth() <= room ? 0 : name.wrapping(true).heightFor(room) + 2 * UIScale.scale(LINE_PAD);
    }

    private String typeName(Term term) {
        String words = messages.text("glossary.term." + term.type().code());
        return term.contextual() ? messages.text("glossary.term.contextual", "type", words) : words;
    }

    private void paint(Graphics g, PhraseLabel label, Rectangle place) {
        int pad = UIScale.scale(PAD);
        label.setBounds(0, 0, place.width - 2 * pad, place.height);
        label.setComponentOrientation(table.getComponentOrientation());
        Graphics part = g.create(place.x + pad, place.y, Math.max(0, place.width - 2 * pad), place.height);
        label.paint(part);
        part.dispose();
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable painted, Object value, boolean selected, boolean focused, int row, int column) {
        Color ground =
                selected || table.getSelectedRow() == row ? table.getSelectionBackground() : table.getBackground();
        Component cell;
        if (table.isTermRow(row)) {
            cell = words.phrase(Phrase.empty());
            words.getAccessibleContext().setAccessibleName(spoken(row, column));
        } else if (value instanceof Status of) {
            cell = status.show(messages.text("usage." + of.code()), of, kind());
            status.setBorder(focused ? focus() : null);
        } else {
            boolean period = column == LanguageRows.PERIOD;
            String text = period ? Isolates.leftToRight(value.toString()) : Isolates.any(value.toString());
            cell = words.phrase(Phrase.of(text, column == LanguageRows.REFERENCE ? Tone.QUIET : Tone.SMALL));
            words.setBorder(
                    focused
                            ? BorderFactory.createCompoundBorder(
                                    focus(), BorderFactory.createEmptyBorder(0, UIScale.scale(9), 0, 0))
                            : BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(2)));
        }
        cell.setBackground(ground);
        cell.setComponentOrientation(table.getComponentOrientation());
        return cell;
    }

    private static Border focus() {
        return BorderFactory.createLineBorder(Paints.color("Dragoman.accent"));
    }

    private Kind kind() {
        Concept concept = table.rows().concept();
        return Kind.of(concept == null ? ConceptType.TERM : concept.type());
    }

    String spoken(int row, int column) {
        Object value = table.rows().value(row, column);
        return value instanceof TermType of ? messages.text("glossary.term." + of.code()) : value.toString();
    }
}
