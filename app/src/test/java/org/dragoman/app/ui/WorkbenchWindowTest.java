package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextPane;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.ui.look.Paints;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.ui.settings.Placement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkbenchWindowTest extends WindowTest {
    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    private JTextPane text(int pane) {
        return find("compare.text." + pane, JTextPane.class);
    }

    private String card() {
        return look(() -> find("card.concept", PhraseLabel.class).phrase().plain());
    }

    /** How many pixels of the screen have a colour, within a component. */
    private int pixels(String key, Component where) {
        painted();
        Rectangle area = look(() -> new Rectangle(where.getLocationOnScreen(), where.getSize()));
        int wanted = look(() -> Paints.color(key)).getRGB();
        BufferedImage image = robot.createScreenCapture(area);
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == wanted ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void showsThreePanesEachInItsOwnDirection() {
        open(Samples.events());
        assertThat(look(() -> text(0).getComponentOrientation().isLeftToRight()))
                .isTrue();
        assertThat(look(() -> text(1).getComponentOrientation().isLeftToRight()))
                .isTrue();
        assertThat(look(() -> text(2).getComponentOrientation().isLeftToRight()))
                .isFalse();
        assertThat(look(() -> text(2).getText())).isEqualTo(Samples.AR);
        assertThat(look(() -> window.view().status().facts())).contains("3 articles", "9 shared concepts");
        picture("opens");
    }

    @Test
    void arabicTextBeginsAtTheRightAndRunsToTheLeft() throws Exception {
        open(Samples.events());
        JTextPane arabic = text(2);
        Rectangle2D first = look(() -> arabic.modelToView2D(0));
        Rectangle2D fifth = look(() -> arabic.modelToView2D(5));
        assertThat(first.getX()).isCloseTo(look(arabic::getWidth) - 20, within(6.0));
        assertThat(fifth.getX()).isLessThan(first.getX());
        for (int offset = 0; offset < Samples.AR.stripTrailing().length(); offset++) {
            int at = offset;
            // Beside digits and Latin letters two offsets share a place.
            if (!Samples.AR.substring(Math.max(0, at - 2), at + 2).matches("[\\p{IsArabic} \\n.]+")) {
                continue;
            }
            Rectangle2D place = look(() -> arabic.modelToView2D(at));
            int back = look(() -> arabic.viewToModel2D(new Point2D.Double(place.getX(), place.getCenterY())));
            assertThat(Math.abs(back - at)).as("offset %d", at).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void tabMovesAlongTheMentionsAndTheCardFollows() {
        open(Samples.events());
        assertThat(card()).isEqualTo("CSTO");
        keys(KeyEvent.VK_TAB);
        assertThat(card()).isEqualTo("Almaty");
        keys(KeyEvent.VK_TAB);
        assertThat(card()).isEqualTo("CSTO");
        assertThat(look(() -> find("card.form", PhraseLabel.class).phrase().plain()))
                .isEqualTo("Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı + nın");
        assertThat(look(() -> find("card.rules", PhraseLabel.class).phrase().plain()))
                .isEqualTo("genitive");
        picture("light");
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_TAB);
        assertThat(card()).isEqualTo("Almaty");
        assertThat(look(() -> text(0).getCaretPosition())).isEqualTo(Samples.AZ.indexOf("Almatıda"));
    }

    @Test
    void mouseOverAMentionFillsItsCounterpartsInEveryPane() {
        open(Samples.events());
        String fill = Kind.PERSON.fill();
        assertThat(pixels(fill, text(2))).isZero();
        Rectangle2D word = look(() -> text(1).modelToView2D(Samples.EN.indexOf("Nurtleu") + 2));
        moveMouse(text(1), (int) word.getX(), (int) word.getCenterY());
        for (int pane = 0; pane < 3; pane++) {
            assertThat(pixels(fill, text(pane))).as("pane %d", pane).isGreaterThan(200);
        }
        assertThat(card()).isEqualTo("Murat Nurtleu");
        picture("hover");
        moveMouse(text(1), 4, look(() -> text(1).getHeight()) - 4);
        assertThat(pixels(fill, text(2))).isZero();
    }

    @Test
    void controlEnterJumpsToTheCounterpart() {
        open(Samples.events());
        keys(KeyEvent.VK_TAB);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        await("focus in pane 1", () -> text(1).isFocusOwner());
        assertThat(look(() -> text(1).getCaretPosition())).isEqualTo(Samples.EN.indexOf("Almaty"));
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        await("focus in pane 2", () -> text(2).isFocusOwner());
        assertThat(look(() -> text(2).getCaretPosition())).isEqualTo(Samples.AR.indexOf("ألماتي"));
        picture("counterpart");
    }

    @Test
    void keysReachEveryArea() {
        open(Samples.events());
        String[] areas = {
            "compare.text.1",
            "compare.text.2",
            "reading.map",
            "tables.naming",
            "events.list",
            "events.articles",
            "compare.text.0"
        };
        for (String area : areas) {
            keys(KeyEvent.VK_F6);
            await("focus in " + area, () -> find(area, Component.class).isFocusOwner());
        }
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F6);
        await(
                "focus in events.articles",
                () -> find("events.articles", Component.class).isFocusOwner());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
        await("focus in pane 2", () -> text(2).isFocusOwner());
    }

    @Test
    void rowOfTheNamingTableShowsItsConceptAndEnterGoesThere() {
        open(Samples.events());
        JTable table = find("tables.naming", JTable.class);
        int row = look(() -> {
            for (int i = 0; i < table.getRowCount(); i++) {
                if (table.getValueAt(i, 0).toString().equals("Yerevan")) {
                    return i;
                }
            }
            return -1;
        });
        run(() -> table.scrollRectToVisible(table.getCellRect(row, 0, true)));
        Rectangle cell = look(() -> table.getCellRect(row, 0, true));
        click(table, cell.x + 40, cell.y + 10);
        assertThat(card()).isEqualTo("Yerevan");
        assertThat(look(() -> table.getValueAt(row, 5) + "|" + table.getValueAt(row, 6)))
                .isEqualTo("يريفان ×1|–");
        keys(KeyEvent.VK_ENTER);
        assertThat(look(() -> text(0).getCaretPosition())).isEqualTo(Samples.AZ.indexOf("İrəvan"));
    }

    @Test
    void conceptOfOneArticleStandsUnderOnlyHere() {
        open(Samples.events());
        JTable table = find("tables.only-here", JTable.class);
        assertThat(look(table::getRowCount)).isEqualTo(1);
        assertThat(look(() -> table.getValueAt(0, 0) + "|" + table.getValueAt(0, 1) + "|" + table.getValueAt(0, 2)))
                .isEqualTo("regional security|EN · Meridian Wire|regional security ×1");
        run(() -> find("tables.tabs", JTabbedPane.class).setSelectedIndex(1));
        picture("only-here");
    }

    @Test
    void windowComesBackWhereItWas() {
        open(Samples.events());
        Rectangle there = new Rectangle(60, 40, 1200, 820);
        run(() -> window.frame().setBounds(there));
        await(
                "the new size",
                () -> window.view().getWidth() > 1000 && window.view().getWidth() < 1210);
        run(() -> window.close());
        assertThat(settings.placement()).contains(new Placement(60, 40, 1200, 820, false));
        open(Samples.events());
        assertThat(look(() -> window.frame().getBounds())).isEqualTo(there);
    }

    @Test
    void escapeStopsTheAnalysisAndTheTextsStay() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        show(Samples.events(), (articles, decisions, progress) -> {
            progress.report(1, 4);
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            ended.countDown();
            throw new CancellationException();
        });
        assertThat(look(() -> text(1).getText())).isEqualTo(Samples.EN);
        assertThat(look(() -> find("status.progress", Component.class).isVisible()))
                .isTrue();
        picture("running");
        keys(KeyEvent.VK_ESCAPE);
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(look(() -> find("status.progress", Component.class).isVisible()))
                .isFalse();
        assertThat(look(() -> window.view().status().facts())).contains("analysis stopped");
    }

    @Test
    void listOfKeysOpensAndEscapeClosesIt() {
        open(Samples.events());
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F1);
        await("the list of keys", () -> dialog() != null && dialog().isFocused());
        picture("keys");
        keys(KeyEvent.VK_ESCAPE);
        await("its end", () -> dialog() == null);
        assertThat(look(() -> window.frame().isShowing())).isTrue();
    }

    private static JDialog dialog() {
        for (Window open : Window.getWindows()) {
            if (open instanceof JDialog && open.isShowing()) {
                return (JDialog) open;
            }
        }
        return null;
    }

    @Test
    void emptyWindowSaysHowToFillIt() {
        show(List.of(), (articles, decisions, progress) -> {
            throw new AssertionError("nothing to analyse");
        });
        assertThat(look(() -> find("compare.empty", Component.class).isShowing()))
                .isTrue();
        picture("empty");
    }

    @Test
    void everythingThatTakesTheFocusHasANameToBeReadOut() {
        open(Samples.events());
        run(() -> nameless(window.view()));
    }

    private static void nameless(Component component) {
        if (component.isFocusable()
                && (component instanceof JTextPane
                        || component instanceof JTable
                        || component instanceof JList
                        || component instanceof AbstractButton)
                && SwingUtilities.getAncestorOfClass(JScrollBar.class, component) == null) {
            assertThat(component.getAccessibleContext().getAccessibleName())
                    .as("%s", component)
                    .isNotBlank();
        }
        if (component instanceof Container) {
            for (Component child : ((Container) component).getComponents()) {
                nameless(child);
            }
        }
    }
}
