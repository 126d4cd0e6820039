package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final List<Command> MARKS =
            List.of(Command.PREVIOUS_MENTION, Command.NEXT_MENTION, Command.COUNTERPART);
    private static final List<Command> SIZES = List.of(Command.SMALLER, Command.LARGER);
    private static final List<Command> FILES = List.of(Command.OPEN, Command.IMPORT);
    /** So much of the title stays before anything goes. */
    private static final int TITLE = 220;

    private final transient CompareModel model;
    private final transient Messages messages;
    private final transient Actions actions;
    private final PhraseLabel title = new PhraseLabel();
    /** What goes where there is no room for the title, the first first; menus and keys have it too. */
    private final transient List<List<Component>> optional = new ArrayList<>();

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
        optional.clear();
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
        title.phrase(words);
        title.setName("section.title");
        title.setMaximumSize(null);
        title.setMaximumSize(title.getPreferredSize());
        add(title);
        if (event != null
                && event.articles().stream().anyMatch(a -> a.provenance().sample())) {
            optional.add(List.of(
                    add(Box.createHorizontalStrut(UIScale.scale(12))),
                    add(new Chip(messages.text("sample"), Chip.Form.MARK))));
        }
        add(Box.createHorizontalStrut(UIScale.scale(12)));
        add(Box.createHorizontalGlue());
        MARKS.forEach(this::tool);
        List<Component> sizes = group(SIZES);
        optional.add(group(FILES));
        optional.add(sizes);
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

    private List<Component> group(List<Command> commands) {
        List<Component> group = new ArrayList<>();
        group.add(add(Box.createHorizontalStrut(UIScale.scale(10))));
        commands.forEach(c -> group.add(tool(c)));
        return group;
    }

    private Component tool(Command command) {
        Action action = actions.get(command);
        JButton button = new JButton(action);
        button.setHideActionText(true);
        return add(named(button, action, command));
    }

    @Override
    public void doLayout() {
        int need = Math.min(title.lineWidth(), UIScale.scale(TITLE)) + getInsets().left + getInsets().right;
        for (Component part : getComponents()) {
            need += part == title ? 0 : part.getPreferredSize().width;
        }
        for (List<Component> group : optional) {
            boolean fits = need <= getWidth();
            for (Component part : group) {
                need -= fits ? 0 : part.getPreferredSize().width;
                part.setVisible(fits);
            }
        }
        ((BoxLayout) getLayout()).invalidateLayout(this);
        super.doLayout();
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
