package org.dragoman.app.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.dragoman.concept.ConceptType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static double luminance(Color color) {
        double[] c = {color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0};
        for (int i = 0; i < 3; i++) {
            c[i] = c[i] <= 0.04045 ? c[i] / 12.92 : Math.pow((c[i] + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double contrast(String one, String other) {
        double a = luminance(Paints.color(one));
        double b = luminance(Paints.color(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void wordsAndSignsCanBeReadOnEveryGround(Theme theme) throws Exception {
        SwingUtilities.invokeAndWait(() -> theme.install(false));
        for (String ground : new String[] {"Dragoman.pane", "Dragoman.window"}) {
            for (Kind kind : Kind.values()) {
                assertThat(contrast(kind.hue(), ground))
                        .as("%s on %s", kind, ground)
                        .isGreaterThan(4.5);
            }
            for (String word : new String[] {
                "Dragoman.text",
                "Dragoman.quiet",
                "Dragoman.accent",
                "Dragoman.error",
                "Dragoman.warning",
                "Dragoman.note"
            }) {
                assertThat(contrast(word, ground)).as("%s on %s", word, ground).isGreaterThan(4.5);
            }
        }
        for (Kind kind : Kind.values()) {
            assertThat(contrast("Dragoman.text", kind.fill())).as(kind.fill()).isGreaterThan(6);
        }
        assertThat(contrast("Dragoman.text", "Dragoman.selected")).isGreaterThan(6);
        assertThat(contrast("Dragoman.text", "Dragoman.selectedText")).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void controlsKeepTheirSizeHoweverOftenTheLookChanges(boolean arabic) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            for (int i = 0; i < 3; i++) {
                (i % 2 == 0 ? Theme.DARK : Theme.LIGHT).install(arabic);
                float scale = Math.max(1, UIScale.getUserScaleFactor());
                for (String font : new String[] {"defaultFont", "Label.font", "TextField.font", "ToolTip.font"}) {
                    assertThat(UIManager.getFont(font).getSize2D() / scale)
                            .as(font)
                            .isEqualTo(arabic ? 15f : 13f);
                }
            }
        });
    }

    @Test
    void unknownNameMeansTheDesktopsTheme() {
        assertThat(Theme.of("DARK")).isEqualTo(Theme.DARK);
        assertThat(Theme.of("sepia")).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void everyTypeHasAKind() {
        for (ConceptType type : ConceptType.values()) {
            assertThat(Kind.of(type)).as(type.code()).isNotNull();
        }
        assertThat(Kind.of(ConceptType.DEMONYM)).isEqualTo(Kind.PLACE);
    }
}
