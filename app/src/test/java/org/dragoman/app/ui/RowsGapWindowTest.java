package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.JTextPane;
import org.dragoman.align.Bead;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.checks.FindingLine;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.EventGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of which an article has nothing, and the numbers by which rows, gaps and findings name a sentence. */
class RowsGapWindowTest extends WindowTest {
    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private void opened(List<EventGroup> events) {
        open(events);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
        settle();
    }

    private List<Bead> beads() {
        return look(() -> window.models().compare().comparison().alignment().beads());
    }

    /** Takes the sentence about the chair out of its bead: the other articles have nothing in its row. */
    private int apart() {
        opened(Samples.events());
        JTextPane cell = find("compare.row.2.1", JTextPane.class);
        click(cell, look(() -> cell.getWidth() / 2), 16);
        await("the focus", cell::isFocusOwner);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
        await("a row of its own", () -> alone().isPresent());
        await("the analysis", () -> window.models().analysis().state() == AnalysisModel.State.IDLE);
        settle();
        return look(() -> alone().orElseThrow());
    }

    private Optional<Integer> alone() {
        List<Bead> all = window.models().compare().comparison().alignment().beads();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).width() == 1 && all.get(i).side(1).equals(List.of(2)))
                .boxed()
                .findFirst();
    }

    private Component gap(int row, int pane) {
        return find(window.frame(), "compare.gap." + row + "." + pane);
    }

    private String said(int row, int pane) {
        Component gap = gap(row, pane);
        return gap == null ? "" : gap.getAccessibleContext().getAccessibleDescription();
    }

    @Test
    void aRowWithoutCounterpartsSaysSoAndWhy() {
        int row = apart();
        int other = look(() -> IntStream.range(0, beads().size())
                .filter(i -> beads().get(i).side(0).contains(2))
                .findFirst()
                .orElseThrow());

        for (int pane : new int[] {0, 2}) {
            await(
                    "the reason",
                    () -> said(row, pane).contains("elsewhere")
                            && said(row, pane).contains("\u20662\u2069"),
                    () -> said(row, pane));
            Component gap = look(() -> gap(row, pane));
            assertThat(look(() -> gap.getAccessibleContext().getAccessibleName()))
                    .isEqualTo("not found here");
            assertThat(look(gap::isShowing)).isTrue();
            assertThat(look(gap::getY)).isEqualTo(look(find("compare.row." + row + ".1", Component.class)::getY));
            assertThat(look(gap::getHeight))
                    .isEqualTo(look(find("compare.row." + row + ".1", Component.class)::getHeight));
        }
        await("the reason of the other row", () -> !said(other, 1).isEmpty());
        assertThat(look(() -> find(window.frame(), "compare.row." + other + ".1")))
                .isNull();
        picture("gap-reason");
    }

    @Test
    void keysGoThroughGapsAndTheyReadInEveryLanguage() {
        int row = apart();
        Component middle = find("compare.row." + row + ".1", Component.class);
        await("the sentence", middle::isFocusOwner);
        await("the reason", () -> !said(row, 0).isEmpty());

        run(() -> gap(row, 0).requestFocusInWindow());
        await("the gap", () -> gap(row, 0).isFocusOwner());
        keys(KeyEvent.VK_DOWN);
        await(
                "the row below",
                () -> find(window.frame(), "compare.row." + (row + 1) + ".0").isFocusOwner());
        keys(KeyEvent.VK_UP);
        await("the gap again", () -> gap(row, 0).isFocusOwner());

        for (UiLanguage language : UiLanguage.values()) {
            run(() -> window.language(language));
            await("the reason", () -> !said(row, 0).isEmpty());
            assertThat(look(() -> gap(row, 0).getAccessibleContext().getAccessibleName()))
                    .isEqualTo(window.messages().text("reading.gap"));
            picture("gap-" + language.tag().value());
        }
    }

    @Test
    void findingsNumberSentencesAsRowsDo() {
        context = CheckSamples.context();
        opened(CheckSamples.events());
        await(
                "the checks",
                () -> window.models().checks().state() == ChecksModel.State.IDLE
                        && !window.models().checks().findings().open().isEmpty());

        keys(KeyEvent.VK_F8);
        JTable table = find("checks.table", JTable.class);
        await("the table", table::isShowing);

        assertThat(sentence("Belorusiya ")).isEqualTo(0);
        assertThat(sentence("Belorusiyanın")).isEqualTo(1);
        assertThat(sentence("Belorusiya iki")).isEqualTo(2);
        assertThat(sentence("Şuranın")).isEqualTo(3);
        assertThat(look(() -> String.valueOf(table.getColumnModel().getColumn(3).getHeaderValue())))
                .isEqualTo("Sentence");
        picture("findings-sentences");
    }

    /** The number that the list has for what is found where some words begin. */
    private int sentence(String words) {
        return look(() -> window.models().checks().findings().open().stream()
                .filter(l -> l.finding().article().text().equals(CheckSamples.AZ))
                .filter(l -> l.finding().place().start() == CheckSamples.AZ.indexOf(words))
                .mapToInt(FindingLine::sentence)
                .findFirst()
                .orElse(-2));
    }
}
