package org.dragoman.app.ui.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dragoman.app.ui.work.Daemons;
import org.dragoman.app.ui.work.Job;

/** Work on the files of a workspace in the background, one thing after another. For the event thread. */
final class Lane {
    private final ExecutorService files = Daemons.one("workspace-files");

    /** Does something on files, then something with what came of it. */
    <T> void run(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        new Job().run(files, work, then, failed);
    }

    /** Waits until everything asked for before is done, and takes nothing more. */
    void close() {
        files.shutdown();
        try {
            if (!files.awaitTermination(10, TimeUnit.SECONDS)) {
                files.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
