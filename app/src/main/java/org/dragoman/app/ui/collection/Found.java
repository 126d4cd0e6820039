package org.dragoman.app.ui.collection;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.collection.CollectionQuery;
import org.dragoman.collection.Filter;
import org.dragoman.collection.PlaceFacet;
import org.dragoman.collection.PlaceList;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a search found. Nobody changes the array.
 *
 * @param query what was looked for, null where nothing was
 * @param list all places, whatever the filter; null where there is none yet
 * @param rows numbers of the places that count, in order
 * @param counts places by facet and value
 * @param copies how many of the places stand in copies
 * @param failure why the search failed, null where it did not
 */
@SuppressWarnings("ArrayRecordComponent") // a million numbers are not copied
record Found(
        @Nullable CollectionQuery query,
        @Nullable PlaceList list,
        int[] rows,
        Map<PlaceFacet, Map<String, Integer>> counts,
        int copies,
        @Nullable String failure) {
    /** Nothing was looked for. */
    static final Found NOTHING = new Found(null, null, new int[0], Map.of(), 0, null);

    /** A search that has not found anything yet. */
    static Found begun(CollectionQuery query) {
        return new Found(query, null, new int[0], Map.of(), 0, null);
    }

    static Found failed(CollectionQuery query, String why) {
        return new Found(query, null, new int[0], Map.of(), 0, why);
    }

    /** The languages of the rows that a filter lets through; none as long as nothing is counted. */
    Set<LanguageTag> languages(Filter filter) {
        return counts.getOrDefault(PlaceFacet.LANGUAGE, Map.of()).keySet().stream()
                .filter(l -> filter.languages().isEmpty() || filter.languages().contains(l))
                .map(LanguageTag::new)
                .collect(Collectors.toSet());
    }
}
