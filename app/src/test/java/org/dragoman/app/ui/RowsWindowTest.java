package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTextPane;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.beads.SegmentPlace;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.reading.ReadingModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading and mending in rows, by keys and mouse. */
class RowsWindowTest extends WindowTest {
    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private void openInRows() {
        open(Samples.events());
        rows();
    }

    private void rows() {
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
        await("the rows", () -> window.view().compare().texts().get(0).isFocusOwner());
    }

    private JTextPane cell(int row, int pane) {
        return find("compare.row." + row + "." + pane, JTextPane.class);
    }

    private List<Bead> beads() {
        return look(() -> window.models().compare().comparison().alignment().beads());
    }

    private void analysed() {
        await("the analysis", () -> window.models().analysis().state() == AnalysisModel.State.IDLE);
        settle();
    }

    private JTextPane focused() {
        await("focus in a cell", () -> window.frame().getFocusOwner() instanceof JTextPane);
        return (JTextPane) look(() -> window.frame().getFocusOwner());
    }

    /** Puts the caret into the cell of a sentence by a click. */
    private void clickInto(int row, int pane) {
        JTextPane cell = cell(row, pane);
        click(cell, look(() -> cell.getWidth() / 2), 16);
        await("the focus", cell::isFocusOwner);
    }

    private void waitForBeads(List<Bead> before) {
        await("other beads", () -> !sides(beads()).equals(sides(before)));
        analysed();
    }

    private static List<List<List<Integer>>> sides(List<Bead> beads) {
        return beads.stream().map(Bead::sides).toList();
    }

    @Test
    void rowsShowABeadEachWithEqualHeights() {
        openInRows();
        picture("rows");
        for (int row = 0; row < 3; row++) {
            int height = look(cell(row, 0)::getHeight);
            assertThat(look(cell(row, 1)::getHeight)).isEqualTo(height);
            assertThat(look(cell(row, 1)::getY)).isEqualTo(look(cell(row, 2)::getY));
        }
        assertThat(settings.rows()).isTrue();
    }

    @Test
    void keysGoFromRowToRowAndFromMentionToMention() {
        openInRows();
        keys(KeyEvent.VK_DOWN);
        keys(KeyEvent.VK_DOWN);
        await("the second row", () -> cell(1, 0).isFocusOwner());
        keys(KeyEvent.VK_TAB);
        assertThat(look(() -> window.models().compare().active().concept().id()))
                .isEqualTo("csto");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        await("the counterpart", () -> cell(1, 1).isFocusOwner());
        assertThat(look(() -> window.models().compare().caret(1))).isEqualTo(Samples.EN.indexOf("CSTO met"));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        await("the last row", () -> focused().getName().endsWith(beads().size() - 1 + ".1"));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_HOME);
        await("the first row", () -> cell(0, 1).isFocusOwner());
    }

    @Test
    void beadsAreMendedByKeysAndUndoneByName() {
        openInRows();
        List<Bead> first = beads();
        clickInto(1, 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_M);
        waitForBeads(first);
        List<Bead> joined = beads();
        assertThat(joined).hasSize(first.size() - 1);
        assertThat(joined.get(1).side(1)).containsExactly(1, 2);
        await("the joined row", () -> cell(1, 1).getDocument().getLength() > 90);
        picture("rows-joined");
        // The second sentence of the cell: the bead is divided before it.
        run(() -> {
            JTextPane cell = cell(1, 1);
            cell.requestFocusInWindow();
            cell.setCaretPosition(cell.getDocument().getLength() - 3);
        });
        settle();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_D);
        waitForBeads(joined);
        assertThat(sides(beads())).isEqualTo(sides(first));
        clickInto(2, 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
        waitForBeads(first);
        List<Bead> apart = beads();
        assertThat(apart).anyMatch(b -> b.width() == 1 && b.side(1).equals(List.of(2)));
        picture("rows-gap");
        int alone = sides(apart).indexOf(List.of(List.of(), List.of(2), List.of()));
        clickInto(alone, 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_L);
        waitForBeads(apart);
        assertThat(beads()).noneMatch(b -> b.width() == 1 && b.side(1).equals(List.of(2)));
        assertThat(look(() -> window.models().decisions().undoable().name(window.messages())))
                .contains("Kazakhstan", "linked");
        for (int i = 0; i < 4; i++) {
            keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            analysed();
        }
        await("the beads as they were", () -> sides(beads()).equals(sides(first)));
        assertThat(look(() -> window.models().decisions().undoable())).isNull();
    }

    @Test
    void aSentenceIsDraggedByItsNumberToAnotherRow() {
        openInRows();
        List<Bead> first = beads();
        JTextPane from = cell(3, 1);
        Point start = look(from::getLocationOnScreen);
        Point target = look(() -> cell(2, 1).getLocationOnScreen());
        robot.mouseMove(start.x + 14, start.y + 18);
        settle();
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        settle();
        for (int step = 1; step <= 4; step++) {
            robot.mouseMove(start.x + 14, start.y + 18 + (target.y + 16 - start.y - 18) * step / 4);
            settle();
        }
        picture("rows-dragged");
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        waitForBeads(first);
        assertThat(beads().get(2).side(1)).containsExactly(2, 3);
        assertThat(look(() -> window.models().decisions().undoable().name(window.messages())))
                .contains("moved to another row");
    }

    @Test
    void chosenSentencesAreLinkedAsOneBead() {
        openInRows();
        List<Bead> first = beads();
        clickInto(2, 0);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
        waitForBeads(first);
        List<Bead> apart = beads();
        int alone = sides(apart).indexOf(List.of(List.of(2), List.of(), List.of()));
        clickInto(alone, 0);
        int other = look(() -> {
            for (int i = 0; i < apart.size(); i++) {
                if (apart.get(i).side(1).contains(2)) {
                    return i;
                }
            }
            return -1;
        });
        robot.keyPress(KeyEvent.VK_CONTROL);
        click(cell(other, 1), 60, 18);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        settle();
        assertThat(look(() -> List.copyOf(window.models().beads().selection())))
                .containsExactly(new SegmentPlace(0, 2), new SegmentPlace(1, 2));
        picture("rows-chosen");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_L);
        waitForBeads(apart);
        assertThat(beads())
                .anyMatch(b -> b.side(0).equals(List.of(2)) && b.side(1).equals(List.of(2)));
    }

    @Test
    void modeAndLooksAreRememberedAndShownInEveryLanguageAndTheme() {
        openInRows();
        for (UiLanguage language : UiLanguage.values()) {
            run(() -> window.language(language));
            analysed();
            await(
                    "the rows",
                    () -> window.view().compare().texts().get(0).getName().startsWith("compare.row"));
            picture("rows-" + language.tag().value());
        }
        run(() -> window.theme(Theme.DARK));
        picture("rows-dark");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_T);
        await("the texts", () -> find("compare.text.0", Component.class).isFocusOwner());
        assertThat(look(() -> window.models().reading().mode())).isEqualTo(ReadingModel.Mode.TEXT);
        assertThat(settings.rows()).isFalse();
        picture("text-dark");
    }

    @Test
    void paneMenuChangesSizeAndDirectionOfALanguage() {
        openInRows();
        int before = look(() -> cell(1, 1).getHeight());
        click(find("reading.more.1", Component.class), 6, 6);
        keys(KeyEvent.VK_DOWN);
        picture("pane-menu");
        keys(KeyEvent.VK_ENTER);
        await("larger letters", () -> settings.paneLook("en").zoom() == 1);
        run(() -> {
            settings.paneLook("en", settings.paneLook("en").withZoom(9));
            window.view().compare().restyle();
        });
        painted();
        assertThat(look(() -> cell(1, 1).getHeight())).isGreaterThan(before);
        picture("rows-larger");
    }

    @Test
    void theMapGoesToARowAndBack() {
        openInRows();
        run(() -> window.frame().setSize(1200, 640));
        painted();
        JScrollPane scroll = find("compare.rows.scroll", JScrollPane.class);
        Component map = find("reading.map", Component.class);
        run(map::requestFocusInWindow);
        await("the focus", map::isFocusOwner);
        keys(KeyEvent.VK_END);
        assertThat(look(() -> scroll.getViewport().getViewPosition().y)).isPositive();
        picture("rows-end");
        keys(KeyEvent.VK_HOME);
        assertThat(look(() -> scroll.getViewport().getViewPosition().y)).isZero();
    }
}
