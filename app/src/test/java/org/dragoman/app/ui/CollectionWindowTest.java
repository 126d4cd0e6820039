package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JProgressBar;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTextPane;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.collection.CollectionModel;
import org.dragoman.app.ui.collection.Ferries;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.EventGroups;
import org.dragoman.concept.Profile;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.curated.CuratedGlossary;
import org.dragoman.glossary.service.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The concordance, by keys and mouse. */
class CollectionWindowTest extends WindowTest {
    @TempDir
    private Path folder;

    private CollectionModel model() {
        return window.models().collection();
    }

    private void openFolder(UiLanguage language) throws Exception {
        settings.theme(Theme.LIGHT.name());
        settings.language(language);
        Ferries.writeAll(folder);
        open(Samples.events());
        run(() -> window.desks().collection().work().open(folder));
        await("the folder without an index", () -> model().index() == CollectionModel.Index.MISSING);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_F);
        await("the field", () -> query().isFocusOwner());
        picture("concordance-missing-" + language.tag().value());
    }

    private void makeIndex() {
        await("the open articles, which are asked meanwhile", () -> model().index() == CollectionModel.Index.OPEN);
        settle();
        JButton make = find("collection.update", JButton.class);
        click(make, make.getWidth() / 2, make.getHeight() / 2);
        await("its folder", () -> Files.isDirectory(folder.resolve(".dragoman")));
        indexed();
    }

    private void indexed() {
        await("the index", () -> model().index() == CollectionModel.Index.OPEN && !model().indexing());
        settle();
    }

    private JTextField query() {
        return find("collection.query", JTextField.class);
    }

    private JTable table() {
        return find("collection.table", JTable.class);
    }

    private void ask(String text) {
        run(() -> {
            query().requestFocusInWindow();
            query().setText(text);
        });
        await("the field", () -> query().isFocusOwner());
        keys(KeyEvent.VK_ENTER);
        found();
    }

    private void found() {
        await("the places", () -> !model().searching() && table().getRowCount() > 0);
        await("their sentences", () -> !cell(0, 4).isEmpty());
        settle();
    }

    private String cell(int row, int column) {
        return String.valueOf(table().getModel().getValueAt(row, column));
    }

    @Test
    void aNameIsChosenAsOneTypesAndEnterOpensTheArticleAtThePlace() throws Exception {
        openFolder(UiLanguage.ENGLISH);
        makeIndex();
        run(() -> query().requestFocusInWindow());
        await("the field", () -> query().isFocusOwner());
        await("the names", () -> {
            query().setText("kt");
            return query().getActionMap().get("collection.name.next") != null && popup() != null;
        });
        keys(KeyEvent.VK_DOWN);
        picture("concordance-names");
        keys(KeyEvent.VK_ENTER);
        found();
        assertThat(look(() -> query().getText())).isEqualTo("KTMT");
        assertThat(look(() -> cell(0, 4))).isEqualTo("KTMT-nin");
        picture("concordance-english");

        run(() -> {
            table().requestFocusInWindow();
            table().setRowSelectionInterval(0, 0);
        });
        await("the table", () -> table().isFocusOwner());
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        await("the copy", () -> clipboard().startsWith("2024-06-20\tkörpü xəbər\taz\tNazirlər\tKTMT-nin\t"));
        keys(KeyEvent.VK_ENTER);
        await("the article", () -> "KTMT-nin".equals(selected()));
        assertThat(look(() -> window.models().compare().articles().get(0).text()))
                .startsWith("Almatıda görüş");
    }

    private static Component popup() {
        for (java.awt.Window open : java.awt.Window.getWindows()) {
            Component list = open.isShowing() ? inside(open, "collection.names.list") : null;
            if (list != null && list.isShowing()) {
                return list;
            }
        }
        return null;
    }

    private static Component inside(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            Component found = name.equals(child.getName())
                    ? child
                    : child instanceof Container inner ? inside(inner, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String clipboard() {
        try {
            return String.valueOf(
                    Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor));
        } catch (Exception e) {
            return "";
        }
    }

    private String selected() {
        return find("compare.text.0", JTextPane.class).getSelectedText();
    }

    @Test
    void whatIsReadBeforeStandsAtTheSideWhereReadersOfTheLanguageExpectIt() throws Exception {
        openFolder(UiLanguage.ARABIC);
        makeIndex();
        ask("csto");
        picture("concordance-arabic");

        // Column 3 is at the right in this window, column 5 at the left.
        assertThat(look(() -> table().getCellRect(0, table().convertColumnIndexToView(3), true).x))
                .isGreaterThan(look(() -> table().getCellRect(0, table().convertColumnIndexToView(5), true).x));
        int azerbaijani = row("KTMT-nin");
        assertThat(look(() -> cell(azerbaijani, 5))).isEqualTo("Nazirlər");
        assertThat(look(() -> cell(azerbaijani, 3))).startsWith("iclasına");
        int arabic = row("منظمة معاهدة الأمن الجماعي");
        assertThat(look(() -> cell(arabic, 3))).isEqualTo("عقد وزراء");
        assertThat(look(() -> cell(arabic, 5))).startsWith("(CSTO)");
    }

    private String heads() {
        return look(() ->
                table().getModel().getColumnName(3) + " | " + table().getModel().getColumnName(5));
    }

    private void tick(String language) {
        click(find("collection.facet.LANGUAGE." + language, JCheckBox.class), 8, 8);
    }

    @Test
    void headsSayWhatStandsUnderThemInTheLanguagesThatAreShown() throws Exception {
        openFolder(UiLanguage.ENGLISH);
        makeIndex();
        ask("csto");
        await("all languages", () -> heads().equals("Before (in Arabic: after) | After (in Arabic: before)"));
        picture("concordance-heads");
        tick("az");
        await("Azerbaijani alone", () -> heads().equals("Before | After"));
        tick("az");
        await("all languages again", () -> heads().startsWith("Before (in Arabic"));
        tick("ar");
        await("Arabic alone", () -> heads().equals("After | Before"));
        int arabic = row("منظمة معاهدة الأمن الجماعي");
        assertThat(look(() -> cell(arabic, 5))).isEqualTo("عقد وزراء");
    }

    private int row(String keyword) {
        return look(() -> {
            for (int row = 0; row < table().getRowCount(); row++) {
                if (cell(row, 4).equals(keyword)) {
                    return row;
                }
            }
            throw new AssertionError("no row of " + keyword);
        });
    }

    @Test
    void filtersCountAndNarrowAndEverythingHasANameAndADescription() throws Exception {
        openFolder(UiLanguage.ENGLISH);
        makeIndex();
        ask("csto");
        int all = look(() -> table().getRowCount());
        JCheckBox azerbaijani = find("collection.facet.LANGUAGE.az", JCheckBox.class);
        assertThat(look(azerbaijani::getText)).contains("Azerbaijani").endsWith("2");
        click(azerbaijani, 8, azerbaijani.getHeight() / 2);
        await("fewer rows", () -> table().getRowCount() == 2);
        assertThat(look(() ->
                        find("collection.facet.LANGUAGE.az", JCheckBox.class).isSelected()))
                .isTrue();
        keys(KeyEvent.VK_SPACE);
        await("all rows", () -> table().getRowCount() == all);
        run(() -> described(find("collection", JComponent.class)));
    }

    private static void described(Component component) {
        if (component instanceof JButton
                || component instanceof JCheckBox
                || component instanceof JTextField
                || component instanceof JComboBox
                || component instanceof JTable
                || component instanceof JProgressBar) {
            if (component.getName() != null && component.getName().startsWith("collection")) {
                assertThat(component.getAccessibleContext().getAccessibleName())
                        .as(component.getName())
                        .isNotBlank();
                if (!(component instanceof JProgressBar)) {
                    assertThat(component.getAccessibleContext().getAccessibleDescription())
                            .as(component.getName())
                            .isNotBlank();
                    assertThat(component.isFocusable()).as(component.getName()).isTrue();
                }
            }
        }
        if (component instanceof Container parent) {
            for (Component child : parent.getComponents()) {
                described(child);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ENGLISH", "DARK, AZERBAIJANI", "LIGHT, ARABIC"})
    void sampleEventsAsACollection(Theme theme, UiLanguage language) throws Exception {
        settings.theme(theme.name());
        settings.language(language);
        context = AppContext.of(Services.installed(), CuratedGlossary.get(), Profile.NONE);
        List<EventGroup> events = EventGroups.samples(context.articles());
        ArticleFolder.write(
                folder, events.stream().flatMap(e -> e.articles().stream()).toList(), Decisions.NONE);
        open(events);
        run(() -> {
            window.frame().setSize(1500, 940);
            window.desks().collection().work().open(folder);
            window.desks().collection().work().index();
            window.view().tables().showCollection();
        });
        indexed();
        ask("Azərbaycan");
        picture("concordance-samples-" + theme.name().toLowerCase(Locale.ROOT) + "-"
                + language.tag().value());
        assertThat(look(() -> table().getRowCount())).isGreaterThan(5);
    }
}
