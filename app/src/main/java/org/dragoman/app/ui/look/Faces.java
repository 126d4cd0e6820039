package org.dragoman.app.ui.look;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.swing.text.StyleContext;

/**
 * The two faces: Inter for Latin letters, Noto Naskh Arabic for Arabic ones; what both lack comes from the machine. Controls,
 * lists and tables have one font a component, so for them a third holds the Arabic letters of the one with the Latin letters
 * and digits of the other; see docs/decisions/0027-one-face-for-arabic-controls.md.
 */
public final class Faces {
    /** Family of Latin text. */
    public static final String LATIN = FlatInterFont.FAMILY;
    /** Family of Latin headings. */
    public static final String LATIN_SEMIBOLD = FlatInterFont.FAMILY_SEMIBOLD;
    /** Family of Arabic text. */
    public static final String ARABIC = "Noto Naskh Arabic";
    /** Family of what has one font for Arabic and Latin letters. */
    public static final String ARABIC_CONTROLS = "Dragoman Arabic";

    private static boolean registered;

    private Faces() {}

    /** Makes the faces known to the Java platform; only the first call does anything. */
    public static synchronized void register() {
        if (!registered) {
            registered = true;
            FlatInterFont.installBasic();
            FlatInterFont.installSemiBold();
            register("NotoNaskhArabic-Regular.ttf");
            register("NotoNaskhArabic-Bold.ttf");
            register("DragomanArabic-Regular.ttf");
            register("DragomanArabic-Bold.ttf");
        }
    }

    private static void register(String file) {
        try (InputStream in = Faces.class.getResourceAsStream("/org/dragoman/app/ui/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file + " on the class path");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Latin text.
     *
     * @param size in points
     * @param strong whether it is semibold
     * @return the font
     */
    public static Font latin(float size, boolean strong) {
        return font(strong ? LATIN_SEMIBOLD : LATIN, Font.PLAIN, size);
    }

    /**
     * Arabic text; Latin letters in it are those of Latin text.
     *
     * @param size in points
     * @param strong whether it is bold
     * @return the font
     */
    public static Font arabic(float size, boolean strong) {
        return font(ARABIC_CONTROLS, strong ? Font.BOLD : Font.PLAIN, size);
    }

    /** Through the style context, which adds the machine's fonts for letters that the face lacks. */
    private static Font font(String family, int style, float size) {
        return StyleContext.getDefaultStyleContext()
                .getFont(family, style, Math.round(size))
                .deriveFont(size);
    }
}
