package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Window;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.KeyStroke;

/** Dialogs that stand beside the work and do not stop it; Escape closes them. For the event thread. */
final class SideDialog {
    private static final int WIDTH = 820;

    private SideDialog() {}

    /** Opens a dialog of a usual width, no larger than the window. */
    static void open(JFrame owner, String name, String title, JComponent content, int height) {
        content.setPreferredSize(UIScale.scale(new Dimension(WIDTH, height)));
        open(owner, name, title, content);
    }

    /** Opens a dialog as large as its content wants to be, no larger than the window. */
    static void open(JFrame owner, String name, String title, JComponent content) {
        JDialog dialog = new JDialog(owner, title);
        dialog.setName(name);
        dialog.setContentPane(content);
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.applyComponentOrientation(owner.getComponentOrientation());
        dialog.pack();
        // Wrapped words know their height once they have their width.
        dialog.validate();
        dialog.pack();
        dialog.setSize(Math.min(dialog.getWidth(), owner.getWidth()), Math.min(dialog.getHeight(), owner.getHeight()));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    /** Brings a dialog to the front that is open already. */
    static boolean raise(Window owner, String name) {
        Optional<Window> open = open(owner, name);
        open.ifPresent(Window::toFront);
        return open.isPresent();
    }

    /** Closes a dialog that is open. */
    static boolean close(Window owner, String name) {
        Optional<Window> open = open(owner, name);
        open.ifPresent(Window::dispose);
        return open.isPresent();
    }

    private static Optional<Window> open(Window owner, String name) {
        return Arrays.stream(owner.getOwnedWindows())
                .filter(w -> w.isShowing() && name.equals(w.getName()))
                .findFirst();
    }
}
