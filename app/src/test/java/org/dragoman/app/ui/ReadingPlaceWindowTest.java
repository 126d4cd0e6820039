package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.compare.CompareModel;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.pages.Perspective;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever changes how the window looks, one goes on reading where one was. */
class ReadingPlaceWindowTest extends WindowTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int SENTENCES = 60;

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    @AfterEach
    void normalAgain() {
        run(() -> Theme.LIGHT.install(false));
    }

    private static String text(String sentence) {
        return sentence.replace("#", "0")
                + "\n\n"
                + IntStream.rangeClosed(1, SENTENCES)
                        .mapToObj(i -> sentence.replace("#", Integer.toString(i)) + ".\n")
                        .collect(Collectors.joining());
    }

    private void openLong() {
        open(List.of(new EventGroup(
                "long",
                Map.of(LanguageTag.EN, "Meetings"),
                LocalDate.of(2024, 6, 21),
                List.of(
                        Samples.article("l.az.txt", text("KTMT # saylı iclasını Almatıda keçirib"), "Sahil"),
                        Samples.article(
                                "l.en.txt",
                                text("The CSTO held its meeting number # in Almaty and spoke at length about it"),
                                "Meridian"),
                        Samples.article(
                                "l.ar.txt",
                                text("عقدت منظمة معاهدة الأمن الجماعي اجتماعها رقم # في ألماتي"),
                                "السرو")))));
        run(() -> window.frame().setSize(1400, 800));
        settle();
    }

    private JViewport rows() {
        return (JViewport) find("compare.rows.list", Component.class).getParent();
    }

    private JViewport text(int pane) {
        return (JViewport) find("compare.text." + pane, Component.class).getParent();
    }

    /** The number of the sentence at the upper edge of a pane. */
    private int top(int pane) {
        return look(() -> {
            if (window.models().reading().mode() == ReadingModel.Mode.TEXT) {
                JTextPane shown = (JTextPane) text(pane).getView();
                int x = shown.getComponentOrientation().isLeftToRight()
                        ? shown.getInsets().left
                        : shown.getWidth() - shown.getInsets().right;
                return number(shown, shown.viewToModel2D(new Point(x, text(pane).getViewPosition().y + 4)));
            }
            JViewport view = rows();
            for (int row = 0; row <= SENTENCES; row++) {
                Component cell = find(window.frame(), "compare.row." + row + "." + pane);
                int y = view.getViewPosition().y + 4;
                if (cell != null && cell.getY() <= y && y <= cell.getY() + cell.getHeight()) {
                    return number((JTextPane) cell, 0);
                }
            }
            return -1;
        });
    }

    /** How many pixels of a sentence of the first pane stand above the edge. */
    private int aboveTheEdge(int sentence) {
        return look(() -> {
            if (window.models().reading().mode() == ReadingModel.Mode.ROWS) {
                return rows().getViewPosition().y
                        - find(window.frame(), "compare.row." + sentence + ".0").getY();
            }
            JTextPane shown = (JTextPane) text(0).getView();
            int offset = shown.getText().indexOf("KTMT " + sentence + " ");
            return text(0).getViewPosition().y - shown.modelToView2D(offset).getBounds().y;
        });
    }

    private static int number(JTextPane shown, int offset) {
        String all = shown.getText();
        int start = all.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        Matcher found = NUMBER.matcher(all);
        return found.find(start) ? Integer.parseInt(found.group()) : -1;
    }

    /** Everything that must stay. */
    private record Seen(int first, int second, int caret, Span selection, String card, int tab, List<Integer> splits) {}

    private Seen seen() {
        painted();
        CompareModel compare = window.models().compare();
        return new Seen(
                top(0),
                top(1),
                look(() -> compare.caret(0)),
                look(compare::selection),
                look(() -> compare.card().concept().id()),
                look(() -> find("tables.tabs", JTabbedPane.class).getSelectedIndex()),
                look(() -> List.of(
                        find("split.events", JSplitPane.class).getDividerLocation(),
                        find("split.card", JSplitPane.class).getDividerLocation(),
                        find("split.tables", JSplitPane.class).getDividerLocation())));
    }

    /** The middle of the texts at the edge, a word selected elsewhere, the third tab in sight. */
    private Seen somewhere() {
        openLong();
        run(() -> {
            find("tables.tabs", JTabbedPane.class).setSelectedIndex(2);
            find("split.tables", JSplitPane.class).setDividerLocation(440);
        });
        run(() -> window.models()
                .compare()
                .goTo(window.models().compare().mentions(0).stream()
                        .skip(3)
                        .map(m -> window.models()
                                .compare()
                                .mentionAt(0, m.span().start())
                                .orElseThrow())
                        .findFirst()
                        .orElseThrow()));
        settle();
        run(() -> {
            JTextPane shown = (JTextPane) text(0).getView();
            shown.moveCaretPosition(shown.getCaretPosition() + 4);
        });
        settle();
        run(() -> text(0).setViewPosition(new Point(0, 900)));
        painted();
        Seen before = seen();
        assertThat(before.first()).isGreaterThan(10);
        assertThat(before.selection()).isNotNull();
        return before;
    }

    @Test
    void rowsAndTextsShowTheSameSentence() {
        Seen before = somewhere();

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
        assertThat(seen()).isEqualTo(before);
        picture("place-rows");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_T);
        assertThat(seen()).isEqualTo(before);

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
        run(() -> rows().setViewPosition(new Point(0, rows().getViewPosition().y + 400)));
        Seen farther = seen();
        assertThat(farther.first()).isGreaterThan(before.first());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_T);
        assertThat(seen()).isEqualTo(farther);
        picture("place-text");
    }

    @Test
    void themeAndLanguageLeaveEverythingWhereItIs() {
        Seen before = somewhere();
        int above = aboveTheEdge(before.first());

        run(() -> window.theme(Theme.DARK));
        assertThat(seen()).isEqualTo(before);
        assertThat(aboveTheEdge(before.first())).isEqualTo(above);
        run(() -> window.language(UiLanguage.AZERBAIJANI));
        assertThat(seen()).isEqualTo(before);
        run(() -> window.language(UiLanguage.ARABIC));
        Seen turned = seen();
        assertThat(turned.first()).isEqualTo(before.first());
        assertThat(turned.tab()).isEqualTo(before.tab());
        picture("place-arabic");
        run(() -> window.language(UiLanguage.ENGLISH));
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void inRowsThemeAndLanguageLeaveEverythingWhereItIs() {
        somewhere();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_R);
        run(() -> rows().setViewPosition(new Point(0, rows().getViewPosition().y + 333)));
        Seen before = seen();
        int above = aboveTheEdge(before.first());

        run(() -> window.theme(Theme.DARK));
        assertThat(seen()).isEqualTo(before);
        assertThat(aboveTheEdge(before.first())).isEqualTo(above);
        run(() -> window.language(UiLanguage.AZERBAIJANI));
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void sizesOfLettersAndOfTheWindowKeepTheSentenceAtTheEdge() {
        Seen before = somewhere();

        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_EQUALS);
        assertThat(seen()).isEqualTo(before);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_0);
        assertThat(seen()).isEqualTo(before);
        run(() -> window.scale(150));
        painted();
        assertThat(top(0)).isEqualTo(before.first());
        run(() -> window.scale(100));
        assertThat(seen()).isEqualTo(before);
        run(() -> window.frame().setSize(1000, 700));
        painted();
        assertThat(top(0)).isEqualTo(before.first());
        run(() -> window.frame().setSize(1400, 800));
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void atTheBeginningOneStaysAtTheBeginning() {
        openLong();
        for (int width : new int[] {1000, 1300, 1100}) {
            run(() -> window.frame().setSize(width, 800));
            painted();
            assertThat(look(() -> List.of(
                            text(0).getViewPosition().y, text(1).getViewPosition().y, text(2).getViewPosition().y)))
                    .containsOnly(0);
        }
    }

    @Test
    void aPageInBetweenLeavesThePlace() {
        Seen before = somewhere();

        run(() -> window.models().pages().show(Perspective.GLOSSARY));
        painted();
        run(() -> window.theme(Theme.DARK));
        painted();
        run(() -> window.models().pages().show(Perspective.COMPARE));

        assertThat(seen()).isEqualTo(before);
        await(
                "the keys in the text",
                () -> SwingUtilities.isDescendingFrom(window.frame().getFocusOwner(), find(window.frame(), "compare")));
    }
}
