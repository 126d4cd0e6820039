package org.dragoman.app.ui.glossary;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.text.LanguageTag;

/** Names that may be the counterpart in one language, the likeliest first; a click or Enter takes one. Not seen without any. */
final class DraftProposals extends JPanel {
    private final transient DraftModel model;
    private final transient Messages messages;
    private final transient LanguageTag language;
    private final transient Consumer<String> take;

    DraftProposals(DraftModel model, Messages messages, LanguageTag language, Consumer<String> take) {
        super(new FlowLayout(FlowLayout.LEADING, UIScale.scale(8), 0));
        this.model = model;
        this.messages = messages;
        this.language = language;
        this.take = take;
        setOpaque(false);
        setName("glossary.draft.proposed." + language.value());
        setVisible(false);
    }

    /** Shows what the model has now. */
    void fill() {
        removeAll();
        List<String> names = model.proposals(language);
        setVisible(!names.isEmpty());
        add(new PhraseLabel().phrase(Phrase.of(messages.text("glossary.draft.proposed"), Tone.QUIET)));
        for (String name : names) {
            add(new Link(
                    Phrase.of(Isolates.any(name), Tone.SMALL),
                    language.rightToLeft(),
                    messages.text("glossary.draft.take"),
                    () -> take.accept(name)));
        }
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }
}
