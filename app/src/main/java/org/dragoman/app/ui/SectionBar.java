package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.time.LocalDate;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;
import org.dragoman.app.ui.look.Chip;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Phrase;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Tone;
import org.dragoman.app.workspace.EventGroup;

/** Above the texts: which event is open, and the commands one reaches for most. */
final class SectionBar extends JPanel {
    private static final List<Command> TOOLS = List.of(
            Command.PREVIOUS_MENTION,
            Command.NEXT_MENTION,
            Command.COUNTERPART,
            Command.SMALLER,
            Command.LARGER,
            Command.OPEN,
            Command.IMPORT);

    private final transient CompareModel model;
    private final transient Messages messages;
    private final transient Actions actions;

    SectionBar(CompareModel model, Messages messages, Actions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        setName("section");
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        setPreferredSize(new Dimension(100, UIScale.scale(42)));
        setMinimumSize(new Dimension(100, UIScale.scale(42)));
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Paints.color("Dragoman.line")),
                BorderFactory.createEmptyBorder(0, UIScale.scale(18), 0, UIScale.scale(8))));
        fill();
        model.on(CompareModel.ARTICLES, this::fill);
    }

    private void fill() {
        removeAll();
        EventGroup event = model.event();
        Phrase words = Phrase.of(
                event == null
                        ? messages.text("section.none")
                        : Isolates.any(event.title(messages.language().tag())),
                Tone.HEADING);
        LocalDate day = event == null ? null : event.day();
        if (day != null) {
            words.add("    " + Isolates.any(messages.date(day)), Tone.QUIET);
        }
        PhraseLabel title = new PhraseLabel().phrase(words);
        title.setName("section.title");
        title.setMaximumSize(title.getPreferredSize());
        add(title);
        if (event != null
                && event.articles().stream().anyMatch(a -> a.provenance().sample())) {
            add(Box.createHorizontalStrut(UIScale.scale(12)));
            add(new Chip(messages.text("sample"), Chip.Form.MARK));
        }
        add(Box.createHorizontalStrut(UIScale.scale(12)));
        add(Box.createHorizontalGlue());
        for (Command command : TOOLS) {
            if (command == Command.SMALLER || command == Command.OPEN) {
                add(Box.createHorizontalStrut(UIScale.scale(10)));
            }
            add(tool(actions.get(command), command));
        }
        add(Box.createHorizontalStrut(UIScale.scale(10)));
        ButtonGroup group = new ButtonGroup();
        for (Command command : List.of(Command.READ_ROWS, Command.READ_TEXT)) {
            JToggleButton choice = new JToggleButton(actions.get(command));
            group.add(choice);
            add(named(choice, actions.get(command), command));
        }
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    private static JButton tool(Action action, Command command) {
        JButton button = new JButton(action);
        button.setHideActionText(true);
        return named(button, action, command);
    }

    private static <T extends AbstractButton> T named(T button, Action action, Command command) {
        button.setName("tool." + command.name());
        button.getAccessibleContext().setAccessibleName(String.valueOf(action.getValue(Action.NAME)));
        button.getAccessibleContext()
                .setAccessibleDescription(String.valueOf(action.getValue(Action.LONG_DESCRIPTION)));
        button.setFocusable(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        return button;
    }
}
