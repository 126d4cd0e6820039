package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.settings.Settings;
import org.dragoman.app.ui.work.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody caught is said calmly in the window; its details are in a file. */
class FailuresWindowTest extends WindowTest {
    @TempDir
    Path folder;

    @BeforeEach
    void keepAFile() {
        settings = new Settings(new MemoryPreferences(), folder);
    }

    private String said() {
        await("the problem", () -> window.view().problems().isVisible());
        return look(() -> find("problems.lines", JTextArea.class).getText());
    }

    private String written() throws IOException {
        Path file = folder.resolve("dragoman.log");
        await("the file", () -> Files.exists(file));
        await(
                "the end of the entry",
                () -> read(file).endsWith(System.lineSeparator().repeat(2)));
        return read(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    @Test
    void givenAFailureOnTheEventThreadThenASentenceIsSaidAndTheDetailsAreInTheFile() throws IOException {
        open(Samples.events());

        SwingUtilities.invokeLater(() -> fail("a broken button"));

        assertThat(said())
                .isEqualTo(folder.resolve("dragoman.log")
                        + ": error: Something failed inside Dragoman. Save your work and go on;"
                        + " if it happens again, send this file to those who make Dragoman. [U012]");
        assertThat(written())
                .contains("java.lang.IllegalStateException: a broken button", "\tat ", "Java " + Runtime.version());
    }

    @Test
    void givenAFailureOnAnotherThreadThenItIsSaidToo() throws IOException {
        open(Samples.events());

        new Thread(() -> fail("a broken thread")).start();

        assertThat(said()).contains("[U012]").doesNotContain("broken");
        assertThat(written()).contains("a broken thread");
    }

    @Test
    void givenAnErrorInWorkThatNobodyExpectedToFailThenItIsSaid() throws IOException {
        open(Samples.events());

        new Job()
                .start(
                        () -> {
                            throw new ExceptionInInitializerError("a broken class");
                        },
                        done -> {});

        assertThat(said()).contains("[U012]");
        assertThat(written()).contains("a broken class").containsOnlyOnce("ExceptionInInitializerError");
    }

    @Test
    void givenWhatFailsAgainAndAgainThenItIsSaidOnce() {
        open(Samples.events());

        for (int i = 0; i < 3; i++) {
            SwingUtilities.invokeLater(() -> fail("a broken painter"));
        }

        assertThat(said()).containsOnlyOnce("[U012]");
        settle();
        assertThat(look(() -> window.view().problems().problems())).hasSize(1);
    }

    @Test
    void givenAnotherLanguageThenTheSentenceIsInIt() {
        settings.language(UiLanguage.AZERBAIJANI);
        open(List.of());
        SwingUtilities.invokeLater(() -> fail("one"));
        assertThat(said()).contains("Dragoman daxilində xəta baş verdi").doesNotContain("Something");

        run(() -> window.language(UiLanguage.ARABIC));

        assertThat(said()).contains("حدث خلل داخل Dragoman").doesNotContain("Something");
    }

    @Test
    void givenAClosedWindowThenNothingHearsForIt() {
        open(List.of());
        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isInstanceOf(Failures.class);

        end();

        assertThat(Thread.getDefaultUncaughtExceptionHandler()).isNull();
    }
}
