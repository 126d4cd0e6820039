package org.dragoman.app.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of the two scripts side by side in one control. */
class FacesTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String LATIN = "Dağlıq Qarabağ üçün Şərq Əncümənin işi, 2024";

    @BeforeAll
    static void register() {
        Faces.register();
    }

    /** Straight and curved pieces of an outline. */
    private static int pieces(Font font, String letters) {
        int count = 0;
        PathIterator path =
                font.createGlyphVector(CONTEXT, letters).getOutline().getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            count++;
        }
        return count;
    }

    private static double width(Font font, String words) {
        return font.createGlyphVector(CONTEXT, words).getLogicalBounds().getWidth();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void latinLettersOfArabicControlsAreThoseOfLatinOnesInShapeAndSize(boolean strong) {
        Font arabic = Faces.arabic(150, strong);
        Font latin = Faces.latin(130, strong);
        assertThat(arabic.canDisplayUpTo(LATIN)).isEqualTo(-1);
        for (String letter : LATIN.replaceAll("[ ,]", "").split("")) {
            assertThat(width(arabic, letter)).as(letter).isBetween(width(latin, letter) - 2, width(latin, letter) + 2);
        }
        for (String letter : "HIl14E".split("")) {
            assertThat(pieces(arabic, letter)).as(letter).isEqualTo(pieces(latin, letter));
        }
    }

    @Test
    void theirArabicLettersAreThoseOfArabicText() {
        Font controls = Faces.arabic(150, false);
        Font text = new Font(Faces.ARABIC, Font.PLAIN, 150);
        for (String letter : "منظمة معاهدة الأمن الجماعي، ٢٠٢٤".split(" ")) {
            assertThat(width(controls, letter)).as(letter).isEqualTo(width(text, letter));
        }
    }

    @Test
    void anArabicWindowTakesThemForEveryControl() throws Exception {
        SwingUtilities.invokeAndWait(() -> Theme.LIGHT.install(true));
        try {
            for (String key : new String[] {"Label.font", "Menu.font", "Table.font", "List.font", "ToolTip.font"}) {
                assertThat(UIManager.getFont(key).getFamily()).as(key).isEqualTo(Faces.ARABIC_CONTROLS);
            }
        } finally {
            SwingUtilities.invokeAndWait(() -> Theme.LIGHT.install(false));
        }
    }
}
