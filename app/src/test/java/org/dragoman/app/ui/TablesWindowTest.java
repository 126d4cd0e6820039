package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journey 5: the coverage of a story is narrowed, charted, counted by outlet, exported, and put on a page. */
class TablesWindowTest extends WindowTest {
    private static final int TREND = 4;

    @TempDir
    private Path folder;

    private JTable table(String name) {
        return find(name, JTable.class);
    }

    private void tab(int index) {
        run(() -> find("tables.tabs", JTabbedPane.class).setSelectedIndex(index));
        settle();
    }

    private void press(String name) {
        JToggleButton button = find(name, JToggleButton.class);
        click(button, button.getWidth() / 2, button.getHeight() / 2);
    }

    private static JFileChooser chooser() {
        for (Window window : Window.getWindows()) {
            JFileChooser found = window.isShowing() ? chooser(window) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static JFileChooser chooser(Container parent) {
        for (Component child : parent.getComponents()) {
            JFileChooser found = child instanceof JFileChooser here
                    ? here
                    : child instanceof Container inner ? chooser(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A dialog that is gone has taken the keys with it where no window manager gives them back. */
    private void focus(Component component) {
        run(() -> {
            window.frame().toFront();
            component.requestFocus();
        });
        await("the focus", component::isFocusOwner);
    }

    /** Presses the keys of a command that asks for a file, names it, and waits until it is there. */
    private Path save(Component focus, int key, String name) {
        Path file = folder.resolve(name);
        focus(focus);
        keys(KeyEvent.VK_ALT, KeyEvent.VK_SHIFT, key);
        await("the question for a file", () -> chooser() != null);
        run(() -> {
            chooser().setSelectedFile(file.toFile());
            chooser().approveSelection();
        });
        await(
                "the file",
                () -> Files.exists(file) && window.view().status().facts().contains(name));
        return file;
    }

    private void counted() {
        await(
                "the counts",
                () -> !window.models().trend().counting()
                        && table("tables.trend").getRowCount() > 0);
    }

    @Test
    void coverageOfAStoryIsNarrowedChartedCountedExportedAndPutOnAPage() throws IOException {
        settings.theme(Theme.LIGHT.name());
        open(Samples.events());
        JTable naming = table("tables.naming");
        int all = look(naming::getRowCount);
        run(naming::requestFocusInWindow);
        await("the table", naming::isFocusOwner);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
        JTextField words = find("tables.naming.filter", JTextField.class);
        await("the words", words::isFocusOwner);
        keys(KeyEvent.VK_Y);
        keys(KeyEvent.VK_E);
        keys(KeyEvent.VK_R);
        assertThat(look(naming::getRowCount)).isEqualTo(1).isLessThan(all);
        keys(KeyEvent.VK_ENTER);
        await("the table", naming::isFocusOwner);
        assertThat(look(() -> window.models().compare().selected().concept().id()))
                .isEqualTo("yerevan");
        picture("tables-narrowed");

        Path csv = save(naming, KeyEvent.VK_E, "naming.csv");
        assertThat(Files.readString(csv))
                .startsWith("\uFEFFConcept,")
                .contains("Yerevan ×1")
                .hasLineCount(2);

        tab(TREND);
        counted();
        assertThat(look(() -> find("trend.chart", Component.class)
                        .getAccessibleContext()
                        .getAccessibleDescription()))
                .contains("EN Yerevan: ", "2024-06 1");
        picture("trend-time");
        press("trend.all");
        counted();
        press("trend.outlets");
        counted();
        assertThat(look(() -> table("tables.trend").getColumnCount())).isEqualTo(7);
        picture("trend-outlets");

        Path pdf = save(table("tables.trend"), KeyEvent.VK_R, "story.pdf");
        assertThat(new String(Files.readAllBytes(pdf), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Path html = save(table("tables.trend"), KeyEvent.VK_R, "story.html");
        assertThat(Files.readString(html)).contains("Who calls it what", "Körpü Xəbər", "صحيفة السرو");

        focus(table("tables.trend"));
        run(() -> table("tables.trend").changeSelection(0, 0, false, false));
        keys(KeyEvent.VK_ENTER);
        await(
                "the concordance",
                () -> find("collection.query", JTextField.class).isShowing());
    }

    @Test
    void enterOnAQuotationShowsItInItsPaneAndTheCopyIsATable() throws Exception {
        open(Samples.events());
        tab(2);
        JTable quotations = table("tables.quotations");
        assertThat(look(() -> quotations.getValueAt(0, 0).toString())).isEqualTo("Foreign Ministry of Armenia");
        run(() -> {
            quotations.requestFocusInWindow();
            quotations.changeSelection(0, 3, false, false);
        });
        await("the table", quotations::isFocusOwner);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        String copied = look(() -> (String)
                quotations.getToolkit().getSystemClipboard().getData(java.awt.datatransfer.DataFlavor.stringFlavor));
        assertThat(copied.lines()).hasSize(2).first().asString().startsWith("Speaker\tVoice\t");
        picture("quotations");
        keys(KeyEvent.VK_ENTER);
        await("the pane", () -> find("compare.text.1", Component.class).isFocusOwner());
        assertThat(look(() -> window.models().compare().selection().in(Samples.EN)))
                .contains("its minister would not come");
        press("grid.by-speaker");
        picture("speakers");
    }

    @Test
    void tablesStandMirroredInAnArabicWindowInTheDark() {
        settings.theme(Theme.DARK.name());
        settings.language(UiLanguage.ARABIC);
        open(Samples.events());
        for (int index : List.of(0, 1, 2, 3)) {
            tab(index);
            picture("tables-ar-" + index);
        }
        tab(TREND);
        counted();
        picture("trend-ar");
        press("trend.outlets");
        picture("trend-outlets-ar");
        assertThat(look(() -> table("tables.trend").getComponentOrientation().isLeftToRight()))
                .isFalse();
    }

    @Test
    void tablesStandInAnAzerbaijaniWindow() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.AZERBAIJANI);
        open(Samples.events());
        tab(2);
        picture("quotations-az");
        tab(3);
        picture("figures-az");
        assertThat(look(() -> find("tables.tabs", JTabbedPane.class).getTitleAt(3)))
                .startsWith("Rəqəm və tarixlər");
    }
}
