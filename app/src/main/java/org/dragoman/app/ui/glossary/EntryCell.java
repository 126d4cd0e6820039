package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.KindSign;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Sharing;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.concept.Concept;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** An entry in the list: its sign and name, below it what it is called in the other languages; a dot for one's own. */
final class EntryCell extends JPanel implements ListCellRenderer<String> {
    private static final int HEIGHT = 46;
    /** Naskh needs more room. */
    private static final int ARABIC_HEIGHT = 52;

    private final transient EditorModel editor;
    private final transient Messages messages;
    private final PhraseLabel title = new PhraseLabel();
    private final PhraseLabel first = new PhraseLabel();
    private final PhraseLabel second = new PhraseLabel();
    private final JPanel below = new JPanel(new Sharing(UIScale.scale(10)));
    private boolean own;
    private boolean selected;

    EntryCell(EditorModel editor, Messages messages) {
        super(new BorderLayout());
        this.editor = editor;
        this.messages = messages;
        below.setOpaque(false);
        below.add(first);
        below.add(second);
        add(title, BorderLayout.NORTH);
        add(below, BorderLayout.SOUTH);
        int pad = UIScale.scale(12);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(3), pad, UIScale.scale(3), pad));
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends String> list, String id, int index, boolean isSelected, boolean focused) {
        Concept concept = editor.glossary().concept(id).orElse(null);
        LanguageTag reader = messages.language().tag();
        setComponentOrientation(list.getComponentOrientation());
        title.setComponentOrientation(list.getComponentOrientation());
        below.setComponentOrientation(list.getComponentOrientation());
        selected = isSelected;
        own = editor.isOwn(id);
        String name = concept == null ? id : concept.label(reader);
        title.phrase(Phrase.of(name, Tone.STRONG))
                .icon(concept == null ? null : new KindSign(Kind.of(concept.type())))
                .direction(null);
        LanguageTag[] others =
                PreviewWork.COLUMNS.stream().filter(l -> !l.equals(reader)).toArray(LanguageTag[]::new);
        show(first, concept, others[0], false);
        show(second, concept, others[1], true);
        Color ground = isSelected ? list.getSelectionBackground() : list.getBackground();
        setBackground(ground);
        StringBuilder spoken = new StringBuilder(name);
        if (concept != null) {
            spoken.append(messages.comma())
                    .append(messages.text("type." + concept.type().code()));
        }
        if (own) {
            spoken.append(messages.comma()).append(messages.text("glossary.chip.own"));
        }
        StringBuilder names = new StringBuilder(Isolates.any(name));
        for (LanguageTag language : others) {
            if (concept != null && !concept.terms(language).isEmpty()) {
                spoken.append(messages.comma()).append(concept.label(language));
                names.append("  ·  ").append(Isolates.any(concept.label(language)));
            }
        }
        setToolTipText(Isolates.embedded(names.toString()));
        getAccessibleContext().setAccessibleName(spoken.toString());
        return this;
    }

    /** The height of a cell, in pixels of the screen. */
    static int height(boolean arabic) {
        return UIScale.scale(arabic ? ARABIC_HEIGHT : HEIGHT);
    }

    /** The second stands at the far side, whatever its direction. */
    private void show(PhraseLabel label, @Nullable Concept concept, LanguageTag language, boolean far) {
        boolean there = concept != null && !concept.terms(language).isEmpty();
        boolean rtl = !getComponentOrientation().isLeftToRight();
        label.phrase(Phrase.of(there && concept != null ? Isolates.any(concept.label(language)) : "–", Tone.QUIET));
        label.direction(far != rtl);
        int lead = far ? 0 : UIScale.scale(19);
        label.setBorder(BorderFactory.createEmptyBorder(0, rtl ? 0 : lead, 0, rtl ? lead : 0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics;
        boolean rtl = !getComponentOrientation().isLeftToRight();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Paints.color("Dragoman.accent"));
        if (selected) {
            int bar = UIScale.scale(3);
            g.fillRect(rtl ? getWidth() - bar : 0, 0, bar, getHeight());
        }
        if (own) {
            int dot = UIScale.scale(6);
            g.fillOval(rtl ? UIScale.scale(12) : getWidth() - UIScale.scale(12) - dot, UIScale.scale(11), dot, dot);
        }
    }
}
