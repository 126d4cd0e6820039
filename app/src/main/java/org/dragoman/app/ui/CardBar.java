package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Wrap;

/** What can be done with the concept of the card. Like the card it never takes the focus: the commands have keys. */
final class CardBar extends JPanel {
    CardBar(Actions actions, Messages messages) {
        super(new Wrap(UIScale.scale(4), false));
        int pad = UIScale.scale(4);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(pad, pad, pad, pad)));
        add(button(actions, Command.EDIT_CONCEPT, messages.text("glossary.card.edit")));
        add(button(actions, Command.ADD_VARIANT, messages.text("glossary.card.variant")));
        add(button(actions, Command.PROPOSE_TERM, messages.text("glossary.card.propose")));
    }

    private static JButton button(Actions actions, Command command, String words) {
        JButton button = new JButton(actions.get(command));
        button.setHideActionText(true);
        button.setText(words);
        button.setMnemonic(0);
        button.setName("card." + command.id());
        button.setFocusable(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }
}
