package org.dragoman.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.i18n.UiLanguage;
import org.dragoman.app.ui.look.Theme;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The window worked at random for as long as {@code -Dsoak.minutes} says, from the seed {@code -Dsoak.seed}: nothing fails
 * uncaught, the window never stands still, no memory is lost, and what the workspace holds can be read. Part of the profile
 * {@code soak}; {@code docs/robustness.md}.
 */
@Tag("soak")
class SoakTest extends Journey {
    private static final Duration TIME =
            Duration.ofSeconds((long) (60 * Double.parseDouble(System.getProperty("soak.minutes", "15"))));
    private static final long SEED = Long.getLong("soak.seed", System.currentTimeMillis());
    private static final double MB = 1 << 20;
    /** So long the event thread may take for what one action leads to, in seconds. */
    private static final long FROZEN = 60;

    private final Logger log = Logger.getLogger("org.dragoman");
    private final Queue<LogRecord> failures = new ConcurrentLinkedQueue<>();
    private RandomHands hands;
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            Throwable thrown = record.getThrown();
            // These are told to the user in a sentence.
            boolean told = thrown instanceof IllegalArgumentException || thrown instanceof UncheckedIOException;
            boolean uncaught = record.getLevel().intValue() >= Level.SEVERE.intValue();
            if (thrown != null && (uncaught || record.getLevel() == Level.WARNING && !told)) {
                failures.add(record);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(ear);
    }

    @AfterEach
    void hearNoMore() {
        // What the user of this seed would see now.
        pictureOf("end");
        log.removeHandler(ear);
    }

    @Test
    void givenHandsThatDoAnythingThenNothingFailsNothingStandsStillAndNothingIsLost() throws Exception {
        Workspace study = study(Samples.articles(), Samples.articles());
        begin("soak", UiLanguage.ENGLISH, Theme.LIGHT);
        openStudy(study);
        hands = new RandomHands(robot, window, folder, SEED);
        // What is made when it is first shown is made.
        int actions = work(study, TIME.dividedBy(5));
        long before = calmHeap(study);
        long after = before;
        for (int i = 0; i < 4; i++) {
            actions += work(study, TIME.dividedBy(5));
            after = calmHeap(study);
            System.out.printf(
                    "seed %d: %d actions; heap %.1f MB, %.1f MB at the start%n",
                    SEED, actions, after / MB, before / MB);
        }

        assertThat(after).as("heap after collection").isLessThan(before + before / 10);
    }

    private int work(Workspace study, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        int actions = 0;
        while (System.nanoTime() < end) {
            if (look(() -> !window.frame().isDisplayable())) {
                // It was closed, which ends the program.
                windows.remove(window);
                begin("soak", UiLanguage.ENGLISH, Theme.LIGHT);
                run(() -> window.desks().workspace().open(study.folder()));
                hands = new RandomHands(robot, window, folder, SEED + actions);
            }
            hands.act();
            CountDownLatch done = new CountDownLatch(1);
            SwingUtilities.invokeLater(done::countDown);
            if (!done.await(FROZEN, TimeUnit.SECONDS)) {
                throw new AssertionError("the window stands still; seed " + SEED + " after " + actions + " actions:\n"
                        + hands.said() + "\n" + Stacks.now());
            }
            settle();
            if (!failures.isEmpty()) {
                LogRecord first = failures.peek();
                throw new AssertionError(
                        "seed " + SEED + " after " + actions + " actions:\n" + hands.said(), first.getThrown());
            }
            actions++;
        }
        return actions;
    }

    /** The heap after a collection with the workspace opened afresh, in bytes. */
    private long calmHeap(Workspace study) {
        hands.leaveDialogs();
        assertThat(hands.over()).as("what Escape does not leave").isEmpty();
        SwingUtilities.invokeLater(() -> {
            window.language(UiLanguage.ENGLISH);
            window.desks().workspace().close();
        });
        for (int i = 0; i < 100 && look(() -> window.models().workspace().workspace() != null); i++) {
            // Texts that were not saved are asked for; the first answer keeps them.
            if (!hands.over().isEmpty()) {
                hands.enter();
            }
            LockSupport.parkNanos(100_000_000);
        }
        run(() -> {
            window.view().problems().close();
            window.desks().workspace().open(study.folder());
        });
        await("the workspace", () -> window.models().workspace().workspace() != null);
        calm();
        List<InputProblem> problems = look(() ->
                window.view().problems().isVisible() ? window.view().problems().problems() : List.of());
        // What was saved beside it may not go there: that is told late.
        assertThat(problems.stream().map(InputProblem::toString).filter(p -> !p.contains(RandomHands.NEW)))
                .as("what cannot be read of the workspace")
                .isEmpty();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            settle();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
