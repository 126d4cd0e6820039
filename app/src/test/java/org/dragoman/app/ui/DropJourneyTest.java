package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.importing.Draft;
import org.dragoman.app.ui.look.PhraseLabel;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.article.Article;

/** Files and folders are dropped on the window, as a desktop does: on whatever is under the mouse, and its own handler takes them. */
class DropJourneyTest extends Journey {
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>"
                    + "<p>%2$s</p><p>%2$s</p></article></body></html>";

    private record Dropped(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return files;
        }
    }

    /** The component that the desktop would hand the drop to: the innermost one with an active target of drops. */
    private static JComponent target(Component under) {
        Component c = under;
        while (c.getDropTarget() == null || !c.getDropTarget().isActive()) {
            c = c.getParent();
        }
        return (JComponent) c;
    }

    private boolean drop(String on, Path... paths) {
        Component under = there(on, Component.class);
        return look(() -> {
            JComponent target = target(under);
            TransferHandler.TransferSupport support = new TransferHandler.TransferSupport(
                    target, new Dropped(Stream.of(paths).map(Path::toFile).toList()));
            TransferHandler handler = target.getTransferHandler();
            return handler.canImport(support) && handler.importData(support);
        });
    }

    private List<Draft> pages() {
        return window.models().importing().pages();
    }

    @InEveryLanguage
    void aFolderOfPagesAndAFileThatCannotBeReadAreDroppedOnTheTexts(UiLanguage language, Theme theme) throws Exception {
        Path pages = Files.createDirectories(folder.resolve("pages/day"));
        Files.writeString(
                pages.resolve("almaty.en.html"),
                PAGE.formatted(
                        "CSTO ministers gather in Almaty", "The ministers of the CSTO met in Almaty on 21 June."));
        Files.writeString(
                pages.resolve("almaty.az.html"),
                PAGE.formatted("KTMT nazirləri Almatıda", "KTMT-nin Xarici İşlər Nazirləri Şurası Almatıda toplaşıb."));
        Files.writeString(pages.resolve("empty.en.txt"), " ");
        Path gone = folder.resolve("gone.en.html");
        begin("drop", language, theme);

        assertThat(drop("events.list", folder.resolve("pages"), gone)).isTrue();
        await("the pages", () -> pages().size() == 3);
        await("what cannot be read", () -> window.view().problems().isVisible());
        assertThat(look(() -> window.view().problems().problems()))
                .singleElement()
                .matches(p -> p.at().toString().contains("gone.en.html"), "named");
        int empty = look(() -> pages().stream()
                        .filter(p -> !p.taken())
                        .map(pages()::indexOf)
                        .toList())
                .get(0);
        JTable table = there("import.pages", JTable.class);
        cell(table, look(() -> table.convertRowIndexToView(empty)), 2);
        assertThat(look(() -> find("import.reason", PhraseLabel.class).phrase().plain())
                        .strip())
                .startsWith(look(() -> window.messages().text("import.left.empty")));
        pictureOf("sheet");

        clickOn("import.open");
        await("the texts", () -> !window.models().compare().articles().isEmpty());
        assertThat(look(() -> window.models().events().events().stream()
                        .mapToInt(e -> e.articles().size())
                        .sum()))
                .isEqualTo(2);
        pictureOf("opened");
    }

    @InEveryLanguage
    void textsDroppedOnATextAreOpenedBesideWhatIsWrongWithTheOthers(UiLanguage language, Theme theme) throws Exception {
        Path english = Files.writeString(folder.resolve("note.en.txt"), "A note\n\nAlmaty is a city.\n");
        Path azerbaijani = Files.writeString(folder.resolve("note.az.txt"), "Qeyd\n\nAlmatı şəhərdir.\n");
        Path more = Files.createDirectories(folder.resolve("more"));
        Files.writeString(more.resolve("note.ar.txt"), "ملاحظة\n\nألماتي مدينة.\n");
        Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7});
        begin("drop-texts", language, theme);

        assertThat(drop("events.list", english)).isTrue();
        await("the text", () -> window.models().compare().articles().size() == 1);
        assertThat(drop("compare.text.0", azerbaijani, more, binary)).isTrue();
        await("what cannot be read", () -> window.view().problems().isVisible());
        assertThat(look(() -> window.view().problems().problems()))
                .allMatch(p -> p.at().toString().contains("picture.txt"), "the picture only");
        await(
                "both texts",
                () -> window.models().compare().articles().stream()
                        .map(Article::language)
                        .map(Object::toString)
                        .toList()
                        .containsAll(List.of("az", "ar")));
        pictureOf("opened");
    }
}
