package org.dragoman.app.ui.look;

import java.awt.Color;
import javax.swing.UIManager;

/** Dragoman's colours in the theme at hand. */
public final class Paints {
    private Paints() {}

    /**
     * A colour of the theme.
     *
     * @param key such as {@code Dragoman.line}
     * @return the colour
     * @throws IllegalStateException where the theme's properties file lacks it
     */
    public static Color color(String key) {
        Color color = UIManager.getColor(key);
        if (color == null) {
            throw new IllegalStateException("the theme has no colour " + key);
        }
        return color;
    }
}
