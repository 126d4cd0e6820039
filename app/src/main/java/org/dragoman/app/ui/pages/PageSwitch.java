package org.dragoman.app.ui.pages;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import org.dragoman.app.ui.look.Icons;

/** Buttons for the perspectives in the bar of the window, with how much waits in each. */
public final class PageSwitch extends JPanel {
    private final transient PagesModel model;
    private final transient Messages messages;
    private final Map<Perspective, JToggleButton> buttons = new EnumMap<>(Perspective.class);
    private boolean signs;
    private int full;
    private int narrow;

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

    /**
     * The width it needs.
     *
     * @param onlySigns with signs in place of names
     * @return in pixels of the screen
     */
    public int width(boolean onlySigns) {
        return onlySigns ? narrow : full;
    }

    /**
     * Shows signs in place of names, for a narrow bar; the names stand in the tooltips then.
     *
     * @param only whether signs only
     */
    public void signs(boolean only) {
        if (signs != only) {
            signs = only;
            write();
        }
    }

    private void update() {
        boolean before = signs;
        signs = true;
        write();
        invalidate();
        narrow = getPreferredSize().width;
        signs = false;
        write();
        invalidate();
        full = getPreferredSize().width;
        signs = before;
        write();
        invalidate();
        revalidate();
    }

    private void write() {
        buttons.forEach((perspective, button) -> {
            int waiting = model.waiting(perspective);
            String name = messages.text(perspective.nameKey());
            String count = waiting == 0 ? "" : Isolates.leftToRight(Integer.toString(waiting));
            if (signs) {
                button.setText(count);
                button.setIcon(Icons.of(perspective.name().toLowerCase(Locale.ROOT)));
            } else {
                button.setText(waiting == 0 ? name : name + "  " + count);
                button.setIcon(null);
            }
            Object tip = button.getAction().getValue(Action.SHORT_DESCRIPTION);
            button.setToolTipText(signs ? name : tip == null ? null : tip.toString());
            button.getAccessibleContext()
                    .setAccessibleName(
                            waiting == 0 ? name : messages.text("perspective.waiting", "name", name, "count", waiting));
            button.setSelected(model.shown() == perspective);
        });
    }
}
