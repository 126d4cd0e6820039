package org.dragoman.app.ui;

import java.util.List;
import java.util.Optional;
import org.dragoman.plugin.Plugins;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;

/** Tells the user when code of a plug-in fails on the event thread. Other failures go where they always went. */
final class PluginFailures implements Thread.UncaughtExceptionHandler {
    private final WorkbenchWindow window;

    private PluginFailures(WorkbenchWindow window) {
        this.window = window;
    }

    /** Listens on the event thread, which must be the one that runs this. */
    static void tell(WorkbenchWindow window) {
        Thread.currentThread().setUncaughtExceptionHandler(new PluginFailures(window));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        Optional<String> culprit = Plugins.culprit(failure);
        if (culprit.isEmpty()) {
            thread.getThreadGroup().uncaughtException(thread, failure);
            return;
        }
        window.view()
                .problems()
                .show(List.of(InputProblem.error(
                        SourcePosition.of(culprit.get()),
                        "U011",
                        "The plug-in failed: " + failure + ".",
                        "Disable it under Help, Plug-ins, and tell its author.")));
    }
}
