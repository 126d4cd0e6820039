package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.article.LineClass;
import org.junit.jupiter.api.Test;

class ImportWindowTest extends ImportSheetTest {
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
        run(() -> window.desks().opener().open(List.of(page)));
        await("the page", () -> model().pages().size() == 1);
        assertThat(look(() -> window.models().events().events())).hasSize(2);
    }

    @Test
    void copyIsNamedWithItsOriginal() throws IOException {
        Files.writeString(folder.resolve("visit2.az.txt"), Pages.AZ);
        open(Samples.events());
        run(() -> window.desks().sheet().read(List.of(folder)));
        await("three pages", () -> model().pages().size() == 3);
        await("the copies", () -> !find("import.progress", Component.class).isVisible());
        JTable table = find("import.pages", JTable.class);
        assertThat(look(() -> table.getValueAt(2, 7).toString())).startsWith("same words  KTMT");
    }

    @Test
    void aPageWhoseLinesAreAllSetAsideSaysInFullWhyItIsNotTaken() {
        importFolder();
        goToLabel();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        keys(KeyEvent.VK_7);
        JTable table = find("import.pages", JTable.class);
        run(table::requestFocusInWindow);
        await("the keys in the table", table::isFocusOwner);
        keys(KeyEvent.VK_SPACE);
        PhraseLabel reason = find("import.reason", PhraseLabel.class);
        picture("import-left");
        assertThat(look(() -> reason.phrase().plain()))
                .startsWith(look(() -> window.messages().text("import.left.aside")));
        assertThat(look(reason::getHeight)).isGreaterThan(look(reason::lineHeight));
    }
}
