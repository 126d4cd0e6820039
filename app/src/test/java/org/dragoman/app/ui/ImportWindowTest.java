package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JProgressBar;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import javax.swing.MenuSelectionManager;
import javax.swing.TransferHandler;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.importing.Draft;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.article.LineClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWindowTest extends WindowTest {
    private static final int LABEL = 2;

    @TempDir
    Path folder;

    @BeforeEach
    void twoPages() throws IOException {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        Files.writeString(folder.resolve("visit.az.txt"), Pages.AZ);
        Files.writeString(folder.resolve("visit.ar.txt"), Pages.AR);
    }

    private ImportModel model() {
        return window.models().importing();
    }

    private Draft page(int index) {
        return look(() -> model().pages().get(index));
    }

    private void importFolder() {
        open(Samples.events());
        run(() -> window.sheet().read(List.of(folder)));
        await("both pages", () -> model().pages().size() == 2);
        await("the copies", () -> !find("import.progress", Component.class).isVisible());
        await("focus in the table", () -> find("import.pages", JTable.class).isFocusOwner());
    }

    /** Looks at the Azerbaijani page, keys in its lines, on the line of its label. */
    private void goToLabel() {
        run(() -> {
            JTable table = find("import.pages", JTable.class);
            table.setRowSelectionInterval(1, 1);
        });
        keys(KeyEvent.VK_F6);
        await("focus in the lines", () -> find("import.lines", JList.class).isFocusOwner());
        run(() -> find("import.lines", JList.class).setSelectedIndex(LABEL));
    }

    private LineClass kind(int line) {
        return look(() -> LineClassProbe.kind(model(), 1, line));
    }

    @Test
    void folderOfPagesIsShownWithWhatWasSetAside() {
        importFolder();
        JTable table = find("import.pages", JTable.class);
        assertThat(look(table::getRowCount)).isEqualTo(2);
        assertThat(look(() -> table.getValueAt(0, 2).toString())).startsWith("وزراء خارجية");
        assertThat(page(1).setAside()).isEqualTo(4);
        goToLabel();
        assertThat(look(() -> find("import.reason", PhraseLabel.class).phrase().plain()))
                .startsWith("begins with a label");
        picture("import-light");
    }

    @Test
    void digitChangesTheClassAndControlZTakesItBack() {
        importFolder();
        goToLabel();
        assertThat(kind(LABEL)).isEqualTo(LineClass.RELATED);
        keys(KeyEvent.VK_7);
        assertThat(kind(LABEL)).isEqualTo(LineClass.PROMOTION);
        picture("import-changed");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(kind(LABEL)).isEqualTo(LineClass.RELATED);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        assertThat(kind(LABEL)).isEqualTo(LineClass.PROMOTION);
    }

    @Test
    void classesAreListedAtTheLineByKey() {
        importFolder();
        goToLabel();
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_F10);
        await("the list of classes", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        picture("import-classes");
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> model().isOpen())).isTrue();
    }

    @Test
    void badDateIsRefusedInItsPlaceAndAGoodOneTaken() {
        importFolder();
        JTextField published = find("import.field.published", JTextField.class);
        run(published::requestFocusInWindow);
        await("focus in the field", published::isFocusOwner);
        run(() -> published.setText("21 June"));
        keys(KeyEvent.VK_ENTER);
        assertThat(look(() -> find("import.note.published", PhraseLabel.class)
                        .phrase()
                        .plain()))
                .startsWith("Write the date as");
        picture("import-bad-date");
        run(() -> published.setText("2024-06-22"));
        keys(KeyEvent.VK_ENTER);
        assertThat(page(0).shown().provenance().published().value()).isEqualTo("2024-06-22");
        assertThat(look(() -> find("import.note.published", PhraseLabel.class)
                        .phrase()
                        .plain()))
                .isEqualTo("set by hand");
    }

    @Test
    void spaceLeavesAPageAndTheOthersOpen() {
        importFolder();
        run(() -> find("import.pages", JTable.class).setRowSelectionInterval(0, 0));
        keys(KeyEvent.VK_SPACE);
        assertThat(page(0).taken()).isFalse();
        run(() -> find("import.open", AbstractButton.class).doClick());
        await("the pane", () -> window.models().compare().articles().size() == 1);
        assertThat(look(() -> model().isOpen())).isFalse();
    }

    @Test
    void correctionsAreNotLostWithoutNotice() {
        importFolder();
        goToLabel();
        keys(KeyEvent.VK_9);
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> model().isOpen())).isTrue();
        assertThat(look(() -> find("import.notice", PhraseLabel.class).phrase().plain()))
                .startsWith("1 correction is not saved");
        picture("import-leave");
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> model().isOpen())).isFalse();
        await(
                "focus in the first pane",
                () -> find("compare.text.0", Component.class).isFocusOwner());
    }

    @Test
    void secondEscapeCountsOnlyRightAfterTheFirst() {
        importFolder();
        goToLabel();
        keys(KeyEvent.VK_9);
        keys(KeyEvent.VK_ESCAPE);
        keys(KeyEvent.VK_DOWN);
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> model().isOpen())).isTrue();
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> model().isOpen())).isFalse();
    }

    @Test
    void openAsksOnceForCorrectionsThatNoFolderHolds() {
        importFolder();
        goToLabel();
        keys(KeyEvent.VK_9);
        AbstractButton open = find("import.open", AbstractButton.class);
        click(open, 10, 10);
        assertThat(look(() -> model().isOpen())).isTrue();
        picture("import-open-unsaved");
        click(open, 10, 10);
        assertThat(look(() -> model().isOpen())).isFalse();
    }

    @Test
    void typedValueIsTakenWhenAnotherPageIsClicked() {
        importFolder();
        JTextField outlet = find("import.field.outlet", JTextField.class);
        JTextField published = find("import.field.published", JTextField.class);
        run(outlet::requestFocusInWindow);
        await("focus in the field", outlet::isFocusOwner);
        run(() -> outlet.setText("Körpü Xəbər"));
        run(() -> published.setText("21 June"));
        JTable table = find("import.pages", JTable.class);
        click(table, 200, look(() -> table.getCellRect(1, 0, true).y) + 8);
        assertThat(look(() -> model().current())).isEqualTo(1);
        assertThat(page(0).shown().provenance().outlet()).isEqualTo("Körpü Xəbər");
        click(table, 200, 8);
        String refused = look(published::getText);
        assertThat(refused).isEqualTo("21 June");
        assertThat(look(() -> find("import.note.published", PhraseLabel.class)
                        .phrase()
                        .plain()))
                .startsWith("Write the date as");
    }

    @Test
    void whatWasSetAsideIsHiddenInThePanesAndShownOnRequest() {
        importFolder();
        run(() -> find("import.open", AbstractButton.class).doClick());
        await("the analysis", () -> window.models().compare().comparison() != null);
        await("the panes", () -> window.models().compare().articles().size() == 2);
        JTextPane text = find("compare.text.1", JTextPane.class);
        String all = look(text::getText);
        assertThat(all).isEqualTo(Pages.AZ);
        int hidden = look(() -> text.getPreferredSize().height);
        int label = Pages.AZ.indexOf("Son Yaz");
        assertThat(look(() -> text.modelToView2D(label).getHeight())).isZero();
        picture("set-aside-hidden");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_H);
        await("the whole page", () -> text.getPreferredSize().height > hidden + 40);
        assertThat(look(() -> text.modelToView2D(label).getHeight())).isPositive();
        assertThat(settings.setAside()).isTrue();
        picture("set-aside-shown");
        run(() -> find("compare.set-aside.1", AbstractButton.class).doClick());
        await("the article alone", () -> text.getPreferredSize().height == hidden);
        assertThat(settings.setAside()).isFalse();
    }

    @Test
    void caretPassesOverHiddenLines() {
        importFolder();
        run(() -> find("import.open", AbstractButton.class).doClick());
        await("the panes", () -> window.models().compare().articles().size() == 2);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_2);
        JTextPane text = find("compare.text.1", JTextPane.class);
        await("focus in the second pane", text::isFocusOwner);
        int before = Pages.AZ.indexOf("Son Yaz") - 1;
        int behind = Pages.AZ.indexOf("Ermənistan Xarici");
        run(() -> text.setCaretPosition(before));
        keys(KeyEvent.VK_RIGHT);
        assertThat(look(text::getCaretPosition)).isEqualTo(behind);
        keys(KeyEvent.VK_LEFT);
        assertThat(look(text::getCaretPosition)).isEqualTo(before);
        keys(KeyEvent.VK_DOWN);
        assertThat(look(text::getCaretPosition)).isGreaterThanOrEqualTo(behind);
        keys(KeyEvent.VK_UP);
        assertThat(look(text::getCaretPosition)).isLessThanOrEqualTo(before);
    }

    @Test
    void sheetStaysThroughThemeAndLanguage() {
        importFolder();
        goToLabel();
        keys(KeyEvent.VK_7);
        run(() -> window.theme(Theme.DARK));
        assertThat(look(() -> find("import", Component.class).isShowing())).isTrue();
        picture("import-dark");
        run(() -> window.language(UiLanguage.ARABIC));
        assertThat(kind(LABEL)).isEqualTo(LineClass.PROMOTION);
        assertThat(look(() -> find("import.pages", Component.class).getLocationOnScreen().x))
                .as("the pages stand at the right")
                .isGreaterThan(look(() -> find("import.lines", Component.class).getLocationOnScreen().x));
        run(() -> window.theme(Theme.LIGHT));
        picture("import-arabic");
        run(() -> window.language(UiLanguage.AZERBAIJANI));
        picture("import-azerbaijani");
    }

    @Test
    void webPageGoesToTheSheet() throws IOException {
        Path page =
                Files.writeString(folder.resolve("saved.html"), "<html><body><p>" + Samples.EN + "</p></body></html>");
        open(Samples.events());
        run(() -> window.opener().open(List.of(page)));
        await("the page", () -> model().pages().size() == 1);
        assertThat(look(() -> window.models().events().events())).hasSize(2);
    }

    @Test
    void copyIsNamedWithItsOriginal() throws IOException {
        Files.writeString(folder.resolve("visit2.az.txt"), Pages.AZ);
        open(Samples.events());
        run(() -> window.sheet().read(List.of(folder)));
        await("three pages", () -> model().pages().size() == 3);
        await("the copies", () -> !find("import.progress", Component.class).isVisible());
        JTable table = find("import.pages", JTable.class);
        assertThat(look(() -> table.getValueAt(2, 7).toString())).startsWith("same words  KTMT");
    }

    @Test
    void everyControlOfTheSheetHasANameAndFieldsTheirLabels() {
        importFolder();
        Container sheet = find("import", Container.class);
        run(() -> nameless(sheet));
        assertThat(look(() -> find("import.field.outlet", JTextField.class).getClientProperty("labeledBy")))
                .isInstanceOf(JLabel.class);
    }

    @Test
    void noTooltipAndNoDescriptionHoldsIsolates() {
        settings.language(UiLanguage.ARABIC);
        importFolder();
        Container frame = look(() -> window.frame().getContentPane());
        run(() -> isolated(frame));
        JTable table = find("import.pages", JTable.class);
        for (int column = 0; column < 8; column++) {
            Rectangle cell = table.getCellRect(1, column, false);
            MouseEvent over = new MouseEvent(
                    table, MouseEvent.MOUSE_MOVED, 0, 0, (int) cell.getCenterX(), (int) cell.getCenterY(), 0, false);
            String tip = look(() -> String.valueOf(table.getToolTipText(over)));
            assertThat(tip).doesNotContainPattern("[\u2066-\u2069]");
        }
    }

    private static void isolated(Container parent) {
        for (Component child : parent.getComponents()) {
            if (child instanceof JComponent part && part.getAccessibleContext() != null) {
                for (String text : new String[] {
                    part.getToolTipText(),
                    part.getAccessibleContext().getAccessibleName(),
                    part.getAccessibleContext().getAccessibleDescription()
                }) {
                    assertThat(String.valueOf(text)).as("%s", part.getName()).doesNotContainPattern("[\u2066-\u2069]");
                }
            }
            if (child instanceof Container inner) {
                isolated(inner);
            }
        }
    }

    private static void nameless(Container parent) {
        for (Component child : parent.getComponents()) {
            boolean control = child instanceof JTextField
                    || child instanceof JComboBox
                    || child instanceof JTable
                    || child instanceof JList
                    || child instanceof JProgressBar;
            if (control && child.isFocusable()) {
                assertThat(child.getAccessibleContext().getAccessibleName())
                        .as("%s", child)
                        .isNotBlank();
            }
            if (child instanceof Container inner) {
                nameless(inner);
            }
        }
    }

    @Test
    void keysReachEveryAreaOfTheSheet() {
        importFolder();
        for (String area : List.of("import.lines", "import.field.outlet", "import.open", "import.pages")) {
            keys(KeyEvent.VK_F6);
            await("focus in " + area, () -> find(area, Component.class).isFocusOwner());
        }
    }

    @Test
    void tabLeavesTheTable() {
        importFolder();
        keys(KeyEvent.VK_TAB);
        await("focus elsewhere", () -> !find("import.pages", JTable.class).isFocusOwner());
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_TAB);
        await("focus in the table", () -> find("import.pages", JTable.class).isFocusOwner());
    }

    @Test
    void controlEnterOpens() {
        importFolder();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        await("the panes", () -> window.models().compare().articles().size() == 2);
        assertThat(look(() -> model().isOpen())).isFalse();
    }

    @Test
    void arrowKeysInTheListOfClassesDecideNothing() {
        importFolder();
        goToLabel();
        JComboBox<?> kinds = find("import.class", JComboBox.class);
        run(kinds::requestFocusInWindow);
        await("focus in the classes", kinds::isFocusOwner);
        keys(KeyEvent.VK_DOWN);
        keys(KeyEvent.VK_DOWN);
        assertThat(kind(LABEL)).isEqualTo(LineClass.RELATED);
    }

    @Test
    void titleIsReadableInASmallWindow() {
        importFolder();
        run(() -> {
            window.frame().setSize(1100, 700);
            window.frame().validate();
        });
        JTable table = find("import.pages", JTable.class);
        assertThat(look(() -> table.getColumnModel().getColumn(2).getWidth())).isGreaterThanOrEqualTo(170);
        picture("import-small");
    }

    @Test
    void textIsPastedIntoFields() {
        importFolder();
        JTextField outlet = find("import.field.outlet", JTextField.class);
        run(() -> outlet.getTransferHandler()
                .importData(new TransferHandler.TransferSupport(outlet, new StringSelection("Körpü Xəbər"))));
        String text = look(outlet::getText);
        assertThat(text).isEqualTo("Körpü Xəbər");
    }
}
