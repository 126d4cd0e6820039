package org.dragoman.app.ui.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.events.EventsModel;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.app.workspace.Workspace;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Lists the articles of the open workspace and finds their events, in the background. For the event thread. */
public final class ArticlesWork {
    private static final WorkspaceModel.Progress REST = new WorkspaceModel.Progress(WorkspaceModel.Work.NONE, 0, 0);

    private final WorkspaceModel model;
    private final EventsModel events;
    private final TermsModel terms;
    private final WorkspaceWork.Host host;
    private List<ListedArticle> articles = List.of();
    private Instant listed = Instant.EPOCH;
    private @Nullable Workspace workspace;
    private @Nullable ListingTask listing;
    private @Nullable SearchTask searching;
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
        workspace = next;
        articles = List.of();
        events.clear();
        if (next != null) {
            list(next, new HashMap<>());
        }
    }

    /** Lists what came, and no longer what went. */
    public void again() {
        Workspace open = workspace;
        if (open != null) {
            stop();
            Map<Path, List<ListedArticle>> known = articles.stream()
                    .collect(Collectors.groupingBy(ListedArticle::file, HashMap::new, Collectors.toList()));
            list(open, known);
        }
    }

    private void list(Workspace open, Map<Path, List<ListedArticle>> known) {
        ListingTask task = new ListingTask(
                open,
                terms.services().articles(),
                known,
                FileTime.from(listed.isAfter(Instant.EPOCH) ? listed.minusSeconds(2) : listed),
                new Listing());
        listed = Instant.now();
        listing = task;
        model.progress(new WorkspaceModel.Progress(WorkspaceModel.Work.LISTING, 0, 0));
        task.execute();
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

    private final class Listing implements ListingTask.Listener {
        @Override
        public void some(List<List<ListedArticle>> groups) {
            events.found(inOrder(groups));
        }

        @Override
        public void listed(ListingTask.Listed all) {
            listing = null;
            articles = all.articles();
            events.found(inOrder(all.groups()));
            events.openLatest();
            if (!all.problems().isEmpty()) {
                host.problems(all.problems());
            }
            model.progress(REST);
            searched = null;
            search();
        }

        @Override
        public void progress(long done, long total) {
            if (listing != null) {
                model.progress(new WorkspaceModel.Progress(WorkspaceModel.Work.LISTING, done, total));
            }
        }

        @Override
        public void failed(InputProblem problem) {
            listing = null;
            model.progress(REST);
            host.problems(List.of(problem));
        }
    }

    /** Finds the events as soon as the articles are listed and the glossary is there; again for another glossary. */
    public void search() {
        Workspace open = workspace;
        AppContext context = terms.context();
        if (open == null || context == null || listing != null || articles.isEmpty() || context.equals(searched)) {
            return;
        }
        if (searching != null) {
            searching.cancel(false);
        }
        searched = context;
        SearchTask task =
                new SearchTask(open, context, new ArrayList<>(articles), !model.readOnly(), new Searching(open));
        searching = task;
        task.execute();
    }

    private final class Searching implements SearchTask.Listener {
        private final Workspace place;

        Searching(Workspace place) {
            this.place = place;
        }

        @Override
        public void progress(WorkspaceModel.Progress progress) {
            if (searching != null && place.equals(workspace)) {
                model.progress(progress);
            }
        }

        @Override
        public void found(SearchTask.Found found) {
            if (place.equals(workspace)) {
                searching = null;
                events.concepts(found.concepts());
                events.found(inOrder(found.groups()));
                model.progress(REST);
            }
        }

        @Override
        public void failed(IOException reason) {
            searching = null;
            model.progress(REST);
            host.problems(List.of(InputProblem.error(
                    SourcePosition.of(place.index().toString()),
                    "W007",
                    "Events could not be looked for: " + reason.getMessage() + ".",
                    "Check that you may write to the folder \"index\" of the workspace.")));
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
            listing.cancel(false);
            listing = null;
        }
        if (searching != null) {
            searching.cancel(false);
            searching = null;
        }
        if (ran) {
            model.progress(REST);
        }
        return ran;
    }
}
