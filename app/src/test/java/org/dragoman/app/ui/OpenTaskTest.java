package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.article.Articles;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTaskTest {
    @TempDir
    Path folder;

    private OpenTask.Opened read(Path... paths) {
        return OpenTask.read(Articles.installed(), List.of(paths));
    }

    @Test
    void versionsInAFolderAreOneEvent() throws IOException {
        Files.writeString(folder.resolve("visit.az.txt"), "Səfər\n\nMətn.\n");
        Files.writeString(folder.resolve("visit.en.txt"), "A visit\n\nText.\n");
        Files.writeString(folder.resolve("picture.xyz"), "not an article");
        OpenTask.Opened opened = read(folder);
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.events()).hasSize(1);
        assertThat(opened.events().get(0).articles()).hasSize(2);
    }

    @Test
    void whatCanBeReadIsOpenedBesideWhatCannot() throws IOException {
        Path good = Files.writeString(folder.resolve("visit.en.txt"), "A visit\n\nText.\n");
        Path gone = folder.resolve("gone.en.txt");
        OpenTask.Opened opened = read(good, gone);
        assertThat(opened.events()).hasSize(1);
        assertThat(opened.problems()).singleElement().satisfies(p -> {
            assertThat(p.at().source()).isEqualTo(gone.toString());
            assertThat(p.severity()).isEqualTo(InputProblem.Severity.ERROR);
        });
    }

    @Test
    void emptyFolderIsSaidToBeEmpty() {
        OpenTask.Opened opened = read(folder);
        assertThat(opened.events()).isEmpty();
        assertThat(opened.problems()).extracting(InputProblem::code).containsExactly("U001");
    }

    @Test
    void givenFilesWithoutATextBesideAGoodOneThenTheyAreSetAsideAndSaid() throws IOException {
        Path good = Files.writeString(folder.resolve("visit.en.txt"), "A visit\n\nText.\n");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \u00A0\n\t\u200F\n");
        OpenTask.Opened opened = read(empty, good, blank);
        assertThat(opened.events())
                .singleElement()
                .satisfies(e -> assertThat(e.articles()).hasSize(1));
        assertThat(opened.problems()).extracting(InputProblem::code).containsExactly("U013", "U013");
        assertThat(opened.problems())
                .extracting(p -> p.at().source())
                .containsExactly(empty.toString(), blank.toString());
        assertThat(read(empty).events()).isEmpty();
    }
}
