package org.dragoman.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    private static final SaveTask.Listener NOBODY = new SaveTask.Listener() {
        @Override
        public void saved(int articles) {}

        @Override
        public void failed(String reason) {}
    };

    @TempDir
    Path folder;

    private static Decisions outlet(String article) {
        return Decisions.NONE.with(new OriginDecision(article, Field.OUTLET, "Körpü Xəbər"));
    }

    @Test
    void decisionsOfTheFolderAreKeptBesideTheNewOnes() throws IOException {
        DecisionFile.write(folder.resolve(ArticleFolder.DECISIONS), outlet("0a"));
        int written = new SaveTask(folder, List.of(Pages.read("visit.az.txt", Pages.AZ)), outlet("0b"), NOBODY)
                .doInBackground();
        assertThat(written).isEqualTo(1);
        assertThat(folder.resolve("visit.az.json")).exists();
        Decisions all = DecisionFile.read(folder.resolve(ArticleFolder.DECISIONS))
                .fold(ok -> ok.value(), failed -> {
                    throw new AssertionError(failed.problems());
                });
        assertThat(all.origins()).extracting(OriginDecision::article).containsExactly("0a", "0b");
    }

    @Test
    void brokenFileOfDecisionsIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve(ArticleFolder.DECISIONS), "{");
        SaveTask task = new SaveTask(folder, List.of(Pages.read("visit.az.txt", Pages.AZ)), outlet("0b"), NOBODY);
        assertThatThrownBy(task::doInBackground).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("{");
        assertThat(folder.resolve("visit.az.json")).doesNotExist();
    }
}
