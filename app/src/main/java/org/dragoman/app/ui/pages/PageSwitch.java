package org.dragoman.app.ui.pages;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.i18n.Messages;

/** Buttons for the perspectives in the bar of the window, with how much waits in each. */
public final class PageSwitch extends JPanel {
    private final transient PagesModel model;
    private final transient Messages messages;
    private final Map<Perspective, JToggleButton> buttons = new EnumMap<>(Perspective.class);

    /**
     * A switch.
     *
     * @param model which perspective is shown
     * @param messages words of the window
     * @param perspectives those there are, in order
     * @param actions what shows a perspective
     */
    public PageSwitch(
            PagesModel model,
            Messages messages,
            List<Perspective> perspectives,
            Function<Perspective, Action> actions) {
        this.model = model;
        this.messages = messages;
        setName("pages.switch");
        setOpaque(false);
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        ButtonGroup group = new ButtonGroup();
        for (Perspective perspective : perspectives) {
            JToggleButton button = new JToggleButton(actions.apply(perspective));
            button.setName("pages." + perspective.name());
            button.setFocusable(false);
            button.setHideActionText(false);
            button.setMnemonic(0);
            button.putClientProperty("JButton.buttonType", "tab");
            button.putClientProperty("FlatLaf.styleClass", "small");
            group.add(button);
            buttons.put(perspective, button);
            add(button);
            add(Box.createHorizontalStrut(UIScale.scale(2)));
        }
        update();
        model.on(PagesModel.SHOWN, this::update);
        model.on(PagesModel.WAITING, this::update);
    }

    /** What is left of the bar goes to others. */
    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    private void update() {
        buttons.forEach((perspective, button) -> {
            int waiting = model.waiting(perspective);
            String name = messages.text(perspective.nameKey());
            button.setText(waiting == 0 ? name : name + "  " + Isolates.leftToRight(Integer.toString(waiting)));
            button.getAccessibleContext()
                    .setAccessibleName(
                            waiting == 0 ? name : messages.text("perspective.waiting", "name", name, "count", waiting));
            button.setSelected(model.shown() == perspective);
        });
    }
}
