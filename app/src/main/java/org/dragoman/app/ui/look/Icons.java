package org.dragoman.app.ui.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.util.List;
import javax.swing.Icon;

/** Icons by name; those that point turn round in a window that runs from right to left. */
public final class Icons {
    private static final String FOLDER = "org/dragoman/app/ui/icons/";

    private Icons() {}

    /**
     * An icon of 16 by 16.
     *
     * @param name file name without ending
     * @return the icon, in the theme's colours
     */
    public static Icon of(String name) {
        return new FlatSVGIcon(FOLDER + name + ".svg", 16, 16);
    }

    /**
     * An icon that points along the text.
     *
     * @param name file name without ending
     * @return the icon, mirrored in components that run from right to left
     */
    public static Icon pointing(String name) {
        return new Pointing(of(name));
    }

    private record Pointing(Icon plain) implements Icon, FlatLaf.DisabledIconProvider {
        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            if (c.getComponentOrientation().isLeftToRight()) {
                plain.paintIcon(c, g, x, y);
                return;
            }
            Graphics2D mirrored = (Graphics2D) g.create();
            mirrored.translate(x + getIconWidth(), y);
            mirrored.scale(-1, 1);
            plain.paintIcon(c, mirrored, 0, 0);
            mirrored.dispose();
        }

        @Override
        public int getIconWidth() {
            return plain.getIconWidth();
        }

        @Override
        public int getIconHeight() {
            return plain.getIconHeight();
        }

        @Override
        public Icon getDisabledIcon() {
            return plain instanceof FlatLaf.DisabledIconProvider provider
                    ? new Pointing(provider.getDisabledIcon())
                    : this;
        }
    }

    /**
     * {@return the program's sign in the sizes a desktop asks for; drawn once}
     */
    public static List<Image> window() {
        return Drawn.WINDOW;
    }

    private static final class Drawn {
        static final List<Image> WINDOW = FlatSVGUtils.createWindowIconImages("/" + FOLDER + "dragoman.svg");
    }
}
