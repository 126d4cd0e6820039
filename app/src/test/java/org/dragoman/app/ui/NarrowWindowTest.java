package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JMenuBar;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.tables.TablesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small windows and large letters: nothing in the bar is cut, all areas stay readable, and sizes come back. */
class NarrowWindowTest extends WindowTest {
    private static final List<String> SPLITS = List.of("split.events", "split.card", "split.tables");

    @AfterEach
    void normalAgain() {
        run(() -> Theme.LIGHT.install(false));
    }

    private void size(int width, int height) {
        run(() -> {
            window.frame().setMinimumSize(new Dimension(100, 100));
            window.frame().setSize(width, height);
            window.frame().validate();
        });
        settle();
    }

    private void scale(int percent) {
        run(() -> window.scale(percent));
        settle();
    }

    private AbstractButton button(Perspective perspective) {
        return find("pages." + perspective.name(), AbstractButton.class);
    }

    private int finder() {
        return look(() -> find(window.frame(), "palette").getWidth());
    }

    private void nothingInTheBarIsCut() {
        JMenuBar bar = look(() -> window.frame().getJMenuBar());
        for (Perspective perspective : Perspective.values()) {
            AbstractButton button = button(perspective);
            Rectangle place = look(() -> SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), bar));
            assertThat(look(() -> new Rectangle(bar.getSize()).contains(place)))
                    .as(perspective + " at " + place)
                    .isTrue();
            assertThat(look(button::getWidth)).isGreaterThanOrEqualTo(look(() -> button.getPreferredSize().width));
        }
        Rectangle field = look(() -> find(bar, "palette").getBounds());
        for (Component part : look(bar::getComponents)) {
            if (!"palette".equals(part.getName())) {
                assertThat(look(() -> part.getBounds().intersects(field)))
                        .as(part.getName())
                        .isFalse();
            }
        }
    }

    @Test
    void theFieldInTheBarGivesWayFirstThenTheNamesOfThePerspectives() {
        open(Samples.events());
        size(1500, 900);
        int full = finder();
        assertThat(full).isEqualTo(UIScale.scale(380));

        size(880, 700);
        assertThat(finder()).isBetween(UIScale.scale(120), full - 1);
        assertThat(look(() -> button(Perspective.REVIEW).getText())).isEqualTo("Review");
        nothingInTheBarIsCut();

        size(720, 700);
        assertThat(finder()).isLessThan(UIScale.scale(60));
        assertThat(look(() -> button(Perspective.REVIEW).getText())).isEqualTo("Review");
        nothingInTheBarIsCut();

        size(620, 700);
        assertThat(look(() -> button(Perspective.REVIEW).getText())).isEmpty();
        assertThat(look(() -> button(Perspective.REVIEW).getIcon())).isNotNull();
        assertThat(look(() -> button(Perspective.REVIEW).getToolTipText())).isEqualTo("Review");
        nothingInTheBarIsCut();
        picture("bar-signs");

        size(1500, 900);
        assertThat(finder()).isEqualTo(full);
        assertThat(look(() -> button(Perspective.REVIEW).getText())).isEqualTo("Review");
    }

    @Test
    void whoeverTypesInTheFieldHasRoomForWordsInANarrowBar() {
        open(Samples.events());
        size(620, 700);

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_K);
        await("the field", () -> find(window.frame(), "palette").isFocusOwner());
        settle();

        assertThat(finder()).isGreaterThanOrEqualTo(UIScale.scale(120));
        keys(KeyEvent.VK_ESCAPE);
        await("the text again", () -> !find(window.frame(), "palette").isFocusOwner());
        settle();
        assertThat(finder()).isLessThan(UIScale.scale(60));
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, 100", "1600, 1000, 200"})
    void inASmallWindowTextsAndTablesKeepAFewLines(int width, int height, int percent) {
        settings.scale(percent);
        open(Samples.events());
        size(width, height);

        nothingInTheBarIsCut();
        int text = look(() -> find(window.frame(), "compare.text.0").getParent().getHeight());
        int table = look(() -> find(window.frame(), "tables.naming").getParent().getHeight());
        assertThat(text).isGreaterThan(UIScale.scale(4 * 22));
        assertThat(table).isGreaterThan(UIScale.scale(2 * 30));
        for (int pane = 0; pane < 3; pane++) {
            JTextComponent shown = find("compare.text." + pane, JTextComponent.class);
            assertThat(look(() -> hidden(shown))).as("pane " + pane).isEmpty();
        }
        picture("narrow-" + percent);
    }

    /** Words of a text that stand beyond the sides of its pane. */
    private static List<String> hidden(JTextComponent shown) {
        Rectangle pane = shown.getVisibleRect();
        List<String> words = new ArrayList<>();
        String text = shown.getText();
        try {
            for (int i = 0; i + 1 < text.length(); i++) {
                double x = shown.modelToView2D(i).getX();
                if (Character.isLetter(text.charAt(i)) && (x < pane.x || x > pane.x + pane.width)) {
                    words.add(i + " " + text.charAt(i) + " at " + x);
                }
            }
        } catch (BadLocationException e) {
            throw new AssertionError(e);
        }
        return words;
    }

    private List<Integer> sizes() {
        return look(() -> SPLITS.stream()
                .map(n -> ((JSplitPane) find(window.frame(), n)).getDividerLocation())
                .toList());
    }

    @Test
    void theDivisionsComeBackAfterTwiceTheSizeAndAfterASmallWindow() {
        open(Samples.events());
        size(1500, 940);
        run(() -> ((JSplitPane) find(window.frame(), "split.tables")).setDividerLocation(500));
        settle();
        List<Integer> before = sizes();
        assertThat(before.get(2)).isEqualTo(500);

        scale(200);
        assertThat(sizes()).isNotEqualTo(before);
        scale(100);
        assertThat(sizes()).isEqualTo(before);

        size(900, 600);
        assertThat(sizes()).isNotEqualTo(before);
        size(1500, 940);
        assertThat(sizes()).isEqualTo(before);
    }

    @Test
    void theDivisionsAreThereInTheNextWindow() {
        open(Samples.events());
        size(1500, 940);
        run(() -> ((JSplitPane) find(window.frame(), "split.tables")).setDividerLocation(420));
        run(() -> ((JSplitPane) find(window.frame(), "split.events")).setDividerLocation(320));
        settle();
        int tables = look(() -> find("tables", TablesView.class).getHeight());
        List<Integer> before = sizes();
        end();

        open(Samples.events());

        assertThat(look(() -> window.frame().getSize())).isEqualTo(new Dimension(1500, 940));
        assertThat(look(() -> find("tables", TablesView.class).getHeight())).isEqualTo(tables);
        assertThat(sizes()).isEqualTo(before);
    }
}
