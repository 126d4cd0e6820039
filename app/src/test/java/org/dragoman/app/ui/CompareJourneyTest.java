package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.concept.Concept;

/** Journey 1: saved pages become articles of a workspace, are read side by side, and the table of names is written. */
class CompareJourneyTest extends Journey {
    @InEveryLanguage
    void anEventIsComparedFromSavedPagesToATable(UiLanguage language, Theme theme) throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("visit.az.txt"), Pages.AZ);
        Files.writeString(pages.resolve("visit.ar.txt"), Pages.AR);
        Path study = folder.resolve("study");
        begin("compare", language, theme);

        press(Command.NEW_WORKSPACE);
        file(study);
        await("the workspace", () -> window.models().workspace().workspace() != null);

        press(Command.IMPORT);
        file(pages);
        JTable sheet = there("import.pages", JTable.class);
        await("the pages", () -> sheet.getRowCount() == 2);
        await(
                "the sheet at rest",
                () -> !find("import.progress", java.awt.Component.class).isVisible());
        pictureOf("sheet");
        cell(sheet, 0, 2);
        JTextField outlet = there("import.field.outlet", JTextField.class);
        click(outlet);
        focusIn(outlet);
        typeOver("sarv");
        keys(KeyEvent.VK_ENTER);
        assertThat(look(() -> window.models()
                        .importing()
                        .pages()
                        .get(0)
                        .shown()
                        .provenance()
                        .outlet()))
                .isEqualTo("sarv");
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        await("the texts", () -> window.models().compare().comparison() != null);
        calm();
        try (Stream<Path> files = Files.list(study.resolve("articles"))) {
            assertThat(files).hasSize(2);
        }

        press(Command.PANE_1);
        focusIn(text(0));
        press(Command.NEXT_MENTION);
        await("the card", () -> window.models().compare().active() != null);
        Concept shown = look(() -> window.models().compare().active().concept());
        assertThat(look(() -> find("card.concept", PhraseLabel.class).phrase().plain()))
                .isEqualTo(shown.label(language.tag()));
        press(Command.COUNTERPART);
        focusIn(text(1));
        assertThat(look(() -> window.models().compare().active().concept())).isEqualTo(shown);
        pictureOf("texts");

        tab("tables.tabs", 0);
        press(Command.EXPORT_TABLE);
        Path table = folder.resolve("naming.csv");
        file(table);
        await("the table", () -> Files.exists(table));
        await("word of it", () -> window.view().status().facts().contains("naming.csv"));
        assertThat(Files.readString(table))
                .contains("sarv", shown.label(language.tag()), "KTMT", "منظمة معاهدة الأمن الجماعي");
        pictureOf("written");
    }
}
