package org.dragoman.app.ui;

import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.List;
import javax.swing.SwingUtilities;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.workspace.EventGroup;

/** Opens the workbench. */
public final class Workbench {
    private Workbench() {}

    /**
     * {@return whether there is a display to open a window on}
     */
    public static boolean available() {
        return !GraphicsEnvironment.isHeadless();
    }

    /**
     * Opens the window and returns at once. The program ends when the user closes the window.
     *
     * @param context services
     * @param events what the list shows, the first of them open; may be empty
     * @param ready runs once on the event thread when the first event's texts are on the screen and can be used; marks
     *     may still be missing
     * @throws HeadlessException where no window can be opened
     */
    public static void open(AppContext context, List<EventGroup> events, Runnable ready) {
        if (!available()) {
            throw new HeadlessException("There is no display. Start Dragoman on a desktop.");
        }
        // Linux desktops without settings for fonts get jagged letters else; must be set before AWT starts.
        if (System.getProperty("awt.useSystemAAFontSettings") == null) {
            System.setProperty("awt.useSystemAAFontSettings", "on");
        }
        SwingUtilities.invokeLater(() -> new WorkbenchWindow(
                        context, events, Settings.ofUser(), Analyser.of(context), () -> System.exit(0))
                .show(ready));
    }
}
