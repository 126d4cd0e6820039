package org.dragoman.app.ui.palette;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import javax.accessibility.AccessibleContext;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;

/** A line of the palette: name and where it stands, its keys at the other side; what cannot be run is grey and says why. */
final class PaletteCell extends JPanel implements ListCellRenderer<PaletteEntry> {
    private final transient Messages messages;
    private final PhraseLabel name = new PhraseLabel();
    private final PhraseLabel keys = new PhraseLabel();

    PaletteCell(Messages messages) {
        super(new BorderLayout(UIScale.scale(16), 0));
        this.messages = messages;
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(4), UIScale.scale(12), UIScale.scale(4), UIScale.scale(12)));
        add(name);
        add(keys, BorderLayout.LINE_END);
    }

    private String kind(PaletteEntry entry) {
        return switch (entry.kind()) {
            case COMMAND -> messages.text("palette.kind.command");
            case SETTING -> messages.text("palette.kind.setting");
            case EVENT -> messages.text("palette.kind.event");
            case ARTICLE -> messages.text("palette.kind.article");
            case CONCEPT -> messages.text("palette.kind.concept");
        };
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PaletteEntry> list, PaletteEntry entry, int index, boolean selected, boolean focused) {
        String obstacle = entry.obstacle();
        boolean can = obstacle == null;
        Phrase words = Phrase.of(Isolates.any(entry.name()), can ? Tone.PLAIN : Tone.QUIET);
        String behind = obstacle == null ? entry.detail() : obstacle;
        if (!behind.isEmpty()) {
            words.add("   " + Isolates.any(behind), Tone.QUIET);
        }
        name.phrase(words);
        Phrase side = Phrase.of(kind(entry), Tone.TAG);
        if (!entry.keys().isEmpty()) {
            side = Phrase.of(Isolates.leftToRight(entry.keys()), can ? Tone.SMALL : Tone.TAG);
        }
        keys.phrase(side);
        applyComponentOrientation(list.getComponentOrientation());
        setBackground(selected ? Paints.color("Dragoman.selected") : list.getBackground());
        setOpaque(true);
        return this;
    }

    /** What a reader of the screen says. */
    static String spoken(PaletteEntry entry) {
        String obstacle = entry.obstacle();
        StringBuilder words = new StringBuilder(Isolates.strip(entry.name()));
        for (String more : new String[] {entry.detail(), obstacle == null ? entry.keys() : obstacle}) {
            if (!more.isEmpty()) {
                words.append(". ").append(Isolates.strip(more));
            }
        }
        return words.toString();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        AccessibleContext context = super.getAccessibleContext();
        context.setAccessibleName(Isolates.strip(name.phrase().plain()));
        return context;
    }
}
