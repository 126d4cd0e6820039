package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.Filter;
import org.dragoman.collection.FolderIndex;
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
    private final Threads threads;
    private final SearchWork searching;
    private final IndexWork indexing;
    private @Nullable ArticleCollection collection;
    private @Nullable GlossarySearch names;
    private boolean naming;
    private @Nullable Path waiting;
    private Job opening;

    /**
     * Work for a model.
     *
     * @param model takes what is found
     * @param terms the glossary in use
     * @param decisions tells what is set by hand; asked when an index is made
     * @param open the open articles, which are asked as long as no index is at hand
     * @param problems takes what is wrong with files
     */
    public CollectionWork(
            CollectionModel model,
            TermsModel terms,
            Supplier<Decisions> decisions,
            Supplier<List<ListedArticle>> open,
            Consumer<List<InputProblem>> problems) {
        this(model, terms, decisions, open, problems, Threads.ofWindow());
    }

    CollectionWork(
            CollectionModel model,
            TermsModel terms,
            Supplier<Decisions> decisions,
            Supplier<List<ListedArticle>> open,
            Consumer<List<InputProblem>> problems,
            Threads threads) {
        this.model = model;
        this.terms = terms;
        this.threads = threads;
        opening = new Job(threads.front());
        searching = new SearchWork(model, terms, threads, this::collection, open, this::use);
        indexing = new IndexWork(model, terms, threads, decisions, problems, this::reopen);
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
        indexing.cancel();
        model.opening(folder);
        use(null);
        reopen(folder);
    }

    /** Asks no folder any more: its workspace was closed. */
    public void leave() {
        opening.cancel();
        searching.stop();
        indexing.cancel();
        waiting = null;
        use(null);
        model.left();
    }

    /** Other articles are open, or one was changed: where they are asked, they are asked anew. */
    public void openChanged() {
        searching.openChanged();
    }

    /** The glossary came or was replaced: what waits for it begins, and what is open may be out of date. */
    public void glossaryChanged() {
        names = null;
        naming = false;
        Path folder = waiting == null ? model.folder() : waiting;
        if (waiting != null) {
            open(waiting);
        } else if (model.wantsHere()) {
            openChanged();
        } else if (folder != null && terms.context() != null && !model.indexing()) {
            reopen(folder);
        }
    }

    /** Opens the index as it is now; what is open stays in use until then. */
    private void reopen(Path folder) {
        opening.cancel();
        searching.stop();
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
                        searching.start();
                        return;
                    }
                    model.opened(now.size());
                    lookForChanges(indexed, now);
                    searching.start();
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

    static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    private void lookForChanges(FolderIndex indexed, ArticleCollection opened) {
        opening.run(
                threads::page,
                () -> !opened.madeWith(terms.glossary(), context().program()) || indexed.changed(),
                model::outdated,
                e -> model.outdated(false));
    }

    /** Makes the index of the folder, or brings it up to date. */
    public void index() {
        indexing.start();
    }

    /**
     * Ends what goes on: the making of the index, else the search.
     *
     * @return whether anything went on
     */
    public boolean stop() {
        return indexing.stop() || searching.stop();
    }

    /** Looks for something else. */
    void ask(String text, boolean words) {
        searching.ask(text, words);
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
        searching.filter(filter);
    }

    void order(PlaceOrder order) {
        searching.order(order);
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
    <T> void with(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        new Job(threads.front()).run(threads::page, work, done, failed);
    }

    /** Whether there are open articles to be asked without an index. */
    boolean asksOpen() {
        return searching.hasOpen();
    }

    /** The collection, null where none is open. */
    @Nullable
    ArticleCollection collection() {
        return collection;
    }

    /** The glossary in use; there whenever a collection is open. */
    AppContext context() {
        return Objects.requireNonNull(terms.context(), "nothing is asked before the glossary is there");
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
        searching.stop();
        indexing.cancel();
        threads.end();
        ArticleCollection old = collection;
        collection = null;
        if (old != null) {
            close(old);
        }
    }
}
