package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.time.Instant;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Stack;
import org.dragoman.app.ui.look.Tone;

/** The last steps in the life of the open entry. */
final class HistoryView extends JPanel {
    private static final int MOST = 6;

    private final transient PreviewModel model;
    private final transient Messages messages;

    HistoryView(PreviewModel model, Messages messages) {
        super(new Stack(UIScale.scale(3)));
        this.model = model;
        this.messages = messages;
        setName("glossary.history");
        int pad = UIScale.scale(12);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(UIScale.scale(8), pad, UIScale.scale(8), pad)));
        fill();
        model.on(PreviewModel.HISTORY, this::fill);
    }

    private void fill() {
        removeAll();
        add(new PhraseLabel().phrase(Phrase.of(messages.text("glossary.history"), Tone.GROUP)));
        Instant now = Instant.now();
        for (HistoryLine line :
                model.history().subList(0, Math.min(MOST, model.history().size()))) {
            JPanel row = new JPanel(new BorderLayout(UIScale.scale(6), 0));
            row.setOpaque(false);
            String words = Words.of(line.change(), messages);
            PhraseLabel what = new PhraseLabel().phrase(Phrase.of(words, line.saved() ? Tone.SMALL : Tone.PLAIN));
            what.setToolTipText(Isolates.embedded(messages.text(
                    "glossary.history.by",
                    "what",
                    words,
                    "who",
                    Isolates.any(line.stamp().who()))));
            row.add(what);
            row.add(
                    new PhraseLabel().phrase(Phrase.of(Words.when(line.stamp().when(), now, messages), Tone.QUIET)),
                    BorderLayout.LINE_END);
            add(row);
        }
        if (model.history().isEmpty()) {
            add(new PhraseLabel()
                    .phrase(Phrase.of(messages.text("glossary.history.none"), Tone.QUIET))
                    .wrapping(true));
        }
        applyComponentOrientation(getComponentOrientation());
        setVisible(true);
        revalidate();
        repaint();
    }
}
