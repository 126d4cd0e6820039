package org.dragoman.app.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs are laid out when they come into sight, and stand then where they would have stood. */
class PageViewTest {
    private static final int WIDTH = 400;
    private static final String LINE = "The Council of Foreign Ministers met in Yerevan and adopted a statement. ";
    private static final String ARABIC = "اجتمع مجلس وزراء الخارجية في يريفان واعتمد بيانا مشتركا (CSTO 2019). ";

    private final JTextPane later = new JTextPane();
    private final JTextPane atOnce = new JTextPane();

    @BeforeEach
    void texts() {
        later.setEditorKit(new ArticleKit(true));
        atOnce.setEditorKit(new ArticleKit(false));
    }

    private void fill(String line, int paragraphs) throws BadLocationException {
        String text = IntStream.range(0, paragraphs)
                .mapToObj(i -> line.repeat(1 + i % 7) + line.substring(0, 11 * (i % 5)))
                .collect(Collectors.joining("\n"));
        for (JTextPane pane : new JTextPane[] {later, atOnce}) {
            DefaultStyledDocument document = new DefaultStyledDocument();
            document.insertString(0, text, null);
            pane.setDocument(document);
            fit(pane);
        }
    }

    private static void fit(JTextPane pane) {
        pane.setSize(WIDTH, 100);
        while (pane.getHeight() != pane.getPreferredSize().height) {
            pane.setSize(WIDTH, pane.getPreferredSize().height);
        }
    }

    private PageView page(JTextPane pane) {
        return (PageView) pane.getUI().getRootView(pane).getView(0);
    }

    private long laid() {
        PageView page = page(later);
        return IntStream.range(0, page.getViewCount())
                .filter(i -> ((Paragraph) page.getView(i)).laid())
                .count();
    }

    private static void paint(JTextPane pane, Rectangle part) {
        BufferedImage image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.translate(-part.x, -part.y);
        g.setClip(part);
        pane.paint(g);
        g.dispose();
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, ARABIC})
    void aLongTextIsLaidOutWhereItIsLookedAtOnly(String line) throws BadLocationException {
        fill(line, 2_000);
        assertThat(laid()).isLessThan(5);
        later.modelToView2D(0);
        page(later).prepare(0, 600);
        paint(later, new Rectangle(0, 0, WIDTH, 600));
        assertThat(laid()).isBetween(3L, 60L);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, ARABIC})
    void givenEverythingWasLookedAtThenAllStandsWhereItWouldHaveStood(String line) throws BadLocationException {
        fill(line, 60);
        later.modelToView2D(0);
        page(later).prepare(0, Integer.MAX_VALUE);
        fit(later);
        assertThat(later.getPreferredSize().height).isEqualTo(atOnce.getPreferredSize().height);
        for (int offset = 0; offset < later.getDocument().getLength(); offset += 37) {
            assertThat(later.modelToView2D(offset)).isEqualTo(atOnce.modelToView2D(offset));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, ARABIC})
    void heightsThatAreGuessedAreNear(String line) throws BadLocationException {
        fill(line, 300);
        double real = atOnce.getPreferredSize().height;
        assertThat(later.getPreferredSize().height).isBetween((int) (real * 0.85), (int) (real * 1.15));
    }

    @Test
    void givenPlacesAboveWereOnlyGuessedWhenTheyComeIntoSightThenItSaysHowFarTheRestMoved()
            throws BadLocationException {
        fill(LINE, 200);
        PageView page = page(later);
        int offset = later.getDocument().getLength() / 2;
        int before = (int) later.modelToView2D(offset).getY();
        page.prepare(before, before + 300);
        before = (int) later.modelToView2D(offset).getY();
        int moved = page.prepare(before - 800, before + 300);
        assertThat(later.modelToView2D(offset).getY()).isEqualTo(before + moved);
    }

    @Test
    void givenLettersWereTypedAboveWhenTheWidthChangesThenLinesStillEndBetweenWords() throws BadLocationException {
        fill(LINE, 12);
        for (JTextPane pane : new JTextPane[] {later, atOnce}) {
            page(pane).prepare(0, Integer.MAX_VALUE);
            pane.getDocument().insertString(5, "thirteen more", null);
            pane.setSize(WIDTH - 57, pane.getPreferredSize().height);
            pane.modelToView2D(0);
            page(pane).prepare(0, Integer.MAX_VALUE);
            String text = pane.getDocument().getText(0, pane.getDocument().getLength());
            for (int i = 0; i < page(pane).getViewCount(); i++) {
                View paragraph = page(pane).getView(i);
                for (int row = 0; row + 1 < paragraph.getViewCount(); row++) {
                    int end = paragraph.getView(row).getEndOffset();
                    assertThat(text.charAt(end - 1))
                            .as(text.substring(end - 9, end + 9))
                            .isEqualTo(' ');
                }
            }
        }
    }

    @Test
    void anEditInAPartThatWasNeverLookedAtIsThereWhenItIs() throws BadLocationException {
        fill(LINE, 100);
        int end = later.getDocument().getLength();
        for (JTextPane pane : new JTextPane[] {later, atOnce}) {
            pane.getDocument().insertString(end, LINE.repeat(9) + "\n" + LINE, null);
            pane.getDocument().remove(end / 2, 400);
        }
        page(later).prepare(0, Integer.MAX_VALUE);
        fit(later);
        fit(atOnce);
        int last = later.getDocument().getLength();
        assertThat(later.modelToView2D(last)).isEqualTo(atOnce.modelToView2D(last));
    }
}
