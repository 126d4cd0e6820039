package org.dragoman.app.ui.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.dragoman.app.AppContext;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.ListedEvent;
import org.dragoman.article.Article;
import org.dragoman.article.Segmenter;
import org.dragoman.candidate.CandidateFinder;
import org.dragoman.candidate.Candidates;
import org.dragoman.candidate.EventVersions;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.MentionFinder;
import org.dragoman.text.Progress;

/** One search for candidates in events: reads the articles with the glossary in use, then looks for what it lacks. */
final class CandidateSearching implements Progress {
    private static final int READING = 40;

    private final AppContext context;
    private final List<ListedEvent> events;
    private final IntConsumer percent;
    private volatile boolean cancelled;
    private int told = -1;

    CandidateSearching(AppContext context, List<ListedEvent> events, IntConsumer percent) {
        this.context = context;
        this.events = List.copyOf(events);
        this.percent = percent;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void report(long done, long total) {
        tell((int) (READING + (100 - READING) * done / Math.max(1, total)));
    }

    private void tell(int now) {
        if (now != told) {
            told = now;
            percent.accept(now);
        }
    }

    /** An article whose file is gone bears nothing. */
    private Optional<Article> read(ListedArticle listed) {
        try {
            return Optional.of(listed.read(context.articles()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Searches; on the thread of the caller. */
    List<Item> find() {
        MentionFinder mentions = new MentionFinder(context.index(), false);
        Segmenter segmenter = new Segmenter(context.languages(), false);
        Map<String, List<AnnotatedArticle>> read = new LinkedHashMap<>();
        int all = events.stream().mapToInt(e -> e.articles().size()).sum();
        int done = 0;
        for (ListedEvent event : events) {
            List<AnnotatedArticle> articles = new ArrayList<>();
            for (ListedArticle listed : event.articles()) {
                if (cancelled) {
                    throw new CancellationException();
                }
                read(listed).ifPresent(article -> articles.add(mentions.annotate(article, segmenter)));
                tell(READING * ++done / all);
            }
            read.put(event.id(), articles);
        }
        EventVersions versions = EventVersions.of(read);
        Candidates found = new CandidateFinder(context.languages(), false, CandidateFinder.DEFAULT_LEAST)
                .find(versions.texts(), this);
        return found.entries().stream()
                .map(c -> new Item(c, versions.documents()))
                .toList();
    }
}
