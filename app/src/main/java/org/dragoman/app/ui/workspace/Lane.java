package org.dragoman.app.ui.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingWorker;

/** Work on the files of a workspace in the background, one thing after another. For the event thread. */
final class Lane {
    private final ExecutorService files = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "workspace-files");
        thread.setDaemon(true);
        return thread;
    });

    /** Does something on files, then something with what came of it. */
    <T> void run(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        SwingWorker<T, Void> task = new SwingWorker<>() {
            @Override
            protected T doInBackground() throws Exception {
                return work.call();
            }

            @Override
            protected void done() {
                try {
                    then.accept(get());
                } catch (ExecutionException e) {
                    failed.accept(e.getCause() == null ? e : e.getCause());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        files.execute(task);
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
