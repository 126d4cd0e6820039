package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.beads.BeadLine;
import org.dragoman.app.ui.beads.SegmentPlace;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;

/** Journey 6: beads are unlinked, joined, divided and linked; undo goes back through all of it; what stays is saved. */
class MendJourneyTest extends Journey {
    private static final int BEADS = 5;

    @InEveryLanguage
    void anAlignmentIsMendedUndoneMadeAgainAndSaved(UiLanguage language, Theme theme) throws IOException {
        Workspace study = study(Samples.articles(), Samples.articles());
        begin("mend", language, theme);
        openStudy(study);
        tab("tables.tabs", BEADS);
        List<List<List<Integer>>> before = beads();
        int english = paneOf("en");

        select(english, 1);
        pictureOf("before");
        Bead bead = bead(english, 1);
        assertThat(bead.width()).isGreaterThan(1);
        step(Command.UNLINK_SEGMENT);
        assertThat(bead(english, 1).width()).isEqualTo(1);

        select(english, 2);
        step(Command.JOIN_BEADS);
        Bead joined = bead(english, 2);
        assertThat(joined.side(english)).hasSizeGreaterThan(1);
        select(english, joined.side(english).get(1));
        step(Command.SPLIT_BEAD);
        assertThat(bead(english, 2).side(english)).hasSize(1);

        select(english, 1);
        selectToo(paneOf("az"), 1);
        step(Command.LINK_SEGMENTS);
        assertThat(bead(english, 1)).isEqualTo(bead(paneOf("az"), 1));
        List<List<List<Integer>>> mended = beads();
        pictureOf("mended");

        for (int i = 0; i < 4; i++) {
            step(Command.UNDO);
        }
        assertThat(beads()).isEqualTo(before);
        assertThat(look(() -> window.models().decisions().decisions().beads())).isEmpty();
        for (int i = 0; i < 4; i++) {
            step(Command.REDO);
        }
        assertThat(beads()).isEqualTo(mended);
        press(Command.SAVE_DECISIONS);
        await("the file", () -> !window.models().decisions().unsaved());
        Decisions kept = DecisionFile.read(study.decisions()).fold(ok -> ok.value(), failed -> Decisions.NONE);
        assertThat(kept.beads())
                .isEqualTo(look(() -> window.models().decisions().decisions().beads()));
        assertThat(kept.beads()).isNotEmpty();
        pictureOf("saved");
    }

    /** Presses the keys of a command and waits for the alignment that follows. */
    private void step(Command command) {
        Object decided = look(() -> window.models().decisions().decisions());
        press(command);
        await(
                "what follows of " + command,
                () -> !decided.equals(window.models().decisions().decisions()));
        calm();
    }

    private void select(int article, int segment) {
        click(article, segment, () -> {});
    }

    /** Adds a segment to those that are selected. */
    private void selectToo(int article, int segment) {
        int control = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() == InputEvent.META_DOWN_MASK
                ? KeyEvent.VK_META
                : KeyEvent.VK_CONTROL;
        robot.keyPress(control);
        try {
            click(article, segment, () -> robot.keyRelease(control));
        } finally {
            robot.keyRelease(control);
        }
    }

    private void click(int article, int segment, Runnable then) {
        JTable table = find("beads.table", JTable.class);
        SegmentPlace place = new SegmentPlace(article, segment);
        int row = look(() -> {
            List<BeadLine> lines = window.models().beads().lines();
            return IntStream.range(0, lines.size())
                    .filter(i -> place.equals(lines.get(i).place(article)))
                    .findFirst()
                    .orElseThrow();
        });
        inSight(table, row);
        Rectangle cell = look(() -> table.getCellRect(row, article + 1, true));
        click(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
        then.run();
        await("the segment", () -> window.models().beads().selected(place));
    }

    /** Turns the wheel until a row is in sight. */
    private void inSight(JTable table, int row) {
        moveMouse(table, look(() -> table.getVisibleRect().x) + 20, look(() -> table.getVisibleRect().y) + 10);
        for (int i = 0; i < 40 && !visible(table, row); i++) {
            int up = look(() -> table.getCellRect(row, 0, true).y < table.getVisibleRect().y) ? -1 : 1;
            robot.mouseWheel(up);
            settle();
        }
        await("the row in sight", () -> visible(table, row));
    }

    private static boolean visible(JTable table, int row) {
        return look(() -> table.getVisibleRect().contains(table.getCellRect(row, 1, true)));
    }

    private Bead bead(int article, int segment) {
        return look(() -> window.models()
                .compare()
                .comparison()
                .alignment()
                .beadOf(article, segment)
                .orElseThrow());
    }

    private List<List<List<Integer>>> beads() {
        return look(() -> window.models().compare().comparison().alignment().beads().stream()
                .map(Bead::sides)
                .toList());
    }
}
