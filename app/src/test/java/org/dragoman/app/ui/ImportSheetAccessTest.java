package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JProgressBar;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.TransferHandler;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.article.LineClass;
import org.junit.jupiter.api.Test;

/** Names, keys and focus of the import sheet. */
class ImportSheetAccessTest extends ImportSheetTest {
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
        assertThat(look(() -> table.getColumnModel().getColumn(2).getWidth())).isGreaterThanOrEqualTo(160);
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
