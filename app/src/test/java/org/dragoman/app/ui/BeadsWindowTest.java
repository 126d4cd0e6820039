package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextPane;
import org.dragoman.align.Bead;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.beads.BeadLine;
import org.dragoman.app.ui.beads.SegmentPlace;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.app.workspace.KeptDecisions;
import org.dragoman.article.Articles;
import org.dragoman.concept.Profile;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.service.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beads mended by keys and mouse. */
class BeadsWindowTest extends WindowTest {
    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private JTable table() {
        return find("beads.table", JTable.class);
    }

    private void showBeads() {
        run(() -> {
            JTabbedPane tabs = find("tables.tabs", JTabbedPane.class);
            tabs.setSelectedIndex(5);
        });
        settle();
    }

    private void clickOn(SegmentPlace place) {
        int row = look(() -> {
            List<BeadLine> lines = window.models().beads().lines();
            for (int i = 0; i < lines.size(); i++) {
                if (place.equals(lines.get(i).place(place.article()))) {
                    return i;
                }
            }
            return -1;
        });
        run(() -> table().scrollRectToVisible(table().getCellRect(row, place.article() + 1, true)));
        settle();
        Rectangle cell = look(() -> table().getCellRect(row, place.article() + 1, true));
        click(table(), cell.x + cell.width / 2, cell.y + cell.height / 2);
        await("the focus", () -> table().isFocusOwner());
    }

    private Bead beadOf(int article, int segment) {
        return look(() -> window.models()
                .compare()
                .comparison()
                .alignment()
                .beadOf(article, segment)
                .orElseThrow());
    }

    private void analysed() {
        await("the analysis", () -> window.models().analysis().state() == AnalysisModel.State.IDLE);
    }

    @Test
    void segmentIsUnlinkedByKeyAndUndoBringsItBack() {
        open(Samples.events());
        showBeads();
        clickOn(new SegmentPlace(1, 1));
        picture("beads");
        Bead before = beadOf(1, 1);
        assertThat(before.width()).isGreaterThan(1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
        await(
                "the bead",
                () -> !window.models()
                        .compare()
                        .comparison()
                        .alignment()
                        .beadOf(1, 1)
                        .orElseThrow()
                        .sides()
                        .equals(before.sides()));
        analysed();
        assertThat(look(() -> window.models().beads().selected(new SegmentPlace(1, 1))))
                .isTrue();
        assertThat(look(() -> table().isFocusOwner())).isTrue();
        picture("beads-unlinked");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await(
                "the bead as it was",
                () -> window.models()
                        .compare()
                        .comparison()
                        .alignment()
                        .beadOf(1, 1)
                        .orElseThrow()
                        .sides()
                        .equals(before.sides()));
    }

    @Test
    void shiftSelectsMoreAndJoinFixesTheBead() {
        open(Samples.events());
        showBeads();
        clickOn(new SegmentPlace(0, 1));
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
        assertThat(look(() -> window.models().beads().selection().size())).isGreaterThan(1);
        JButton join = find("beads.JOIN_BEADS", JButton.class);
        assertThat(look(() -> join.getAccessibleContext().getAccessibleDescription()))
                .isEqualTo("Joins the beads of the selected segments; that of a single segment with the next one");
        click(join, 20, 10);
        await(
                "the bead",
                () -> window.models()
                        .compare()
                        .comparison()
                        .alignment()
                        .beadOf(0, 1)
                        .orElseThrow()
                        .side(0)
                        .containsAll(List.of(1, 2)));
        analysed();
        assertThat(look(() -> window.models().decisions().decisions().beads())).hasSize(1);
        picture("beads-joined");
    }

    @Test
    void caretInATextSelectsItsSegmentAndTheKeyWorksThere() {
        open(Samples.events());
        showBeads();
        int at = Samples.EN.indexOf("Kazakhstan's");
        run(() -> {
            var english = find("compare.text.1", JTextPane.class);
            english.requestFocusInWindow();
            english.setCaretPosition(at + 2);
        });
        settle();
        SegmentPlace place =
                look(() -> window.models().beads().selection().iterator().next());
        assertThat(place.article()).isEqualTo(1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_M);
        await("the decision", () -> !window.models().decisions().decisions().isEmpty());
        analysed();
        assertThat(look(() -> window.models().decisions().decisions().beads().size()))
                .isEqualTo(1);
    }

    @Test
    void beadsJoinedByKeyInRowsLeaveTheOthersAsTheyWere() {
        List<EventGroup> sample = List.of(EventGroups.newestSample(Articles.installed()));
        context = AppContext.of(Services.installed(), CuratedGlossary.get(), Profile.NONE);
        open(sample);
        List<Bead> before = beads();
        Bead first = beadOf(0, 1);
        Bead next = before.get(before.indexOf(first) + 1);
        run(() -> window.models().beads().choose(List.of(new SegmentPlace(0, 1))));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_M);
        await("one bead less", () -> beads().size() == before.size() - 1);
        analysed();
        assertThat(beads())
                .containsAll(before.stream()
                        .filter(b -> !b.equals(first) && !b.equals(next))
                        .toList());
        assertThat(beadOf(0, 1).side(0)).containsAll(next.side(0));
    }

    private List<Bead> beads() {
        return look(() -> window.models().compare().comparison().alignment().beads());
    }

    @Test
    void beadsOfAFileHoldAndFurtherOnesGoIntoIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("decisions.json");
        DecisionFile.write(file, Decisions.NONE);
        kept = new KeptDecisions(file, Decisions.NONE);
        open(Samples.events());
        showBeads();
        clickOn(new SegmentPlace(1, 1));
        keys(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
        await("the decision", () -> !window.models().decisions().decisions().isEmpty());
        await("the file", () -> !window.models().decisions().unsaved());
        Decisions written = DecisionFile.read(file).fold(ok -> ok.value(), failed -> {
            throw new AssertionError(failed.problems());
        });
        assertThat(written.beads()).hasSize(1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_K);
        await("no decision", () -> window.models().decisions().decisions().isEmpty());
        await("the file again", () -> !window.models().decisions().unsaved());
    }

    @Test
    void cardSaysWhatTheOtherTextsHaveForAMention() {
        open(Samples.events());
        showBeads();
        int at = Samples.EN.indexOf("Yerevan");
        run(() -> {
            JTextPane english = find("compare.text.1", JTextPane.class);
            english.requestFocusInWindow();
            english.setCaretPosition(at + 2);
        });
        settle();
        for (String row : List.of("card.elsewhere.0", "card.elsewhere.2")) {
            assertThat(look(() -> find(row, Component.class).isVisible())).isTrue();
        }
        picture("beads-card");
    }

    @Test
    void arabicWindowTurnsTheTableRound() {
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        showBeads();
        clickOn(new SegmentPlace(2, 2));
        assertThat(look(() -> table().getComponentOrientation().isLeftToRight()))
                .isFalse();
        picture("beads-arabic");
    }

    @Test
    void tableStandsInAnAzerbaijaniWindowInTheDark() {
        settings.language(UiLanguage.AZERBAIJANI);
        settings.theme(Theme.DARK.name());
        open(Samples.events());
        showBeads();
        clickOn(new SegmentPlace(0, 2));
        JButton split = find("beads.SPLIT_BEAD", JButton.class);
        assertThat(look(split::getText)).isEqualTo("Böl");
        picture("beads-azerbaijani");
    }
}
