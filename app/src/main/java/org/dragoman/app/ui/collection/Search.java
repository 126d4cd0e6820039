package org.dragoman.app.ui.collection;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.app.AppContext;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.CollectionQuery;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.collection.PlaceList;
import org.dragoman.collection.PlaceOrder;
import org.dragoman.collection.Places;
import org.dragoman.text.Progress;

/** One search: what is seen first is there before the rest is counted. */
final class Search {
    /** Places that are shown before all are known. */
    private static final int FIRST = 100;
    /** More nobody reads; days make the list shorter. */
    static final int MOST = 300_000;

    private final ArticleCollection collection;
    private final CollectionQuery query;
    private final AppContext context;

    Search(ArticleCollection collection, CollectionQuery query, AppContext context) {
        this.collection = collection;
        this.query = query;
        this.context = context;
    }

    /** Finds all places of the days; tells of the first ones as soon as they are there. */
    Found run(Filter filter, PlaceOrder order, Consumer<Found> first, Progress progress) throws IOException {
        Filter days = new Filter(Set.of(), Set.of(), Set.of(), filter.from(), filter.to(), Set.of(), Set.of(), true);
        Places places = query.in(collection, days, context.glossary(), context.languages());
        if (order == PlaceOrder.EARLIEST) {
            PlaceList some = places.list(FIRST, progress);
            if (some.complete()) {
                return arranged(query, some, filter, order, progress);
            }
            first.accept(new Found(query, some, some.numbers(filter), Map.of(), 0, null));
        }
        return arranged(query, places.list(MOST, progress), filter, order, progress);
    }

    /** Places filtered, sorted and counted. */
    static Found arranged(CollectionQuery query, PlaceList list, Filter filter, PlaceOrder order, Progress progress) {
        int[] rows = list.sorted(list.numbers(filter), order, progress);
        Map<PlaceFacet, Map<String, Integer>> counts = new EnumMap<>(PlaceFacet.class);
        for (PlaceFacet facet : PlaceFacet.values()) {
            counts.put(facet, list.count(facet, filter));
        }
        Filter with = new Filter(
                filter.languages(),
                filter.outlets(),
                filter.countries(),
                filter.from(),
                filter.to(),
                filter.events(),
                filter.voices(),
                true);
        int copies = list.numbers(with).length - list.numbers(with.once()).length;
        return new Found(query, list, rows, counts, copies, null);
    }
}
