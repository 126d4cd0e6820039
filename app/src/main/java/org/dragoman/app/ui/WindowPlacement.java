package org.dragoman.app.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.dragoman.app.ui.settings.Placement;
import org.dragoman.app.ui.settings.Settings;

/** Puts the window where it was, on screens that are still there. */
final class WindowPlacement {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    private WindowPlacement() {}

    static List<Placement.Screen> screens() {
        List<Placement.Screen> screens = new ArrayList<>();
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            GraphicsConfiguration configuration = device.getDefaultConfiguration();
            Rectangle all = configuration.getBounds();
            Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(configuration);
            screens.add(new Placement.Screen(
                    all.x + bars.left,
                    all.y + bars.top,
                    all.width - bars.left - bars.right,
                    all.height - bars.top - bars.bottom));
        }
        return screens;
    }

    static void restore(JFrame frame, Settings settings) {
        List<Placement.Screen> screens = screens();
        Placement.Screen main = screens.get(0);
        int w = UIScale.scale(WIDTH);
        int h = UIScale.scale(HEIGHT);
        Placement first =
                new Placement(main.x() + (main.width() - w) / 2, main.y() + (main.height() - h) / 2, w, h, false);
        Placement place = settings.placement().orElse(first).clamped(screens);
        frame.setMinimumSize(
                new Dimension(Math.min(UIScale.scale(900), main.width()), Math.min(UIScale.scale(560), main.height())));
        frame.setBounds(place.x(), place.y(), place.width(), place.height());
        if (place.maximized()) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** Keeps the placement of the window as it is when it is not maximized. */
    static void follow(JFrame frame, Settings settings) {
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentMoved(ComponentEvent e) {
                note();
            }

            @Override
            public void componentResized(ComponentEvent e) {
                note();
            }

            private void note() {
                if (frame.isShowing() && frame.getExtendedState() == Frame.NORMAL) {
                    remember(frame, settings);
                }
            }
        });
    }

    /** Writes the placement down; of a maximized window the size it comes back to stays as it was. */
    static void remember(JFrame frame, Settings settings) {
        Rectangle b = frame.getBounds();
        boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        Placement now = new Placement(b.x, b.y, Math.max(1, b.width), Math.max(1, b.height), maximized);
        if (maximized) {
            now = settings.placement()
                    .map(p -> new Placement(p.x(), p.y(), p.width(), p.height(), true))
                    .orElse(now);
        }
        settings.placement(now);
    }
}
