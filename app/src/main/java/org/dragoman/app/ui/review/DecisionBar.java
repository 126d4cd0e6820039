package org.dragoman.app.ui.review;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.ui.look.Wrap;

/** What can be decided, each with its key, and what is to be said. */
final class DecisionBar extends JPanel {
    private final transient ReviewModel model;
    private final transient Messages messages;
    private final PhraseLabel said = new PhraseLabel();

    DecisionBar(ReviewModel model, Messages messages, ReviewActions actions) {
        super(new Wrap(UIScale.scale(8), true));
        this.model = model;
        this.messages = messages;
        int pad = UIScale.scale(10);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(pad, pad, pad, pad)));
        JButton accept = button(actions.accept(), "accept");
        accept.putClientProperty("FlatLaf.style", "background: $Dragoman.accent; foreground: $Dragoman.onAccent");
        add(accept);
        add(button(actions.edit(), "edit"));
        add(button(actions.merge(), "merge"));
        add(button(actions.reject(), "reject"));
        said.setName("proposals.said");
        JButton later = button(actions.later(), "later");
        later.putClientProperty("JButton.buttonType", "borderless");
        add(later);
        add(said);
        model.on(ReviewModel.NOTICE, this::say);
        say();
    }

    private static JButton button(Action action, String name) {
        JButton button = new JButton(action);
        button.setName("proposals." + name);
        button.setHideActionText(false);
        button.setIcon(null);
        Object key = action.getValue(Action.ACCELERATOR_KEY);
        String text = String.valueOf(action.getValue(Action.NAME));
        String keys = key instanceof KeyStroke stroke ? shown(stroke) : "";
        button.setText(keys.isEmpty() ? text : text + "   " + Isolates.leftToRight(keys));
        button.setMinimumSize(new Dimension(UIScale.scale(40), UIScale.scale(32)));
        button.setPreferredSize(new Dimension(button.getPreferredSize().width + UIScale.scale(8), UIScale.scale(32)));
        button.getAccessibleContext().setAccessibleName(text);
        return button;
    }

    private static String shown(KeyStroke key) {
        String modifiers = InputEvent.getModifiersExText(key.getModifiers());
        String name = KeyEvent.getKeyText(key.getKeyCode());
        return modifiers.isEmpty() ? name : modifiers + "+" + name;
    }

    private void say() {
        ReviewModel.Notice notice = model.notice();
        said.phrase(
                notice == null
                        ? Phrase.of(messages.text("review.unseen"), Tone.QUIET)
                        : Phrase.empty()
                                .add(
                                        messages.text(
                                                notice.key(),
                                                "detail",
                                                Isolates.any(notice.detail()),
                                                "count",
                                                notice.count()),
                                        Tone.PLAIN,
                                        "Dragoman.warning"));
        revalidate();
    }
}
