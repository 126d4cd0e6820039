package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.JTextPane;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.text.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a text: the caret is whole there, and the frame of the map reaches the map's end. */
class TextEndWindowTest extends WindowTest {
    private static final String MORE = """
            Rain fell over the river for days. Nobody had counted the boats.
            A market was held in the old square. Bread was sold at half its price.
            The school stayed shut through the winter. Its roof had been carried off.
            """;

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private JTextPane text() {
        return find("compare.text.0", JTextPane.class);
    }

    @Test
    void theCaretBehindTheLastLineIsAsHighAsInTheText() {
        open(Samples.events());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        Rectangle2D inside = look(() -> text().modelToView2D(3));
        Rectangle2D last = look(() -> text().modelToView2D(text().getDocument().getLength()));

        assertThat(look(() -> text().getCaretPosition()))
                .isEqualTo(look(() -> text().getDocument().getLength()));
        assertThat(last.getHeight()).isGreaterThan(inside.getHeight() * 0.8);
        assertThat(last.getMaxY())
                .isLessThanOrEqualTo(look(() -> text().getVisibleRect().getMaxY()));
        picture("caret-end");
    }

    @Test
    void atTheEndOfATextTheFrameReachesTheEndOfTheMap() {
        open(List.of(new EventGroup(
                "longer",
                Map.of(LanguageTag.EN, "Longer"),
                LocalDate.of(2024, 6, 21),
                List.of(
                        Samples.article("longer.az.txt", Samples.AZ, "Sahil"),
                        Samples.article("longer.en.txt", Samples.EN + MORE, "Meridian")))));
        List<Bead> beads =
                look(() -> window.models().compare().comparison().alignment().beads());
        assertThat(beads.get(beads.size() - 1).side(0)).isEmpty();

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        painted();
        picture("map-end");

        assertThat(lowest(look(() -> Paints.color("Dragoman.accent"))))
                .isGreaterThanOrEqualTo(lowest(look(() -> Paints.color("Dragoman.text"))));
    }

    /** The lowest line of the map that has a colour. */
    private int lowest(Color color) {
        Component map = find("reading.map", Component.class);
        BufferedImage image = look(() -> {
            BufferedImage drawn = new BufferedImage(map.getWidth(), map.getHeight(), BufferedImage.TYPE_INT_RGB);
            map.paint(drawn.getGraphics());
            return drawn;
        });
        return IntStream.range(0, image.getHeight())
                .filter(y ->
                        IntStream.range(0, image.getWidth()).anyMatch(x -> near(new Color(image.getRGB(x, y)), color)))
                .max()
                .orElse(-1);
    }

    private static boolean near(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                        + Math.abs(one.getGreen() - other.getGreen())
                        + Math.abs(one.getBlue() - other.getBlue())
                < 60;
    }
}
