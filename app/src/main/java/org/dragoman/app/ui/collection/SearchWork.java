package org.dragoman.app.ui.collection;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.terms.TermsModel;
import org.dragoman.app.ui.work.Job;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionQuery;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceList;
import org.dragoman.collection.PlaceOrder;
import org.jspecify.annotations.Nullable;

/**
 * Looks for places in the open index, or in the open articles where none is at hand; filters and sorts what was found. Of two
 * searches the later one counts.
 */
final class SearchWork {
    private final CollectionModel model;
    private final TermsModel terms;
    private final Threads threads;
    private final Supplier<@Nullable ArticleCollection> collection;
    private final Supplier<List<ListedArticle>> open;
    private final Consumer<@Nullable ArticleCollection> use;
    private Job current;
    /** How often other articles were open, and of which time the collection of open articles is. */
    private int changes;

    private int madeAt;

    /**
     * Work for a model.
     *
     * @param terms the glossary in use; there whenever a collection is open
     * @param collection gives what is open
     * @param open the open articles
     * @param use takes the collection of open articles, null where there is none any more
     */
    SearchWork(
            CollectionModel model,
            TermsModel terms,
            Threads threads,
            Supplier<@Nullable ArticleCollection> collection,
            Supplier<List<ListedArticle>> open,
            Consumer<@Nullable ArticleCollection> use) {
        this.model = model;
        this.terms = terms;
        this.threads = threads;
        this.collection = collection;
        this.open = open;
        this.use = use;
        current = new Job(threads.front());
    }

    /**
     * Ends the search; what was found stays.
     *
     * @return whether one went on
     */
    boolean stop() {
        current.cancel();
        boolean ran = model.searching();
        if (ran) {
            model.found(model.found(), false);
        }
        return ran;
    }

    /** Looks for something else. */
    void ask(String text, boolean words) {
        CollectionModel.Asked asked = model.asked();
        model.asked(new CollectionModel.Asked(text.strip(), words, asked.filter(), asked.order()));
        start();
    }

    /** Lets other places through. Days are asked of the index, the rest of what was found. */
    void filter(Filter filter) {
        Filter old = model.asked().filter();
        model.asked(model.asked().with(filter));
        boolean days = Objects.equals(old.from(), filter.from()) && Objects.equals(old.to(), filter.to());
        if (days) {
            arrange();
        } else {
            start();
        }
    }

    void order(PlaceOrder order) {
        model.asked(model.asked().with(order));
        arrange();
    }

    /** Looks anew for what is asked. */
    void start() {
        current.cancel();
        ArticleCollection asked = collection.get();
        CollectionModel.Asked now = model.asked();
        // What the text means is looked up behind: the glossary may be large.
        CollectionQuery typed = new CollectionQuery(Set.of(), now.text());
        if (!typed.isEmpty() && model.wantsHere() && (asked == null || madeAt != changes)) {
            startOpen(typed);
            return;
        }
        if (asked == null || typed.isEmpty()) {
            model.found(Found.NOTHING, false);
            return;
        }
        Job job = new Job(threads.front());
        current = job;
        AppContext context = Objects.requireNonNull(terms.context(), "nothing is asked before the glossary is there");
        model.found(Found.begun(typed), true);
        job.run(
                threads::search,
                () -> new Search(asked, CollectionQuery.of(now.text(), now.words(), context.glossary()), context)
                        .run(now.filter(), now.order(), first -> job.show(() -> model.found(first, true)), job),
                found -> model.found(found, false),
                e -> model.found(Found.failed(typed, CollectionWork.reason(e)), false));
    }

    /** Whether there are open articles to be asked without an index. */
    boolean hasOpen() {
        int count = open.get().size();
        return count > 0 && count <= OpenArticles.MOST;
    }

    /** Other articles are open, or one was changed: where they are asked, they are asked anew. */
    void openChanged() {
        changes++;
        if (model.wantsHere() && !model.asked().text().isEmpty()) {
            start();
        }
    }

    /** Makes a collection of the open articles and asks that. */
    private void startOpen(CollectionQuery typed) {
        AppContext context = terms.context();
        List<ListedArticle> articles = open.get();
        if (context == null || !hasOpen()) {
            use.accept(null);
            model.closed(model.folder() == null ? CollectionModel.Index.NO_FOLDER : CollectionModel.Index.MISSING, "");
            model.found(Found.NOTHING, false);
            return;
        }
        int now = changes;
        Job job = new Job(threads.front());
        current = job;
        // What was found before stays in sight until the same is asked of the changed articles.
        model.found(collection.get() == null ? Found.begun(typed) : model.found(), true);
        job.run(
                threads::search,
                () -> OpenArticles.collection(articles, context, job),
                made -> {
                    use.accept(made);
                    madeAt = now;
                    model.opened(made.size(), true);
                    start();
                },
                e -> model.found(Found.failed(typed, CollectionWork.reason(e)), false));
    }

    /** Filters and sorts what was found; where that is not all yet, the search begins anew. */
    private void arrange() {
        PlaceList list = model.found().list();
        CollectionQuery query = model.found().query();
        if (model.searching() || list == null || query == null) {
            start();
            return;
        }
        current.cancel();
        Job job = new Job(threads.front());
        current = job;
        CollectionModel.Asked now = model.asked();
        model.found(model.found(), true);
        job.run(
                threads::search,
                () -> Search.arranged(query, list, now.filter(), now.order(), job),
                found -> model.found(found, false),
                e -> model.found(Found.failed(query, CollectionWork.reason(e)), false));
    }
}
