package org.dragoman.app.ui.look;

import java.awt.event.ActionEvent;
import java.util.Collections;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * Arrow keys among buttons of which one holds. Tab comes to the one that holds only; the look moves on from there among
 * radio buttons, not among others.
 */
public final class Arrows {
    private Arrows() {}

    /**
     * Lets the arrows go from a button to the next of its group, and choose it.
     *
     * @param button a button of the group
     * @param group all of them, in the order they stand in
     */
    public static void bind(AbstractButton button, ButtonGroup group) {
        bind(button, group, "RIGHT", 1);
        bind(button, group, "LEFT", -1);
        bind(button, group, "DOWN", 1);
        bind(button, group, "UP", -1);
    }

    private static void bind(AbstractButton button, ButtonGroup group, String key, int step) {
        boolean along = key.equals("RIGHT") || key.equals("LEFT");
        button.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "arrows." + key);
        button.getActionMap().put("arrows." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                List<AbstractButton> all = Collections.list(group.getElements());
                boolean turned = along && !button.getComponentOrientation().isLeftToRight();
                int next = Math.floorMod(all.indexOf(button) + (turned ? -step : step), all.size());
                all.get(next).requestFocusInWindow();
                all.get(next).doClick();
            }
        });
    }
}
