package org.dragoman.app.ui.importing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.article.LineClass;

/** A line of a page: sign and name of its class at the margin, then its words in their own direction. */
final class LineCell extends JPanel implements ListCellRenderer<PageLine> {
    private static final int MARGIN = 122;
    private static final int LEADING = 14;
    private static final int SIGN = 22;
    private static final int MEASURE = 640;

    private final transient Words words;
    private final PhraseLabel name = new PhraseLabel();
    private final PhraseLabel sign = new PhraseLabel();
    private final PhraseLabel text = new PhraseLabel().wrapping(true);
    private final transient Map<PageLine, Integer> heights = new IdentityHashMap<>();
    private int width;
    private int height;

    LineCell(Words words) {
        this.words = words;
        setLayout(new Row());
        add(sign);
        add(name);
        add(text);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PageLine> list, PageLine line, int index, boolean selected, boolean focused) {
        boolean faulty = !line.faults().isEmpty();
        name.icon(new ClassSign(line.kind()))
                .phrase(Phrase.empty().add(words.name(line.kind()), Tone.SMALL, ClassSign.color(line.kind())));
        sign.phrase(faulty ? Phrase.empty().add("!", Tone.STRONG, "Dragoman.warning") : Phrase.empty());
        text.phrase(phrase(line)).direction(Isolates.rightToLeft(line.text()));
        boolean marked = focused && list.hasFocus();
        setBackground(Paints.color(selected ? "Dragoman.selected" : "Dragoman.pane"));
        Color edge = marked ? Paints.color("Dragoman.accent") : getBackground();
        int top = UIScale.scale(line.kind() == LineClass.TITLE ? 7 : 4);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(edge), BorderFactory.createEmptyBorder(top, 0, top, 0)));
        if (width != list.getWidth()) {
            width = list.getWidth();
            forget();
        }
        applyComponentOrientation(list.getComponentOrientation());
        // Laying out letters takes the time; the list asks for heights again and again.
        Integer known = heights.get(line);
        height = known != null ? known : ((Row) getLayout()).height(this);
        heights.put(line, height);
        getAccessibleContext().setAccessibleName(words.name(line.kind()) + ": " + line.text());
        getAccessibleContext().setAccessibleDescription(faulty ? Isolates.strip(words.faults(line.faults())) : "");
        return this;
    }

    /** Other lines are shown from now on. */
    void forget() {
        heights.clear();
    }

    private static Phrase phrase(PageLine line) {
        Phrase phrase = Phrase.empty();
        boolean title = line.kind() == LineClass.TITLE;
        for (PageLine.Piece piece : line.pieces()) {
            Tone tone = !piece.article() ? Tone.TEXT_ASIDE : title ? Tone.TEXT_TITLE : Tone.TEXT;
            if (piece.faulty()) {
                phrase.marked(piece.text(), tone, "Dragoman.warningFill");
            } else {
                phrase.add(piece.text(), tone);
            }
        }
        return phrase;
    }

    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    /** Painted by the list; the panel's own ground is all there is. */
    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
    }

    private final class Row implements LayoutManager {
        private int height(Container parent) {
            int text = Math.max(UIScale.scale(22), LineCell.this.text.heightFor(room(width)));
            return text + parent.getInsets().top + parent.getInsets().bottom;
        }

        private int room(int whole) {
            int room = whole - UIScale.scale(MARGIN + SIGN + LEADING + 14) - 2;
            return Math.max(UIScale.scale(80), Math.min(UIScale.scale(MEASURE), room));
        }

        @Override
        public void layoutContainer(Container parent) {
            boolean ltr = parent.getComponentOrientation().isLeftToRight();
            int top = parent.getInsets().top;
            int whole = parent.getWidth();
            int room = room(whole);
            int line = UIScale.scale(22);
            int lead = UIScale.scale(LEADING);
            int margin = UIScale.scale(MARGIN);
            int mark = UIScale.scale(SIGN);
            place(name, ltr, lead, margin - UIScale.scale(6), top, line, whole);
            place(sign, ltr, lead + margin, mark, top, line, whole);
            place(text, ltr, lead + margin + mark, room, top, text.heightFor(room), whole);
        }

        private static void place(Component part, boolean ltr, int x, int w, int y, int h, int whole) {
            part.setBounds(ltr ? x : whole - x - w, y, w, h);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(Math.max(1, width), height);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return preferredLayoutSize(parent);
        }

        @Override
        public void addLayoutComponent(String key, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}
    }
}
