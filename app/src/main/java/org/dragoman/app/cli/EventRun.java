package org.dragoman.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.dragoman.event.ArticleTraits;
import org.dragoman.event.Event;
import org.dragoman.event.EventWindows;
import org.dragoman.report.EventArticle;
import org.dragoman.text.Progress;

/**
 * Groups articles by event: their traits are kept in a file while they are read, and grouped when all are there.
 *
 * @param input reads the articles
 * @param windows groups them
 * @param report writes the events
 * @param progress told how many articles are grouped
 */
record EventRun(Input input, EventWindows windows, Report report, Progress progress) implements ResumableRun.Keeper {
    /** Reads articles, and gives something made of each to a sink. */
    interface Input {
        void read(BiFunction<EventArticle, ArticleTraits, byte[]> form, Checkpoints checkpoints, Consumer<byte[]> sink);
    }

    /** Writes events; the lists may be read from files whenever something of them is asked for. */
    interface Report {
        void write(List<EventArticle> articles, List<Event> events) throws IOException;
    }

    @Override
    public void keep(OutputStream kept, Checkpoints checkpoints) {
        input.read(KeptTraits::bytes, checkpoints, bytes -> {
            try {
                kept.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void write(Path kept) throws IOException {
        try (KeptTraits articles = KeptTraits.open(kept);
                KeptEvents events = new KeptEvents()) {
            int[] numbers = windows.group(articles, events, progress);
            report.write(articles.articles(), events.inOrder(numbers));
        }
    }
}
