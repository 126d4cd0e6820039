package org.dragoman.app.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.dragoman.app.workspace.TextRecovery;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.app.workspace.WorkspaceSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while somebody types loses nothing; without a display. */
class KilledProgramTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void workspace() throws IOException {
        workspace = Workspace.create(folder.resolve("study"), WorkspaceSettings.of("study"));
    }

    private void typeAndKill() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingLoop.class.getName(),
                        workspace.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("kept");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static <T> T onEventThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** Opens the workspace and waits for the notice that offers what was left. */
    private Bench reopened() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Bench bench = onEventThread(() -> {
            Bench made = new Bench();
            made.model.on(WorkspaceModel.NOTICES, told::countDown);
            made.work.open(workspace.folder());
            return made;
        });
        assertThat(told.await(60, TimeUnit.SECONDS)).as("a notice").isTrue();
        return bench;
    }

    private static Notice notice(Bench bench) throws Exception {
        return onEventThread(() -> bench.model.notices().get(0));
    }

    private static void answer(Bench bench, int answer) throws Exception {
        Notice notice = notice(bench);
        CountDownLatch done = new CountDownLatch(1);
        onEventThread(() -> {
            bench.model.answer(notice, notice.answers().get(answer));
            bench.work.afterFiles(done::countDown);
            return true;
        });
        assertThat(done.await(60, TimeUnit.SECONDS)).as("the files").isTrue();
    }

    private static void end(Bench bench) throws Exception {
        onEventThread(() -> {
            bench.work.end();
            return true;
        });
    }

    @Test
    void whatWasTypedAndDecidedIsOfferedAndComesBack() throws Exception {
        typeAndKill();
        Bench bench = reopened();
        assertThat(notice(bench).kind()).isEqualTo(Notice.Kind.RECOVERED);
        answer(bench, 0);
        assertThat(onEventThread(() -> bench.restored)).containsExactly(TypingLoop.text(workspace));
        assertThat(onEventThread(bench.decisions::decisions)).isEqualTo(TypingLoop.DECIDED);
        assertThat(TextRecovery.of(workspace).find()).as("not saved yet").isPresent();
        end(bench);
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        typeAndKill();
        Bench bench = reopened();
        answer(bench, 1);
        assertThat(TextRecovery.of(workspace).side()).doesNotExist();
        assertThat(workspace.recovery()).doesNotExist();
        end(bench);
    }

    @Test
    void whatNobodyAnsweredIsStillThereTheNextTime() throws Exception {
        typeAndKill();
        Bench bench = reopened();
        onEventThread(() -> {
            bench.work.keepBeside();
            return true;
        });
        end(bench);
        assertThat(TextRecovery.of(workspace).find().orElseThrow().texts()).containsExactly(TypingLoop.text(workspace));
    }
}
