package org.dragoman.app.ui.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.article.Articles;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Progress;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Lists the articles of the open workspace and finds their events, in the background. For the event thread. */
public final class ArticlesWork {
    private static final WorkspaceModel.Progress REST = new WorkspaceModel.Progress(WorkspaceModel.Work.NONE, 0, 0);

    private final WorkspaceModel model;
    private final EventsModel events;
    private final TermsModel terms;
    private final WorkspaceWork.Host host;
    private final List<Runnable> waiting = new ArrayList<>();
    private List<ListedArticle> articles = List.of();
    private Instant listed = Instant.EPOCH;
    private @Nullable Workspace workspace;
    private @Nullable Job listing;
    private @Nullable Job searching;
    private @Nullable AppContext searched;

    /**
     * Work for a window.
     *
     * @param model told how far it is
     * @param events take what is found
     * @param terms the glossary in use
     * @param host hears of problems
     */
    public ArticlesWork(WorkspaceModel model, EventsModel events, TermsModel terms, WorkspaceWork.Host host) {
        this.model = model;
        this.events = events;
        this.terms = terms;
        this.host = host;
    }

    /**
     * Lists the articles of a workspace.
     *
     * @param next the workspace, null for none
     */
    public void open(@Nullable Workspace next) {
        stop();
        waiting.clear();
        workspace = next;
        articles = List.of();
        events.clear();
        if (next != null) {
            list(next, new HashMap<>());
        }
    }

    /**
     * Does something as soon as the articles are listed; at once where they are.
     *
     * @param action what; forgotten where another workspace is opened before
     */
    public void whenListed(Runnable action) {
        if (listing == null) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /** Lists what came, and no longer what went. */
    public void again() {
        Workspace open = workspace;
        if (open != null) {
            stop();
            Map<Path, List<ListedArticle>> known = articles.stream()
                    .collect(Collectors.groupingBy(ListedArticle::file, LinkedHashMap::new, Collectors.toList()));
            list(open, known);
        }
    }

    private void list(Workspace open, Map<Path, List<ListedArticle>> known) {
        Job job = new Job(
                (done, total) -> model.progress(new WorkspaceModel.Progress(WorkspaceModel.Work.LISTING, done, total)));
        ListingTask task = new ListingTask(
                open,
                terms.services().articles(),
                known,
                FileTime.from(listed.isAfter(Instant.EPOCH) ? listed.minusSeconds(2) : listed),
                groups -> job.show(() -> events.found(inOrder(groups))));
        listed = Instant.now();
        listing = job;
        model.progress(new WorkspaceModel.Progress(WorkspaceModel.Work.LISTING, 0, 0));
        job.start(() -> task.list(job), this::listed, reason -> {
            listing = null;
            model.progress(REST);
            if (reason instanceof IOException io) {
                host.problems(List.of(Articles.unlistable(open.articles(), io)));
            } else {
                Job.uncaught(reason);
            }
        });
    }

    private void listed(ListingTask.Listed all) {
        listing = null;
        boolean same = searched != null && articles.equals(all.articles());
        articles = all.articles();
        if (!same) {
            events.found(inOrder(all.groups()));
            events.openLatest();
        }
        if (!all.problems().isEmpty()) {
            host.problems(all.problems());
        }
        model.progress(REST);
        List<Runnable> next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(Runnable::run);
        searched = same ? searched : null;
        search();
    }

    /** Order of languages as the workspace has it. */
    private List<List<ListedArticle>> inOrder(List<List<ListedArticle>> groups) {
        Workspace open = workspace;
        List<LanguageTag> order = open == null ? List.of() : open.settings().languages();
        if (order.isEmpty()) {
            return groups;
        }
        Comparator<ListedArticle> byLanguage = Comparator.comparingInt(a -> {
            int at = order.indexOf(new LanguageTag(a.language().language()));
            return at < 0 ? order.size() : at;
        });
        return groups.stream().map(g -> g.stream().sorted(byLanguage).toList()).toList();
    }

    /** Finds the events as soon as the articles are listed and the glossary is there; again for another glossary. */
    public void search() {
        Workspace open = workspace;
        AppContext context = terms.context();
        if (open == null || context == null || listing != null || articles.isEmpty() || context.equals(searched)) {
            return;
        }
        if (searching != null) {
            searching.cancel();
        }
        searched = context;
        Job job = new Job();
        searching = job;
        SearchTask task = new SearchTask(open, context, new ArrayList<>(articles), !model.readOnly());
        job.start(() -> task.search(work -> new Telling(job, work)), this::found, reason -> {
            searching = null;
            model.progress(REST);
            if (reason instanceof IOException) {
                host.problems(List.of(InputProblem.error(
                        SourcePosition.of(open.index().toString()),
                        "W007",
                        "Events could not be looked for: " + reason.getMessage() + ".",
                        "Check that you may write to the folder \"index\" of the workspace.")));
            } else {
                Job.uncaught(reason);
            }
        });
    }

    private void found(SearchTask.Found found) {
        searching = null;
        events.concepts(found.concepts());
        events.found(inOrder(found.groups()));
        model.progress(REST);
    }

    /** Tells ten times a second how far a part of the search is. */
    private final class Telling implements Progress {
        private static final long PAUSE = 100_000_000;

        private final Job job;
        private final WorkspaceModel.Work work;
        private long told;

        Telling(Job job, WorkspaceModel.Work work) {
            this.job = job;
            this.work = work;
        }

        @Override
        public void report(long done, long total) {
            if (System.nanoTime() - told > PAUSE) {
                told = System.nanoTime();
                job.show(() -> model.progress(new WorkspaceModel.Progress(work, done, total)));
            }
        }

        @Override
        public boolean cancelled() {
            return job.cancelled();
        }
    }

    /**
     * Stops what runs; what is listed stays.
     *
     * @return whether anything ran
     */
    public boolean stop() {
        boolean ran = listing != null || searching != null;
        if (listing != null) {
            listing.cancel();
            listing = null;
        }
        if (searching != null) {
            searching.cancel();
            searching = null;
            searched = null;
        }
        if (ran) {
            model.progress(REST);
        }
        return ran;
    }
}
