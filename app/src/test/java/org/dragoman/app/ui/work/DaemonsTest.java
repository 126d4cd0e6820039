package org.dragoman.app.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class DaemonsTest {
    private static final Callable<Boolean> BEHIND =
            () -> Thread.currentThread().isDaemon() && Thread.currentThread().getPriority() == Thread.MIN_PRIORITY;

    @Test
    void allWorkStepsBackBehindTheEventThreadAndKeepsNoProgramFromEnding()
            throws ExecutionException, InterruptedException {
        ExecutorService one = Daemons.one("one");
        ScheduledExecutorService later = Daemons.later("later");
        FutureTask<Boolean> shared = new FutureTask<>(BEHIND);
        Daemons.shared().execute(shared);

        assertThat(shared.get()).isTrue();
        assertThat(one.submit(BEHIND).get()).isTrue();
        assertThat(later.submit(BEHIND).get()).isTrue();
        one.shutdown();
        later.shutdown();
    }
}
