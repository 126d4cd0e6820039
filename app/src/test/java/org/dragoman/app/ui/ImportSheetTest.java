package org.dragoman.app.ui;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JList;
import javax.swing.JTable;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.importing.Draft;
import org.dragoman.app.ui.importing.ImportModel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.article.LineClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two pages in the import sheet, and what tests of it do. */
abstract class ImportSheetTest extends WindowTest {
    static final int LABEL = 2;

    @TempDir
    Path folder;

    @BeforeEach
    void twoPages() throws IOException {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
        Files.writeString(folder.resolve("visit.az.txt"), Pages.AZ);
        Files.writeString(folder.resolve("visit.ar.txt"), Pages.AR);
    }

    ImportModel model() {
        return window.models().importing();
    }

    Draft page(int index) {
        return look(() -> model().pages().get(index));
    }

    void importFolder() {
        open(Samples.events());
        run(() -> window.desks().sheet().read(List.of(folder)));
        await("both pages", () -> model().pages().size() == 2);
        await("the copies", () -> !find("import.progress", Component.class).isVisible());
        await("focus in the table", () -> find("import.pages", JTable.class).isFocusOwner());
    }

    /** Looks at the Azerbaijani page, keys in its lines, on the line of its label. */
    void goToLabel() {
        run(() -> {
            JTable table = find("import.pages", JTable.class);
            table.setRowSelectionInterval(1, 1);
        });
        keys(KeyEvent.VK_F6);
        await("focus in the lines", () -> find("import.lines", JList.class).isFocusOwner());
        run(() -> find("import.lines", JList.class).setSelectedIndex(LABEL));
    }

    LineClass kind(int line) {
        return look(() -> LineClassProbe.kind(model(), 1, line));
    }
}
