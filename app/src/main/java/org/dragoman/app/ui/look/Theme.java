package org.dragoman.app.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.FlatSystemProperties;
import com.formdev.flatlaf.util.UIScale;
import java.util.Arrays;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Looks of the window. */
public enum Theme {
    /** Dark text on light ground. */
    LIGHT,
    /** Light text on dark ground. */
    DARK,
    /** As the desktop has it. */
    SYSTEM;

    private static final String FONT = "defaultFont";

    /** What is installed now. */
    private static String installed = "";

    /** What whoever started the program said of the size, null for nothing. */
    private static final @Nullable String GIVEN_SCALE = System.getProperty(FlatSystemProperties.UI_SCALE);

    private static final float LATIN_SIZE = 13;
    /** Naskh is drawn smaller in its square. */
    private static final float ARABIC_SIZE = 15;

    /**
     * The theme of a name.
     *
     * @param name as {@link #name()} gives it, or anything else
     * @return the theme, {@link #SYSTEM} where the name is of none
     */
    public static Theme of(String name) {
        return Arrays.stream(values())
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElse(SYSTEM);
    }

    /**
     * {@return whether it is dark now}
     */
    public boolean dark() {
        return this == DARK || (this == SYSTEM && DesktopTheme.dark());
    }

    /**
     * Makes it the look of everything that is built from now on; where it is that already, nothing happens.
     *
     * @param arabic whether the window speaks Arabic, for the face of its controls
     */
    public void install(boolean arabic) {
        install(arabic, 100);
    }

    /**
     * Makes it the look of everything that is built from now on; where it is that already, nothing happens.
     *
     * @param arabic whether the window speaks Arabic, for the face of its controls
     * @param percent size of the whole window, 100 for the normal one
     */
    public void install(boolean arabic, int percent) {
        if (wanted(arabic, percent).equals(installed) && UIManager.getLookAndFeel() instanceof FlatLaf) {
            return;
        }
        Faces.register();
        FlatLaf.registerCustomDefaultsSource("org.dragoman.app.ui.look");
        FlatLaf.setPreferredFontFamily(arabic ? Faces.ARABIC_CONTROLS : Faces.LATIN);
        FlatLaf.setPreferredSemiboldFontFamily(arabic ? Faces.ARABIC_CONTROLS : Faces.LATIN_SEMIBOLD);
        scale(GIVEN_SCALE);
        // What was put here before would be taken for the desktop's font, and grow with every change of the look.
        UIManager.put(FONT, null);
        if (dark()) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        DefaultKeys.free();
        float scale = Math.max(1, UIScale.getUserScaleFactor()) * percent / 100;
        if (percent != 100) {
            // Else it would be guessed from the font, which differs by language.
            scale(Float.toString(scale));
        }
        UIManager.put(FONT, UIManager.getFont(FONT).deriveFont(scale * (arabic ? ARABIC_SIZE : LATIN_SIZE)));
        installed = wanted(arabic, percent);
    }

    private String wanted(boolean arabic, int percent) {
        return dark() + " " + arabic + " " + percent + " " + UIScale.getUserScaleFactor();
    }

    private static void scale(@Nullable String factor) {
        if (factor == null) {
            System.clearProperty(FlatSystemProperties.UI_SCALE);
        } else {
            System.setProperty(FlatSystemProperties.UI_SCALE, factor);
        }
    }
}
