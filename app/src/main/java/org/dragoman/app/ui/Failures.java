package org.dragoman.app.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.dragoman.app.ui.work.FailureLog;
import org.dragoman.plugin.Plugins;
import org.dragoman.plugin.Version;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Hears of what nobody caught, on whatever thread: the user reads one calm sentence, the details go into a file. Code of a
 * plug-in is called by its name.
 */
final class Failures implements Thread.UncaughtExceptionHandler {
    /** All the program's loggers are below it, so what they warn of goes into the file too. */
    private static final Logger LOG = Logger.getLogger("org.dragoman");

    private final WorkbenchWindow window;
    private final @Nullable Path file;
    private final @Nullable FailureLog log;
    private boolean showing;

    private Failures(WorkbenchWindow window) {
        this.window = window;
        file = window.settings().failures().orElse(null);
        log = file == null ? null : new FailureLog(file, "Dragoman " + Version.current());
    }

    /** Listens for a window until {@link #end}. Where its settings keep no file, details go where they always went. */
    static Failures tell(WorkbenchWindow window) {
        Failures failures = new Failures(window);
        if (failures.log != null) {
            LOG.addHandler(failures.log);
            LOG.setUseParentHandlers(false);
        }
        Thread.setDefaultUncaughtExceptionHandler(failures);
        return failures;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.log(Level.SEVERE, failure, () -> "nobody caught it on thread " + thread.getName());
        SwingUtilities.invokeLater(() -> show(problem(failure)));
    }

    private InputProblem problem(Throwable failure) {
        return Plugins.culprit(failure)
                .map(plugin -> InputProblem.error(
                        SourcePosition.of(plugin),
                        "U011",
                        "The plug-in failed: " + failure + ".",
                        "Disable it under Help, Plug-ins, and tell its author."))
                .orElseGet(() -> InputProblem.error(
                        SourcePosition.of(file == null ? "Dragoman" : file.toString()),
                        "U012",
                        "Something failed inside Dragoman.",
                        "Save your work and go on; if it happens again, send this file to those who make Dragoman."));
    }

    /** Says it below what is said already, once. Should saying it fail, that is not said. */
    private void show(InputProblem problem) {
        ProblemsView view = window.view().problems();
        List<InputProblem> said = view.isVisible() ? view.problems() : List.of();
        if (showing || said.contains(problem)) {
            return;
        }
        showing = true;
        List<InputProblem> all = new ArrayList<>(said);
        all.add(problem);
        view.show(all);
        showing = false;
    }

    /** Hears no more. */
    void end() {
        if (log != null) {
            LOG.removeHandler(log);
            LOG.setUseParentHandlers(true);
            log.close();
        }
        if (Thread.getDefaultUncaughtExceptionHandler() == this) {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }
}
