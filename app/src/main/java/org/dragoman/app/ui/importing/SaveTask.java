package org.dragoman.app.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javax.swing.SwingWorker;
import org.dragoman.app.workspace.ArticleFolder;
import org.dragoman.article.Article;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;

/** Writes articles into a folder in the background. Decisions that the folder holds already are kept. */
final class SaveTask extends SwingWorker<Integer, Void> {
    /** Hears of the end. */
    interface Listener {
        void saved(int articles);

        void failed(String reason);
    }

    private final Path folder;
    private final List<Article> articles;
    private final Decisions decisions;
    private final Listener listener;

    SaveTask(Path folder, List<Article> articles, Decisions decisions, Listener listener) {
        this.folder = folder;
        this.articles = List.copyOf(articles);
        this.decisions = decisions;
        this.listener = listener;
    }

    @Override
    protected Integer doInBackground() throws IOException {
        Path file = folder.resolve(ArticleFolder.DECISIONS);
        Decisions all = decisions;
        if (!decisions.isEmpty() && Files.exists(file)) {
            all = DecisionFile.read(file)
                    .fold(ok -> ok.value(), failed -> {
                        throw new IllegalStateException(failed.problems().get(0).toString());
                    })
                    .with(decisions);
        }
        ArticleFolder.write(folder, articles, all);
        return articles.size();
    }

    @Override
    protected void done() {
        try {
            listener.saved(get());
        } catch (CancellationException e) {
            listener.failed("cancelled");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = String.valueOf(cause.getMessage());
            listener.failed(cause instanceof IOException ? cause.getClass().getSimpleName() + ": " + message : message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
