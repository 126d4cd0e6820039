package org.dragoman.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.ui.Pages;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.decision.OriginDecision;
import org.dragoman.decision.OriginDecision.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTaskTest {
    @TempDir
    Path folder;

    private static Decisions outlet(String article) {
        return Decisions.NONE.with(new OriginDecision(article, Field.OUTLET, "Körpü Xəbər"));
    }

    @Test
    void decisionsOfTheFolderAreKeptBesideTheNewOnes() throws IOException {
        DecisionFile.write(folder.resolve(ArticleFolder.DECISIONS), outlet("0a"));
        int written = new SaveTask(
                        folder, file(), List.of(Pages.read("visit.az.txt", Pages.AZ)), outlet("0b"), Decisions.NONE)
                .write();
        assertThat(written).isEqualTo(1);
        assertThat(folder.resolve("visit.az.json")).exists();
        Decisions all = DecisionFile.read(folder.resolve(ArticleFolder.DECISIONS))
                .fold(ok -> ok.value(), failed -> {
                    throw new AssertionError(failed.problems());
                });
        assertThat(all.origins()).extracting(OriginDecision::article).containsExactly("0a", "0b");
    }

    private Path file() {
        return folder.resolve(ArticleFolder.DECISIONS);
    }

    private Decisions held() {
        return DecisionFile.read(folder.resolve(ArticleFolder.DECISIONS)).fold(ok -> ok.value(), failed -> {
            throw new AssertionError(failed.problems());
        });
    }

    private void save(Decisions now, Decisions before) throws IOException {
        new SaveTask(folder, file(), List.of(Pages.read("visit.az.txt", Pages.AZ)), now, before).write();
    }

    @Test
    void undoneDecisionLeavesTheFolderAndOthersStay() throws IOException {
        DecisionFile.write(folder.resolve(ArticleFolder.DECISIONS), outlet("0a"));
        save(outlet("0b"), Decisions.NONE);
        save(Decisions.NONE, outlet("0b"));
        assertThat(held()).isEqualTo(outlet("0a"));
    }

    @Test
    void lastDecisionThatIsUndoneLeavesAnEmptyFile() throws IOException {
        save(outlet("0b"), Decisions.NONE);
        save(Decisions.NONE, outlet("0b"));
        assertThat(held()).isEqualTo(Decisions.NONE);
    }

    @Test
    void reasonsAreNamedByWhatHappened() throws IOException {
        Path file = Files.writeString(folder.resolve("afile"), "x");
        assertThat(SaveTask.reason(new FileAlreadyExistsException("x"), folder)).isEqualTo("import.fail.not-folder");
        assertThat(SaveTask.reason(new FileSystemException("x"), file.resolve("in")))
                .isEqualTo("import.fail.not-folder");
        assertThat(SaveTask.reason(new AccessDeniedException("x"), folder)).isEqualTo("import.fail.rights");
        assertThat(SaveTask.reason(new IOException("No space left on device"), folder))
                .isEqualTo("import.fail.full");
        assertThat(SaveTask.reason(new IOException("?"), folder)).isEqualTo("import.fail.other");
    }

    @Test
    void brokenFileOfDecisionsIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve(ArticleFolder.DECISIONS), "{");
        SaveTask task = new SaveTask(
                folder, file(), List.of(Pages.read("visit.az.txt", Pages.AZ)), outlet("0b"), Decisions.NONE);
        assertThatThrownBy(task::write).isInstanceOf(IOException.class).hasMessageContaining("decisions.json");
        assertThat(file).hasContent("{");
        assertThat(folder.resolve("visit.az.json")).doesNotExist();
    }
}
