package org.dragoman.app.ui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingUtilities;
import javax.swing.SwingWorker;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.events.EventConcepts;
import org.dragoman.app.workspace.EventSearch;
import org.dragoman.app.workspace.KnownEvents;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.TraitStore;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.text.Progress;

/** Finds the events of listed articles. What was found before is kept in the workspace's index. */
final class SearchTask extends SwingWorker<SearchTask.Found, Void> {
    /**
     * What was found.
     *
     * @param groups of articles that report one event
     * @param concepts names of concepts and where they are mentioned
     */
    record Found(List<List<ListedArticle>> groups, EventConcepts concepts) {}

    /** Hears of it, on the event thread. */
    interface Listener {
        void progress(WorkspaceModel.Progress progress);

        void found(Found found);

        void failed(IOException reason);
    }

    private final Workspace workspace;
    private final AppContext context;
    private final List<ListedArticle> articles;
    private final boolean mayWrite;
    private final Listener listener;

    SearchTask(
            Workspace workspace,
            AppContext context,
            List<ListedArticle> articles,
            boolean mayWrite,
            Listener listener) {
        this.workspace = workspace;
        this.context = context;
        this.articles = articles;
        this.mayWrite = mayWrite;
        this.listener = listener;
    }

    /** The file of the events that were found last. */
    static Path events(Workspace workspace) {
        return workspace.index().resolve("events.tsv");
    }

    /** Whoever may not write to the workspace keeps it elsewhere for as long as it is needed. */
    @Override
    protected Found doInBackground() throws IOException {
        Path file = mayWrite ? workspace.index().resolve("traits.bin") : Files.createTempFile("dragoman-", ".traits");
        try (TraitStore store = TraitStore.open(file, context.program() + " " + trace(context.glossary()))) {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            new EventSearch(context.index(), context.articles(), threads)
                    .search(articles, store, telling(WorkspaceModel.Work.SEARCHING));
            EventSearch.Found found = EventSearch.group(articles, store, telling(WorkspaceModel.Work.GROUPING));
            if (mayWrite) {
                KnownEvents.write(found.groups(), events(workspace));
            }
            return new Found(found.groups(), new EventConcepts(context.glossary(), found.concepts()));
        } finally {
            if (!mayWrite) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Other for a glossary with other terms. */
    private static String trace(Glossary glossary) {
        long trace = 1;
        for (Concept concept : glossary.concepts()) {
            trace = 31 * trace + concept.id().hashCode();
            for (LanguageSection section : concept.sections().values()) {
                for (Term term : section.terms()) {
                    trace = 31 * trace + term.text().hashCode();
                }
            }
        }
        return Long.toHexString(trace);
    }

    private Progress telling(WorkspaceModel.Work work) {
        return new Progress() {
            private long told;

            @Override
            public void report(long done, long total) {
                if (System.nanoTime() - told > 100_000_000) {
                    told = System.nanoTime();
                    SwingUtilities.invokeLater(() -> tell(new WorkspaceModel.Progress(work, done, total)));
                }
            }

            @Override
            public boolean cancelled() {
                return isCancelled();
            }
        };
    }

    private void tell(WorkspaceModel.Progress progress) {
        if (!isDone()) {
            listener.progress(progress);
        }
    }

    @Override
    protected void done() {
        try {
            listener.found(get());
        } catch (CancellationException e) {
            // What is grouped by what was known stays.
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                listener.failed(io);
            } else if (!(e.getCause() instanceof CancellationException)) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
