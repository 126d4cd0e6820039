package org.dragoman.app.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.workspace.EventGroup;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.dragoman.article.Articles;
import org.dragoman.text.InputProblem;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of the open event that are to be shown. Those in memory are there at once; of others only the ones asked
 * for last are heard of. For the event thread.
 */
final class EventReading {
    private final Articles readers;
    private final EventsModel events;
    private final List<Runnable> waiting = new ArrayList<>();
    private @Nullable Task current;

    /** Takes what was read. */
    interface Sink {
        void show(@Nullable EventGroup event, List<Article> articles);
    }

    EventReading(Articles readers, EventsModel events) {
        this.readers = readers;
        this.events = events;
    }

    /** Reads what is to be shown now. */
    void read(Sink sink, Consumer<InputProblem> problems) {
        Task old = current;
        current = null;
        if (old != null) {
            old.cancel(false);
        }
        ListedEvent event = events.event();
        List<ListedArticle> shown = events.shown();
        Task task = new Task(event, shown, sink, problems);
        if (event == null || shown.stream().allMatch(ListedArticle::isInMemory)) {
            task.show(task.doInBackground());
        } else {
            current = task;
            task.execute();
        }
    }

    /** Does something as soon as the articles are shown; at once where nothing is being read. */
    void whenShown(Runnable action) {
        if (current == null) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    private record Read(List<Article> articles, List<InputProblem> problems) {}

    private final class Task extends SwingWorker<Read, Void> {
        private final @Nullable ListedEvent event;
        private final List<ListedArticle> shown;
        private final Sink sink;
        private final Consumer<InputProblem> problems;

        Task(@Nullable ListedEvent event, List<ListedArticle> shown, Sink sink, Consumer<InputProblem> problems) {
            this.event = event;
            this.shown = shown;
            this.sink = sink;
            this.problems = problems;
        }

        @Override
        protected Read doInBackground() {
            List<Article> articles = new ArrayList<>();
            List<InputProblem> failed = new ArrayList<>();
            for (ListedArticle article : shown) {
                try {
                    articles.add(article.read(readers));
                } catch (IOException e) {
                    failed.add(InputProblem.error(
                            SourcePosition.of(article.file().toString()),
                            "W005",
                            "The article cannot be read any more: " + e.getMessage() + ".",
                            "Open the workspace again, which lists what is there now."));
                }
            }
            return new Read(articles, failed);
        }

        void show(Read read) {
            sink.show(event == null ? null : event.group(read.articles()), read.articles());
            read.problems().forEach(problems);
            List<Runnable> next = List.copyOf(waiting);
            waiting.clear();
            next.forEach(Runnable::run);
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        protected void done() {
            if (current != this) {
                return;
            }
            current = null;
            try {
                show(get());
            } catch (CancellationException e) {
                // Others are shown.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
