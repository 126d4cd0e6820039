package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.MenuSelectionManager;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.concept.Term;
import org.dragoman.text.LanguageTag;

/** Journey 7: an entry is found and edited, a table imported, a colleague's copy compared and merged, and all saved. */
class KeepJourneyTest extends Journey {
    @InEveryLanguage
    void theGlossaryIsSearchedEditedImportedMergedAndSaved(UiLanguage language, Theme theme) throws IOException {
        Workspace study = study(Samples.articles(), Samples.articles());
        Path table = Files.writeString(
                folder.resolve("table.csv"),
                "concept,type,language,term,status\nquay-office,institution,en,Quay Office,preferred\n"
                        + "quay-office,institution,az,Liman Ofisi,preferred\n");
        Path copy = Files.writeString(
                folder.resolve("copy.csv"),
                "concept,type,language,term,status\nquay-office,institution,en,Quayside Office,preferred\n"
                        + "quay-office,institution,az,Liman Ofisi,preferred\n");
        begin("keep", language, theme);
        openStudy(study);

        press(Command.SHOW_GLOSSARY);
        JTextField field = there("glossary.find", JTextField.class);
        click(field);
        focusIn(field);
        clickOn("glossary.filter.kind");
        await("the kinds", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        keys(KeyEvent.VK_ESCAPE);
        click(field);
        type("almaty");
        quiet();
        assertThat(look(() -> find("glossary.list", JList.class).getModel().getSize()))
                .isEqualTo(1);
        keys(KeyEvent.VK_DOWN);
        await("the entry", () -> window.desks().glossary().desk().editor().entry() != null);
        quiet();

        JTable english = there("glossary.terms.en", JTable.class);
        cell(english, 0, 0);
        keys(KeyEvent.VK_SHIFT, KeyEvent.VK_INSERT);
        await(
                "the field of a new term",
                () -> english.getEditorComponent() != null
                        && english.getEditorComponent().isFocusOwner());
        type("verny");
        pictureOf("typing");
        keys(KeyEvent.VK_ENTER);
        await("the term", () -> terms("almaty").equals(List.of("Almaty", "verny")));
        press(Command.UNDO);
        await("the undoing", () -> terms("almaty").equals(List.of("Almaty")));
        press(Command.REDO);
        await("the redoing", () -> terms("almaty").size() == 2);
        quiet();
        press(Command.SAVE_GLOSSARY);
        await("the file", () -> Files.exists(study.glossary()));
        pictureOf("edited");

        menu(Command.IMPORT_GLOSSARY);
        fileThenDialog(table);
        JTable entries = inDialog("exchange", "exchange.entries", JTable.class);
        await("its entry", () -> entries.getRowCount() == 1);
        pictureOf("import");
        keys(KeyEvent.VK_ENTER);
        afterDialog("exchange");
        await("the entry", () -> terms("quay-office").equals(List.of("Quay Office")));

        menu(Command.COMPARE_GLOSSARY);
        fileThenDialog(copy);
        JTable differences = inDialog("exchange", "exchange.entries", JTable.class);
        await("what differs", () -> differences.getRowCount() > 0);
        focusIn(differences);
        pictureOf("compare");
        keys(KeyEvent.VK_T);
        keys(KeyEvent.VK_ENTER);
        afterDialog("exchange");
        await("theirs", () -> terms("quay-office").equals(List.of("Quayside Office")));
        await("the file", () -> read(study.glossary()).contains("Quayside Office"));
        assertThat(study.glossary())
                .content()
                .contains("verny", "Quayside Office", "Liman Ofisi")
                .doesNotContain("\"Quay Office\"");
        pictureOf("merged");
    }

    private List<String> terms(String id) {
        return window.desks().glossary().own().applied().concept(id).stream()
                .flatMap(c -> c.terms(LanguageTag.EN).stream())
                .map(Term::text)
                .toList();
    }

    private void quiet() {
        await("forms and rules", () -> !window.desks().glossary().desk().busy());
        settle();
    }
}
