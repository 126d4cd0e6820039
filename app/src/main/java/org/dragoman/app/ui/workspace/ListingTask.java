package org.dragoman.app.ui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dragoman.app.workspace.ArticleList;
import org.dragoman.app.workspace.KnownEvents;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.article.Articles;
import org.dragoman.text.InputProblem;
import org.dragoman.text.Progress;

/** Lists the articles of a workspace. What is there shows while the rest is read. */
final class ListingTask {
    /** How long the list waits for more, at first; then twice as long each time, so that showing costs less than reading. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(300);

    /**
     * What came of it.
     *
     * @param articles in order of their files
     * @param groups as they were grouped last
     * @param problems of files that could not be read
     */
    record Listed(List<ListedArticle> articles, List<List<ListedArticle>> groups, List<InputProblem> problems) {}

    private final Workspace workspace;
    private final Articles readers;
    private final Map<Path, List<ListedArticle>> known;
    /** Articles of all files as they were listed before: what is the same again stays the same object. */
    private final Map<Path, List<ListedArticle>> before;

    private final FileTime since;
    private final Consumer<List<List<ListedArticle>>> some;
    private final List<ListedArticle> articles = new ArrayList<>();
    private KnownEvents events = KnownEvents.NONE;
    private long next;
    private long wait = PATIENCE;

    /**
     * A task.
     *
     * @param known articles that were listed before; those of files that were not changed since are not read again
     * @param since when they were listed
     * @param some takes what is listed so far, as it was grouped last
     */
    ListingTask(
            Workspace workspace,
            Articles readers,
            Map<Path, List<ListedArticle>> known,
            FileTime since,
            Consumer<List<List<ListedArticle>>> some) {
        this.workspace = workspace;
        this.readers = readers;
        this.known = known;
        this.before = Map.copyOf(known);
        this.since = since;
        this.some = some;
    }

    /** Lists everything. */
    Listed list(Progress progress) throws IOException {
        Path folder = workspace.articles();
        List<Path> files = Files.isDirectory(folder)
                ? Articles.files(folder).stream()
                        .filter(readers::reads)
                        .filter(f -> !f.endsWith("decisions.json"))
                        .toList()
                : List.of();
        events = KnownEvents.read(SearchTask.events(workspace));
        List<InputProblem> problems = new ArrayList<>();
        next = System.nanoTime() + wait;
        known.keySet().retainAll(Set.copyOf(files));
        known.keySet().removeIf(this::isChanged);
        known.values().forEach(articles::addAll);
        List<Path> unknown = files.stream().filter(f -> !known.containsKey(f)).toList();
        new ArticleList(readers, Math.max(1, Runtime.getRuntime().availableProcessors() - 1))
                .read(unknown, this::take, problems, progress);
        return new Listed(List.copyOf(articles), events.group(articles), problems);
    }

    private boolean isChanged(Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException e) {
            return true;
        }
    }

    private void take(List<ListedArticle> more) {
        more.forEach(a -> articles.add(asBefore(a)));
        if (System.nanoTime() > next) {
            some.accept(events.group(articles));
            wait *= 2;
            next = System.nanoTime() + wait;
        }
    }

    private ListedArticle asBefore(ListedArticle article) {
        return before.getOrDefault(article.file(), List.of()).stream()
                .filter(article::isSameAs)
                .findFirst()
                .orElse(article);
    }
}
