package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.JTextPane;
import javax.swing.TransferHandler;
import org.dragoman.app.ui.compare.Analyser;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFilesTest extends WindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void lightAndEnglish() {
        settings.theme(Theme.LIGHT.name());
        settings.language(UiLanguage.ENGLISH);
    }

    /** Files on their way from a file manager. */
    private record Dragged(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }

    private void drop(Component target, Path... paths) {
        List<File> files = List.of(paths).stream().map(Path::toFile).toList();
        run(() -> {
            TransferHandler handler = ((JComponent) target).getTransferHandler();
            assertThat(handler.importData(new TransferHandler.TransferSupport((JComponent) target, new Dragged(files))))
                    .isTrue();
        });
    }

    @Test
    void folderDroppedOnATextOpensAsAnEvent() throws IOException {
        Files.writeString(folder.resolve("visit.az.txt"), Samples.AZ);
        Files.writeString(folder.resolve("visit.en.txt"), Samples.EN);
        open(Samples.events());
        drop(find("compare.text.0", JTextPane.class), folder);
        await("two panes", () -> window.models().compare().articles().size() == 2);
        await("their analysis", () -> window.models().compare().comparison() != null);
        assertThat(look(() -> window.models().events().events()))
                .singleElement()
                .matches(e -> !e.sample(), "an event of one's own: samples are not counted with it");
        assertThat(settings.lastFolder()).contains(folder.toAbsolutePath());
        assertThat(look(() -> find("problems", Component.class).isVisible())).isFalse();
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
        keys(KeyEvent.VK_TAB);
        assertThat(look(() -> window.models().compare().active().concept().id()))
                .isEqualTo("almaty");
        picture("opened");
    }

    @Test
    void whatCannotBeReadIsListedAndEscapeClosesTheList() throws IOException {
        Path good = Files.writeString(folder.resolve("visit.en.txt"), Samples.EN);
        Path gone = folder.resolve("gone.az.txt");
        open(Samples.events());
        drop(find("events.list", Component.class), good, gone);
        await("the list of problems", () -> find("problems", Component.class).isVisible());
        assertThat(look(() -> find("problems.lines", JTextArea.class).getText()))
                .contains(gone.toString(), "There is no such file.");
        assertThat(look(() -> window.models().compare().articles())).hasSize(1);
        await("its analysis", () -> window.models().compare().comparison() != null);
        picture("problems");
        keys(KeyEvent.VK_ESCAPE);
        assertThat(look(() -> find("problems", Component.class).isVisible())).isFalse();
    }

    @Test
    void windowWithoutEventsTakesItsFirstFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("visit.ar.txt"), Samples.AR);
        show(List.of(), Analyser.of(Samples.context()));
        run(() -> window.desks().opener().open(List.of(file)));
        await("the pane", () -> window.models().compare().comparison() != null);
        assertThat(look(() -> find("compare.text.0", JTextPane.class)
                        .getComponentOrientation()
                        .isLeftToRight()))
                .isFalse();
        picture("first-file");
    }
}
