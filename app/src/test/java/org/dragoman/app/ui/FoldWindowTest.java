package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTextPane;
import javax.swing.text.StyledDocument;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where three texts and what stands beside them have no room, the sides fold away and the texts stay readable. */
class FoldWindowTest extends WindowTest {
    private static final int LETTERS = 21;

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    @AfterEach
    void normalAgain() {
        run(() -> Theme.LIGHT.install(false));
    }

    private void openIn(int width, int height, int percent) {
        settings.scale(percent);
        open(Samples.events());
        size(width, height);
    }

    private void size(int width, int height) {
        run(() -> {
            window.frame().setMinimumSize(new Dimension(100, 100));
            window.frame().setSize(width, height);
            window.frame().validate();
        });
        painted();
    }

    private AbstractButton strip(String side) {
        return find("fold." + side + ".strip", AbstractButton.class);
    }

    private boolean showing(String name) {
        return look(() -> find(window.frame(), name).isShowing());
    }

    /** Whether lines have room for so many letters as the text has them. */
    private void readable(String text) {
        JTextPane shown = find(text, JTextPane.class);
        int[] widths = look(() -> {
            StyledDocument document = shown.getStyledDocument();
            Font font = document.getFont(document.getCharacterElement(1).getAttributes());
            String words = document.getText(0, Math.min(60, document.getLength()));
            Insets in = shown.getInsets();
            return new int[] {
                shown.getWidth() - in.left - in.right,
                shown.getFontMetrics(font.deriveFont(Font.PLAIN)).stringWidth(words) * LETTERS / words.length()
            };
        });
        assertThat(widths[0]).as(text).isGreaterThanOrEqualTo(widths[1]);
    }

    @ParameterizedTest
    @CsvSource({
        "1600, 1000, 100",
        "1600, 1000, 150",
        "1600, 1000, 200",
        "1280, 800, 100",
        "1024, 700, 100",
        "1024, 700, 125",
        "1024, 700, 150"
    })
    void everyTextHasRoomForMoreThanTwentyLetters(int width, int height, int percent) {
        openIn(width, height, percent);
        for (int pane = 0; pane < 3; pane++) {
            readable("compare.text." + pane);
        }
        picture("fold-text-" + width + "-" + percent);

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
        settle();
        for (int pane = 0; pane < 3; pane++) {
            readable("compare.row.1." + pane);
        }
        picture("fold-rows-" + width + "-" + percent);
    }

    @Test
    void theEventsMakeRoomFirstThenTheCardAndBothComeBack() {
        openIn(1500, 900, 100);
        assertThat(showing("events.list")).isTrue();
        assertThat(showing("fold.events.strip")).isFalse();
        assertThat(showing("fold.card.strip")).isFalse();

        size(1024, 700);
        assertThat(showing("events.list")).isFalse();
        assertThat(showing("fold.events.strip")).isTrue();
        assertThat(showing("fold.card.strip")).isFalse();

        size(840, 700);
        assertThat(showing("fold.card.strip")).isTrue();
        assertThat(showing("card.concept")).isFalse();

        size(1500, 900);
        assertThat(showing("events.list")).isTrue();
        assertThat(showing("card.concept")).isTrue();
        assertThat(showing("fold.events.strip")).isFalse();
    }

    @Test
    void theStripBringsAnAreaBackAndFoldsItAwayByKeys() {
        openIn(1024, 700, 100);
        await("the text", () -> find(window.frame(), "compare.text.0").isFocusOwner());

        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F6);
        await("the strip", () -> strip("events").isFocusOwner());
        assertThat(look(() -> strip("events").getAccessibleContext().getAccessibleName()))
                .isEqualTo("Show the events");
        keys(KeyEvent.VK_SPACE);
        await("the list", () -> find(window.frame(), "events.list").isShowing());
        settle();
        assertThat(look(() -> strip("events").getAccessibleContext().getAccessibleName()))
                .isEqualTo("Fold the events away");
        readable("compare.text.0");
        picture("fold-opened");

        keys(KeyEvent.VK_F6);
        await("the list", () -> find(window.frame(), "events.list").isFocusOwner());
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F6);
        await("the strip again", () -> strip("events").isFocusOwner());
        keys(KeyEvent.VK_SPACE);
        await("the strip alone", () -> !find(window.frame(), "events.list").isShowing());
    }

    @Test
    void theKeysStayInTheTableWhenALargerSizeFoldsTheSidesAway() {
        openIn(1500, 900, 100);
        Component table = look(() -> window.view().tables().table());
        run(table::requestFocusInWindow);
        await("the table", table::isFocusOwner);

        run(() -> window.scale(200));

        await("the strip", () -> showing("fold.events.strip"));
        await("the table again", () -> window.view().tables().table().isFocusOwner());
    }

    @Test
    void aTextBesideWhatIsSeenIsBroughtByItsKey() {
        openIn(1024, 700, 150);
        Component third = find("compare.pane.2", Component.class);
        Component first = find("compare.pane.0", Component.class);
        assertThat(look(() -> ((JComponent) third).getVisibleRect().width)).isLessThan(look(third::getWidth));

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
        await("the third", () -> find(window.frame(), "compare.text.2").isFocusOwner());
        assertThat(look(() -> ((JComponent) third).getVisibleRect().width)).isEqualTo(look(third::getWidth));
        picture("fold-third");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
        await("the first", () -> find(window.frame(), "compare.text.0").isFocusOwner());
        assertThat(look(() -> ((JComponent) first).getVisibleRect().width)).isEqualTo(look(first::getWidth));
    }

    @Test
    void inArabicTheFirstTextAtTheRightIsInSight() {
        settings.language(UiLanguage.ARABIC);
        openIn(1024, 700, 150);
        Component first = find("compare.pane.0", Component.class);

        assertThat(look(() -> ((JComponent) first).getVisibleRect().width)).isEqualTo(look(first::getWidth));
        assertThat(look(() -> strip("events").getLocationOnScreen().x))
                .isGreaterThan(look(() -> first.getLocationOnScreen().x));
        picture("fold-arabic");
    }
}
