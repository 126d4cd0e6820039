package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JSpinner;
import javax.swing.JViewport;
import org.dragoman.app.ui.look.PhraseLabel;

/** Looks for words that have no room: buttons and signs never may be cut, labels only where a tooltip says all of them. */
final class CutTexts {
    /** What rounding may take. */
    private static final int ROUNDING = 1;

    private CutTexts() {}

    /**
     * Looks at everything that shows. For the event thread.
     *
     * @param root where to begin
     * @param where said before each fault
     * @param sink takes the faults
     */
    static void find(Container root, String where, Set<String> sink) {
        for (Component child : root.getComponents()) {
            // The title bar's own buttons are the look's.
            if (!child.isShowing() || child.getClass().getName().startsWith("com.formdev")) {
                continue;
            }
            String words = words(child);
            if (!words.isEmpty()) {
                look((JComponent) child, words, where, sink);
            } else if (child instanceof Container inner
                    && !(child instanceof JComboBox || child instanceof JSpinner || child instanceof JScrollBar)) {
                find(inner, where, sink);
            }
        }
    }

    private static String words(Component component) {
        String text = null;
        if (component instanceof AbstractButton button) {
            text = button.getText();
        } else if (component instanceof JLabel label) {
            text = label.getText();
        } else if (component instanceof PhraseLabel label) {
            text = label.phrase().plain();
        }
        return text == null ? "" : text.strip();
    }

    private static void look(JComponent component, String words, String where, Set<String> sink) {
        boolean wrapping = component instanceof PhraseLabel label && label.isWrapping();
        int need = wrapping ? 0 : component.getPreferredSize().width;
        int room = room(component);
        int height = wrapping ? ((PhraseLabel) component).heightFor(component.getWidth()) : 0;
        boolean low = height > component.getHeight() + ROUNDING;
        if (need > room + ROUNDING || low) {
            String tip = component.getToolTipText();
            boolean control = component instanceof AbstractButton;
            if (control || low || tip == null || tip.isBlank()) {
                sink.add(where + ": “" + words + "” "
                        + (low ? "is lower than " + height : "needs " + need + ", has " + room) + " (" + path(component)
                        + ")");
            }
        }
    }

    /** The width of it that nothing hides. */
    private static int room(Component component) {
        int left = 0;
        int right = component.getWidth();
        Component at = component;
        int x = 0;
        while (at.getParent() != null && !(at.getParent() instanceof JViewport && scrolls(at))) {
            x += at.getX();
            at = at.getParent();
            left = Math.max(left, -x);
            right = Math.min(right, at.getWidth() - x);
        }
        return Math.max(0, right - left);
    }

    private static boolean scrolls(Component view) {
        return view.getWidth() > view.getParent().getWidth();
    }

    private static String path(Component component) {
        StringBuilder path = new StringBuilder(component.getClass().getSimpleName());
        for (Component c = component; c != null; c = c.getParent()) {
            if (c.getName() != null) {
                path.append(" in ").append(c.getName());
                break;
            }
        }
        return path.toString();
    }
}
