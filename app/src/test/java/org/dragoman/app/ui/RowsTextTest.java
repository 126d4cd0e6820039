package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JTextPane;
import javax.swing.JViewport;
import javax.swing.text.BadLocationException;
import org.dragoman.app.ui.checks.ChecksModel;
import org.dragoman.app.ui.compare.AnalysisModel;
import org.dragoman.app.ui.compare.Place;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.reading.ReadingModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.article.Article;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one does with letters in rows and texts: Arabic lines with Latin words, numbers, brackets and quotation marks; fixes. */
class RowsTextTest extends WindowTest {
    private static final String EN = """
            A mixed line

            The CSTO (founded 2002) said: "the 1992 treaty stands". Almaty was calm.
            """;
    private static final String AR = """
            سطر مختلط

            قالت منظمة معاهدة الأمن الجماعي (CSTO) عام 2002: «معاهدة 1992 باقية». وكانت ألماتي هادئة.
            """;

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private static List<EventGroup> mixed() {
        List<Article> articles = List.of(
                Samples.article("mixed.en.txt", EN, "Meridian Wire"),
                Samples.article("mixed.ar.txt", AR, "صحيفة السرو"));
        return List.of(
                new EventGroup("mixed", Map.of(LanguageTag.EN, "A mixed line"), LocalDate.of(2024, 6, 21), articles));
    }

    private void read(ReadingModel.Mode mode) {
        run(() -> window.read(mode));
        settle();
    }

    /** The text that shows a place of the Arabic article, with the keys in it. */
    private JTextPane arabic(int offset) {
        run(() -> {
            window.models().compare().look(1, offset, null);
            window.view().compare().focus(1);
        });
        await("the focus", () -> window.view().compare().texts().get(1).isFocusOwner());
        return (JTextPane) look(() -> window.view().compare().texts().get(1));
    }

    /** Where the document of a text begins in the article. */
    private static int base(JTextPane text) {
        return look(() -> AR.indexOf(text.getText().substring(0, 5)));
    }

    @ParameterizedTest
    @EnumSource(ReadingModel.Mode.class)
    void aSelectionOfMixedDirectionIsTheTextAndIsCopiedInItsOrder(ReadingModel.Mode mode) throws Exception {
        open(mixed());
        read(mode);
        int from = AR.indexOf("الجماعي (CSTO");
        int to = AR.indexOf(" باقية") + 1;
        JTextPane text = arabic(from);
        int base = mode == ReadingModel.Mode.TEXT ? 0 : base(text);
        run(() -> {
            text.setCaretPosition(from - base);
            text.moveCaretPosition(to - base);
        });
        settle();
        assertThat(look(() -> window.models().compare().selection())).isEqualTo(new Span(from, to));
        assertThat(look(text::getSelectedText)).isEqualTo("الجماعي (CSTO) عام 2002: «معاهدة 1992 ");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        assertThat(Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor))
                .isEqualTo("الجماعي (CSTO) عام 2002: «معاهدة 1992 ");
        picture("mixed-" + mode.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(ReadingModel.Mode.class)
    void theCaretGoesThroughAMixedLineByWhatOneSees(ReadingModel.Mode mode) {
        open(mixed());
        read(mode);
        int from = AR.indexOf("(CSTO");
        JTextPane text = arabic(from);
        int base = mode == ReadingModel.Mode.TEXT ? 0 : base(text);
        run(() -> text.setCaretPosition(from - 1 - base));
        int before = look(() -> window.models().compare().caret(1));
        // To the left is onward in a line from right to left.
        keys(KeyEvent.VK_LEFT);
        assertThat(look(() -> window.models().compare().caret(1))).isEqualTo(before + 1);
        for (int i = 0; i < 60; i++) {
            keys(KeyEvent.VK_LEFT);
        }
        int after = look(() -> window.models().compare().caret(1));
        assertThat(after).isGreaterThan(AR.indexOf("وكانت"));
    }

    @ParameterizedTest
    @EnumSource(ReadingModel.Mode.class)
    void aClickIntoALatinWordMeetsItsLetters(ReadingModel.Mode mode) {
        open(mixed());
        read(mode);
        int at = AR.indexOf("CSTO") + 2;
        JTextPane text = arabic(0);
        JTextPane cell = mode == ReadingModel.Mode.TEXT ? text : arabic(at);
        int base = mode == ReadingModel.Mode.TEXT ? 0 : base(cell);
        Rectangle place = look(() -> cell.modelToView2D(at - base).getBounds());
        click(cell, place.x, place.y + place.height / 2);
        assertThat(look(() -> window.models().compare().caret(1))).isBetween(at - 1, at + 1);
        assertThat(look(() -> AR.charAt(window.models().compare().caret(1) - 1)))
                .isIn('C', 'S', 'T');
    }

    @ParameterizedTest
    @EnumSource(ReadingModel.Mode.class)
    void theFillOfAMentionCoversItsWordsAndNoOthers(ReadingModel.Mode mode) {
        open(mixed());
        read(mode);
        int at = AR.indexOf("ألماتي");
        JTextPane text = arabic(at + 1);
        int base = mode == ReadingModel.Mode.TEXT ? 0 : base(text);
        run(() -> {
            Place place = window.models().compare().mentionAt(1, at).orElseThrow();
            window.models().compare().goTo(place);
        });
        painted();
        BufferedImage image = picture("mixed-fill-" + mode.name().toLowerCase(Locale.ROOT));
        int fill = look(() -> Paints.color(Kind.PLACE.fill())).getRGB();
        Rectangle frame = look(() -> window.frame().getBounds());
        Point origin = look(text::getLocationOnScreen);
        Rectangle word = look(() -> text.modelToView2D(at - base)
                .getBounds()
                .union(text.modelToView2D(at + 6 - base).getBounds()));
        int inside = 0;
        int outside = 0;
        for (int x = 0; x < look(text::getWidth); x++) {
            int y = word.y + 3;
            boolean filled = image.getRGB(origin.x + x - frame.x, origin.y + y - frame.y) == fill;
            boolean here = x >= word.x - 4 && x <= word.x + word.width + 4;
            inside += filled && here ? 1 : 0;
            outside += filled && !here ? 1 : 0;
        }
        assertThat(inside).isGreaterThan(word.width / 2);
        assertThat(outside).isZero();
    }

    @Test
    void altEnterWritesTheFixFromRows() {
        context = CheckSamples.context();
        open(CheckSamples.events());
        await("the findings", () -> !window.models().checks().findings().open().isEmpty());
        read(ReadingModel.Mode.ROWS);
        await(
                "the checks",
                () -> window.models().checks().state() == ChecksModel.State.IDLE
                        && window.models().analysis().state() == AnalysisModel.State.IDLE);
        int at = CheckSamples.AZ.indexOf("Belorusiyanın") + 2;
        run(() -> {
            window.models().compare().look(1, at, null);
            window.view().compare().focus(1);
        });
        await("the focus", () -> window.view().compare().texts().get(1).isFocusOwner());
        // The caret selects the finding; it stands at the place already, so it is moved there again.
        keys(KeyEvent.VK_RIGHT);
        keys(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        await(
                "the fix",
                () -> window.models()
                        .compare()
                        .articles()
                        .get(1)
                        .text()
                        .contains("\nBelarusun nümayəndə heyəti bazar"));
        await(
                "the row",
                () -> ((JTextPane) window.view().compare().texts().get(1))
                        .getText()
                        .startsWith("Belarusun nümayəndə heyəti bazar"));
        picture("rows-fixed");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        await(
                "the old words",
                () -> window.models().compare().articles().get(1).text().contains("Belorusiyanın nüm"));
    }

    @Test
    void theOwnTextIsGradedAndPublishedOnesAreNot() {
        context = CheckSamples.context();
        List<Article> articles = List.of(
                Samples.article("belarus.en.txt", CheckSamples.EN, "Meridian Wire"),
                Samples.article("belarus.az.txt", CheckSamples.AZ, null));
        open(CheckSamples.events(articles));
        OwnTexts own = new OwnTexts(window.models());
        await("the roles", () -> window.models().checks().roles().targets().contains(1));
        assertThat(look(() -> own.test(0))).isFalse();
        assertThat(look(() -> own.test(1))).isTrue();
        run(() -> window.view().compare().grade());
        picture("graded");
        run(() -> window.view().pane(0));
        keys(KeyEvent.VK_F2);
        await("the editing", () -> window.models().checks().editing() >= 0);
        assertThat(look(() -> own.test(window.models().checks().editing()))).isTrue();
    }

    @Test
    void scrollingOneTextScrollsTheOthersUnlessTheyAreUntied() {
        open(Samples.events());
        run(() -> {
            window.frame().setSize(1100, 560);
            window.settings().zoom(10);
            window.view().compare().restyle();
        });
        painted();
        JTextPane first = find("compare.text.0", JTextPane.class);
        JTextPane second = find("compare.text.1", JTextPane.class);
        int middle = Samples.AZ.indexOf("Ermənistan Xarici");
        run(() -> scrollTo(first, middle));
        settle();
        int facing = look(() -> second.viewToModel2D(new Point(60, second.getVisibleRect().y + 4)));
        assertThat(facing).isBetween(Samples.EN.indexOf("Kazakhstan's"), Samples.EN.indexOf("Yerevan also"));
        picture("tied");
        run(() -> window.models().compare().caretMoved(1, 3));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_T);
        assertThat(look(() -> window.models().reading().tied(1)
                        && window.models().reading().tied(0)))
                .isFalse();
        int before = look(() -> second.getVisibleRect().y);
        run(() -> scrollTo(first, 0));
        settle();
        if (look(() -> !window.models().reading().tied(1))) {
            assertThat(look(() -> second.getVisibleRect().y)).isEqualTo(before);
        }
        picture("untied");
    }

    private static void scrollTo(JTextPane text, int offset) {
        try {
            Rectangle2D place = text.modelToView2D(offset);
            ((JViewport) text.getParent()).setViewPosition(new Point(0, (int) place.getY()));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
