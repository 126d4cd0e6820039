package org.dragoman.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    @TempDir
    Path folder;

    @Test
    void webPagesAreKnownByTheirEnding() {
        assertThat(List.of("a.html", "A.HTM", "b.xhtml")).allMatch(n -> PageFiles.isWebPage(Path.of(n)));
        assertThat(List.of("a.txt", "html", "a.html.json")).noneMatch(n -> PageFiles.isWebPage(Path.of(n)));
    }

    @Test
    void folderWithOneWebPageHoldsWebPages() throws IOException {
        Files.writeString(folder.resolve("visit.az.txt"), "Səfər");
        assertThat(PageFiles.holdWebPages(List.of(folder))).isFalse();
        Files.writeString(Files.createDirectory(folder.resolve("inside")).resolve("visit.HTML"), "<p>");
        assertThat(PageFiles.holdWebPages(List.of(folder))).isTrue();
        assertThat(PageFiles.holdWebPages(List.of(folder.resolve("gone")))).isFalse();
    }

    @Test
    void otherFilesOfAFolderAreNotImported() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>");
        Files.writeString(folder.resolve("b.txt"), "Səfər");
        Files.writeString(folder.resolve("c.png"), "");
        assertThat(PageFiles.of(Articles.installed(), folder))
                .extracting(p -> p.getFileName().toString())
                .containsExactly("a.html", "b.txt");
    }
}
