package org.dragoman.app.ui.collection;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.app.AppContext;
import org.dragoman.app.ui.work.Job;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionQuery;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceList;
import org.dragoman.collection.PlaceOrder;
import org.jspecify.annotations.Nullable;

/** Looks for places in the open index, filters and sorts what was found; of two searches the later one counts. */
final class SearchWork {
    private final CollectionModel model;
    private final Threads threads;
    private final Supplier<@Nullable ArticleCollection> collection;
    private final Supplier<AppContext> context;
    private Job current;

    /**
     * Work for a model.
     *
     * @param collection gives what is open
     * @param context gives the glossary in use; asked only while a collection is open
     */
    SearchWork(
            CollectionModel model,
            Threads threads,
            Supplier<@Nullable ArticleCollection> collection,
            Supplier<AppContext> context) {
        this.model = model;
        this.threads = threads;
        this.collection = collection;
        this.context = context;
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
        if (asked == null || typed.isEmpty()) {
            model.found(Found.NOTHING, false);
            return;
        }
        Job job = new Job(threads.front());
        current = job;
        AppContext context = this.context.get();
        model.found(Found.begun(typed), true);
        job.run(
                threads::search,
                () -> new Search(asked, CollectionQuery.of(now.text(), now.words(), context.glossary()), context)
                        .run(now.filter(), now.order(), first -> job.show(() -> model.found(first, true)), job),
                found -> model.found(found, false),
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
