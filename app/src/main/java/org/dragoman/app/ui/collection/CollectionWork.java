package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.article.ArticleFiles;
import org.dragoman.article.ReadOptions;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionQuery;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.Filter;
import org.dragoman.collection.FolderIndex;
import org.dragoman.collection.IndexRun;
import org.dragoman.collection.Naming;
import org.dragoman.collection.Place;
import org.dragoman.collection.PlaceList;
import org.dragoman.collection.PlaceOrder;
import org.dragoman.compare.statistics.Dimension;
import org.dragoman.compare.statistics.NamingStatistics;
import org.dragoman.compare.statistics.SetMembership;
import org.dragoman.concept.Glossary;
import org.dragoman.decision.Decisions;
import org.dragoman.glossary.search.GlossarySearch;
import org.dragoman.text.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * Opens, makes and asks the index of a folder in the background; of two searches the later one counts. To be used on the event
 * thread, where the model changes too.
 */
public final class CollectionWork {
    private final CollectionModel model;
    private final TermsModel terms;
    private final Supplier<Decisions> decisions;
    private final Consumer<List<InputProblem>> problems;
    private final Threads threads;
    private @Nullable ArticleCollection collection;
    private @Nullable GlossarySearch names;
    private boolean naming;
    private @Nullable Path waiting;
    private Job opening;
    private Job searching;
    private Job indexing;

    /**
     * Work for a model.
     *
     * @param model takes what is found
     * @param terms the glossary in use
     * @param decisions tells what is set by hand; asked when an index is made
     * @param problems takes what is wrong with files
     */
    public CollectionWork(
            CollectionModel model,
            TermsModel terms,
            Supplier<Decisions> decisions,
            Consumer<List<InputProblem>> problems) {
        this(model, terms, decisions, problems, Threads.ofWindow());
    }

    CollectionWork(
            CollectionModel model,
            TermsModel terms,
            Supplier<Decisions> decisions,
            Consumer<List<InputProblem>> problems,
            Threads threads) {
        this.model = model;
        this.terms = terms;
        this.decisions = decisions;
        this.problems = problems;
        this.threads = threads;
        opening = new Job(threads.front());
        searching = new Job(threads.front());
        indexing = new Job(threads.front());
    }

    /**
     * Shows the collection of a folder; what was shown of another is gone.
     *
     * @param folder a folder of articles
     */
    public void open(Path folder) {
        if (terms.context() == null) {
            waiting = folder;
            model.opening(folder);
            return;
        }
        waiting = null;
        if (model.indexing()) {
            indexing.cancel();
            model.indexed(null);
        }
        model.opening(folder);
        use(null);
        reopen(folder);
    }

    /** The glossary came or was replaced: what waits for it begins, and what is open may be out of date. */
    public void glossaryChanged() {
        names = null;
        naming = false;
        Path folder = waiting == null ? model.folder() : waiting;
        if (waiting != null) {
            open(waiting);
        } else if (folder != null && terms.context() != null && !model.indexing()) {
            reopen(folder);
        }
    }

    /** Opens the index as it is now; what is open stays in use until then. */
    private void reopen(Path folder) {
        opening.cancel();
        searching.cancel();
        if (model.searching()) {
            model.found(model.found(), false);
        }
        Job job = new Job(threads.front());
        opening = job;
        FolderIndex indexed = new FolderIndex(folder);
        job.run(
                threads::search,
                () -> indexed.hasIndex() ? Opened.of(indexed, job) : Opened.NONE,
                opened -> {
                    ArticleCollection now = opened.collection();
                    use(now);
                    if (now == null) {
                        model.closed(CollectionModel.Index.MISSING, "");
                        return;
                    }
                    model.opened(now.size());
                    lookForChanges(indexed, now);
                    search();
                },
                e -> {
                    use(null);
                    model.closed(
                            e instanceof DamagedIndex ? CollectionModel.Index.DAMAGED : CollectionModel.Index.FAILED,
                            reason(e));
                });
    }

    /** Asks another collection from now on; the one before is closed behind what is asked of it. */
    private void use(@Nullable ArticleCollection next) {
        ArticleCollection old = collection;
        collection = next;
        if (old != null) {
            threads.search(() -> close(old));
        }
    }

    /**
     * An index that was opened.
     *
     * @param collection null where there is none
     */
    private record Opened(@Nullable ArticleCollection collection) {
        static final Opened NONE = new Opened(null);

        /** Nobody hears of a cancelled job: what it has opened is closed here. */
        static Opened of(FolderIndex folder, Job job) throws IOException {
            ArticleCollection opened = folder.open();
            if (job.cancelled()) {
                opened.close();
                return NONE;
            }
            return new Opened(opened);
        }
    }

    private static void close(ArticleCollection old) {
        try {
            old.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    private String version() {
        return context().program();
    }

    private void lookForChanges(FolderIndex indexed, ArticleCollection opened) {
        opening.run(
                threads::page,
                () -> !opened.madeWith(terms.glossary(), version()) || indexed.changed(),
                model::outdated,
                e -> model.outdated(false));
    }

    /** Makes the index of the folder, or brings it up to date. */
    public void index() {
        Path folder = model.folder();
        AppContext context = terms.context();
        if (folder == null || context == null || model.indexing()) {
            return;
        }
        Job job = new Job(threads.front(), model::indexing);
        indexing = job;
        model.indexing(-1);
        Decisions decided = decisions.get();
        IndexRun run = new IndexRun(new FolderIndex(folder), context.index(), version(), threads.workers());
        IndexRun.Way way = new IndexRun.Way(
                context.reading(ReadOptions.DEFAULT),
                globs -> new ArticleFiles(
                        context.articles(), ReadOptions.DEFAULT, List.of(folder), globs, null, file -> {}));
        Problems found = new Problems();
        job.run(
                threads::index,
                () -> run.all(way, !decided.isEmpty(), decided::apply, found::add, job),
                result -> {
                    model.indexed(null);
                    problems.accept(found.all());
                    reopen(folder);
                },
                e -> {
                    model.indexed(reason(e));
                    reopen(folder);
                });
    }

    /**
     * Ends what goes on: the making of the index, else the search.
     *
     * @return whether anything went on
     */
    public boolean stop() {
        if (model.indexing()) {
            indexing.cancel();
            model.indexed(null);
            Path folder = model.folder();
            if (folder != null) {
                // Behind the run, which ends as soon as it can: what it has done is there then.
                threads.index(() -> threads.front().execute(() -> {
                    if (folder.equals(model.folder()) && !model.indexing()) {
                        reopen(folder);
                    }
                }));
            }
            return true;
        }
        if (model.searching()) {
            searching.cancel();
            model.found(model.found(), false);
            return true;
        }
        return false;
    }

    /** Looks for something else. */
    void ask(String text, boolean words) {
        CollectionModel.Asked asked = model.asked();
        model.asked(new CollectionModel.Asked(text.strip(), words, asked.filter(), asked.order()));
        search();
    }

    /**
     * Looks for the places of words, or of the concept that they name.
     *
     * @param text words, or the id of a concept
     */
    public void ask(String text) {
        ask(text, false);
    }

    /** Lets other places through. Days are asked of the index, the rest of what was found. */
    void filter(Filter filter) {
        Filter old = model.asked().filter();
        model.asked(model.asked().with(filter));
        boolean days = Objects.equals(old.from(), filter.from()) && Objects.equals(old.to(), filter.to());
        if (days) {
            arrange();
        } else {
            search();
        }
    }

    void order(PlaceOrder order) {
        model.asked(model.asked().with(order));
        arrange();
    }

    private void search() {
        searching.cancel();
        ArticleCollection asked = collection;
        CollectionModel.Asked now = model.asked();
        // What the text means is looked up behind: the glossary may be large.
        CollectionQuery typed = new CollectionQuery(Set.of(), now.text());
        if (asked == null || typed.isEmpty()) {
            model.found(Found.NOTHING, false);
            return;
        }
        Job job = new Job(threads.front());
        searching = job;
        AppContext context = context();
        model.found(Found.begun(typed), true);
        job.run(
                threads::search,
                () -> new Search(asked, CollectionQuery.of(now.text(), now.words(), context.glossary()), context)
                        .run(now.filter(), now.order(), first -> job.show(() -> model.found(first, true)), job),
                found -> model.found(found, false),
                e -> model.found(Found.failed(typed, reason(e)), false));
    }

    /** Filters and sorts what was found; where that is not all yet, the search begins anew. */
    private void arrange() {
        PlaceList list = model.found().list();
        CollectionQuery query = model.found().query();
        if (model.searching() || list == null || query == null) {
            search();
            return;
        }
        searching.cancel();
        Job job = new Job(threads.front());
        searching = job;
        CollectionModel.Asked now = model.asked();
        model.found(model.found(), true);
        job.run(
                threads::search,
                () -> Search.arranged(query, list, now.filter(), now.order(), job),
                found -> model.found(found, false),
                e -> model.found(Found.failed(query, reason(e)), false));
    }

    /**
     * Counts names in the collection, copies left out.
     *
     * @param concepts whose names, empty for all
     * @param tables by what to count, a table each
     * @param done takes the tables in their order
     * @param failed takes the reason; an empty one where no collection is open
     */
    public void count(
            Set<String> concepts,
            List<List<Dimension>> tables,
            Consumer<List<NamingStatistics>> done,
            Consumer<String> failed) {
        ArticleCollection asked = collection;
        AppContext context = terms.context();
        if (asked == null || context == null) {
            failed.accept("");
            return;
        }
        SetMembership membership = new SetMembership(context.glossary());
        Naming naming = new Naming(concepts, Set.of(), Set.of(), Set.of(), false, membership, Filter.ALL.once());
        with(
                () -> {
                    List<NamingStatistics> counted = new ArrayList<>();
                    for (List<Dimension> dimensions : tables) {
                        counted.add(asked.statistics(naming, dimensions));
                    }
                    return counted;
                },
                done,
                e -> failed.accept(reason(e)));
    }

    /** Reads places in the background. */
    void read(PlaceList list, int[] numbers, Consumer<List<Place>> sink) {
        new Job(threads.front()).run(threads::page, () -> list.read(numbers), sink, e -> {});
    }

    /** Does something long with places, such as writing them into a file. */
    <T> void with(Job.Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        new Job(threads.front()).run(threads::page, work, done, failed);
    }

    /** The collection, null where none is open. */
    @Nullable
    ArticleCollection collection() {
        return collection;
    }

    /** The glossary in use; there whenever a folder is open. */
    AppContext context() {
        return Objects.requireNonNull(terms.context(), "no folder is open before the glossary is there");
    }

    /** The glossary in use, empty as long as there is none. */
    Glossary glossary() {
        return terms.glossary();
    }

    /** Names as one types them; null as long as they are not at hand. */
    @Nullable
    GlossarySearch names() {
        if (names == null && !naming) {
            naming = true;
            Glossary glossary = terms.glossary();
            new Job(threads.front())
                    .run(
                            threads::page,
                            () -> new GlossarySearch(glossary, terms.services().languages()),
                            made -> names = glossary.equals(terms.glossary()) ? made : null,
                            e -> naming = false);
        }
        return names;
    }

    /** Lets everything go, when the window closes. */
    public void close() {
        opening.cancel();
        searching.cancel();
        indexing.cancel();
        threads.end();
        ArticleCollection old = collection;
        collection = null;
        if (old != null) {
            close(old);
        }
    }

    /** What is wrong with files, gathered on the thread of the run. */
    private static final class Problems {
        private static final int MOST = 200;
        private final ArrayList<InputProblem> all = new ArrayList<>();

        void add(InputProblem problem) {
            if (all.size() < MOST) {
                all.add(problem);
            }
        }

        List<InputProblem> all() {
            return List.copyOf(all);
        }
    }
}
