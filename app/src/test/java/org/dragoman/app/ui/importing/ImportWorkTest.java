package org.dragoman.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.Pages;
import org.dragoman.app.ui.i18n.Isolates;
import org.dragoman.app.ui.importing.ImportProgress.Work;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ArticleSink;
import org.dragoman.article.Articles;
import org.dragoman.decision.OriginDecision;
import org.dragoman.event.Copy;
import org.dragoman.event.NearDuplicates;
import org.dragoman.language.Languages;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works without a window: a worker needs the event thread only. */
class ImportWorkTest {
    @TempDir
    Path folder;

    private final ImportModel model = new ImportModel();
    private final List<InputProblem> problems = new ArrayList<>();
    private final CountDownLatch idle = new CountDownLatch(1);

    @BeforeEach
    void twoPagesAndACopy() throws IOException {
        Files.writeString(folder.resolve("a.az.txt"), Pages.AZ);
        Files.writeString(folder.resolve("b.ar.txt"), Pages.AR);
        Files.writeString(folder.resolve("c.az.txt"), Pages.AZ + "Teqlər: KTMT\n");
    }

    private ImportWork work(Articles readers) {
        model.on(ImportModel.WORK, () -> {
            if (model.progress().work() == Work.NONE) {
                idle.countDown();
            }
        });
        return new ImportWork(readers, new NearDuplicates(Languages.installed()), model, problems::addAll);
    }

    private static void onEventThread(Runnable action) throws Exception {
        SwingUtilities.invokeAndWait(action);
    }

    @Test
    void pagesAreReadAndCopiesFound() throws Exception {
        ImportWork work = work(Articles.installed());
        onEventThread(() -> work.read(List.of(folder)));
        assertThat(idle.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> {
            assertThat(model.isOpen()).isTrue();
            assertThat(model.pages()).hasSize(3);
            assertThat(model.copyOf(2)).isEqualTo(new PageList.CopyOf(0, Copy.Kind.IDENTICAL));
            assertThat(problems).isEmpty();
        });
    }

    @Test
    void whatCannotBeReadIsToldBesideWhatCan() throws Exception {
        ImportWork work = work(Articles.installed());
        onEventThread(() -> work.read(List.of(folder.resolve("a.az.txt"), folder.resolve("gone.txt"))));
        assertThat(idle.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> {
            assertThat(model.pages()).hasSize(1);
            assertThat(problems).extracting(InputProblem::code).containsExactly("A010");
        });
    }

    @Test
    void folderWithoutPagesIsSaid() throws Exception {
        ImportWork work = work(Articles.installed());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        onEventThread(() -> work.read(List.of(empty)));
        assertThat(idle.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> assertThat(model.notice().key()).isEqualTo("import.empty"));
    }

    @Test
    void cancelStopsReadingAndTheSheetStays() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ImportWork work = work(Articles.of(List.of(new Waiting(started, goOn))));
        onEventThread(() -> work.read(List.of(folder)));
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> assertThat(work.cancel()).isTrue());
        goOn.countDown();
        onEventThread(() -> {
            assertThat(model.isOpen()).isTrue();
            assertThat(model.progress().work()).isEqualTo(Work.NONE);
            assertThat(model.notice().key()).isEqualTo("import.stopped");
            assertThat(work.cancel()).isFalse();
        });
    }

    @Test
    void savedArticlesAreSaidWhereTheyAre() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Path target = folder.resolve("clean");
        ImportWork work = work(Articles.installed());
        onEventThread(() -> work.read(List.of(folder)));
        assertThat(idle.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> {
            model.on(ImportModel.NOTICE, told::countDown);
            work.save(target);
        });
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> assertThat(model.notice())
                .isEqualTo(new ImportModel.Notice(
                        "import.saved",
                        List.of("count", 3, "folder", Isolates.leftToRight(target.toString())),
                        ImportModel.Tone.DONE)));
        assertThat(target.resolve("b.ar.json")).exists();
    }

    @Test
    void sheetIsLeftAtOnceWhereNothingWouldBeLost() throws Exception {
        ImportWork work = work(Articles.installed());
        onEventThread(() -> {
            model.open();
            assertThat(work.leave()).isTrue();
            assertThat(model.isOpen()).isFalse();
        });
    }

    @Test
    void openAsksBeforeCorrectionsAreLost() throws Exception {
        ImportWork work = work(Articles.installed());
        onEventThread(() -> work.read(List.of(folder)));
        assertThat(idle.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> {
            model.decide(OriginDecision.Field.OUTLET, "Körpü Xəbər");
            assertThat(work.finish()).isEmpty();
            assertThat(work.leave()).as("an answer to another question").isFalse();
            assertThat(work.finish()).isEmpty();
            assertThat(model.isOpen()).isTrue();
            assertThat(work.finish().orElseThrow()).hasSize(3);
            assertThat(model.isOpen()).isFalse();
        });
    }

    /** A reader that waits for its test. */
    private record Waiting(CountDownLatch started, CountDownLatch goOn) implements ArticleReader {
        @Override
        public String id() {
            return "plain-text";
        }

        @Override
        public boolean reads(String fileName) {
            return true;
        }

        @Override
        public void read(ArticleInput input, ArticleSink sink) {
            started.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
