package org.dragoman.app.ui.terms;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.app.AppContext;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.Profile;
import org.jspecify.annotations.Nullable;

/** Puts glossaries into use, compiled in the background; of two the one asked for later. For the event thread. */
public final class TermsWork {
    private static final Logger LOG = System.getLogger(TermsWork.class.getName());

    private final TermsModel model;
    private @Nullable Task current;

    /**
     * Work for a model.
     *
     * @param model takes the glossary
     */
    public TermsWork(TermsModel model) {
        this.model = model;
    }

    /**
     * Uses a glossary as soon as it is read and compiled.
     *
     * @param loading reads it; called in the background
     */
    public void load(Callable<AppContext> loading) {
        start(loading);
    }

    /**
     * Uses another glossary as soon as it is compiled; until then the one before stays in use.
     *
     * @param glossary the other glossary
     */
    public void replace(Glossary glossary) {
        AppContext before = model.context();
        start(() -> before == null
                ? AppContext.of(model.services(), glossary, Profile.NONE)
                : before.with(before.index().edited(glossary)));
    }

    private void start(Callable<AppContext> making) {
        Task old = current;
        if (old != null) {
            old.cancel(false);
        }
        Task task = new Task(making);
        current = task;
        task.execute();
    }

    @SuppressWarnings("ReferenceEquality")
    private final class Task extends SwingWorker<AppContext, Void> {
        private final Callable<AppContext> making;

        Task(Callable<AppContext> making) {
            this.making = making;
        }

        @Override
        protected AppContext doInBackground() throws Exception {
            return making.call();
        }

        @Override
        protected void done() {
            if (this != current) {
                return;
            }
            current = null;
            try {
                model.use(get());
            } catch (CancellationException e) {
                // Another one is on its way.
            } catch (ExecutionException e) {
                LOG.log(Level.DEBUG, "no glossary", e);
                Throwable cause = e.getCause();
                model.failed(String.valueOf(cause == null ? e.getMessage() : cause.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
