package org.dragoman.app.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.Samples;
import org.dragoman.article.Article;
import org.dragoman.compare.ArticleComparison;
import org.dragoman.decision.Decisions;
import org.dragoman.text.Progress;
import org.junit.jupiter.api.Test;

/** Works without a window: a worker needs the event thread only. */
class AnalysisTest {
    private final CompareModel model = new CompareModel();
    private final AnalysisModel state = new AnalysisModel();

    private static void onEventThread(Runnable action) throws Exception {
        SwingUtilities.invokeAndWait(action);
    }

    private void show() {
        model.show(Samples.events().get(0), Samples.articles());
    }

    @Test
    void resultFillsTheModel() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Analysis analysis = new Analysis(Analyser.of(Samples.context()), model, state, () -> Decisions.NONE);
        onEventThread(() -> {
            show();
            model.on(CompareModel.COMPARISON, done::countDown);
            analysis.start();
            assertThat(state.state()).isEqualTo(AnalysisModel.State.RUNNING);
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> {
            assertThat(state.state()).isEqualTo(AnalysisModel.State.IDLE);
            assertThat(model.mentions(0)).isNotEmpty();
        });
    }

    @Test
    void singleArticleHasMentionsAndNoTable() {
        List<Article> one = Samples.events().get(1).articles();
        ArticleComparison result = Analyser.of(Samples.context()).analyse(one, Decisions.NONE, Progress.NONE);
        assertThat(result.articles().get(0).mentions()).hasSize(1);
        assertThat(result.naming()).isEmpty();
    }

    @Test
    void cancelStopsTheWorkAndKeepsTheTexts() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Analysis analysis = new Analysis(waiting(started, ended), model, state, () -> Decisions.NONE);
        onEventThread(() -> {
            show();
            analysis.start();
        });
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(analysis::cancel);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> {
            assertThat(state.state()).isEqualTo(AnalysisModel.State.CANCELLED);
            assertThat(model.comparison()).isNull();
            assertThat(model.articles()).hasSize(3);
        });
    }

    /** Works until it is told to stop. */
    private static Analyser waiting(CountDownLatch started, CountDownLatch ended) {
        return (articles, decisions, progress) -> {
            progress.report(1, 4);
            started.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            ended.countDown();
            throw new CancellationException();
        };
    }

    @Test
    void resultOfOlderWorkIsDropped() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        AtomicReference<ArticleComparison> wanted = new AtomicReference<>();
        Analyser real = Analyser.of(Samples.context());
        Analysis analysis = new Analysis(
                (articles, decisions, progress) -> {
                    ArticleComparison result = real.analyse(articles, decisions, Progress.NONE);
                    if (calls.getAndIncrement() == 0) {
                        awaitUninterruptibly(release);
                        late.countDown();
                    } else {
                        wanted.set(result);
                    }
                    return result;
                },
                model,
                state,
                () -> Decisions.NONE);
        onEventThread(() -> {
            show();
            analysis.start();
        });
        while (calls.get() == 0) {
            Thread.onSpinWait();
        }
        onEventThread(() -> {
            model.on(CompareModel.COMPARISON, done::countDown);
            analysis.start();
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        release.countDown();
        assertThat(late.await(20, TimeUnit.SECONDS)).isTrue();
        onEventThread(() -> assertThat(model.comparison()).isSameAs(wanted.get()));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // A cancelled worker is interrupted; this one is stubborn on purpose.
            }
        }
    }

    @Test
    void failureIsSaidWithItsReason() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        Analysis analysis = new Analysis(
                (articles, decisions, progress) -> {
                    throw new IllegalStateException("out of ink");
                },
                model,
                state,
                () -> Decisions.NONE);
        onEventThread(() -> {
            show();
            state.onChange(() -> {
                if (state.state() == AnalysisModel.State.FAILED) {
                    failed.countDown();
                }
            });
            analysis.start();
        });
        assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(state.failure()).isEqualTo("out of ink");
    }
}
