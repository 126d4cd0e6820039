package org.dragoman.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Where the concepts of an article were named in full. */
final class Introductions {
    private final Map<String, TreeSet<Integer>> starts = new HashMap<>();

    private Introductions() {}

    static <T> Introductions of(List<T> full, Function<T, String> concept, ToIntFunction<T> start) {
        Introductions introductions = new Introductions();
        for (T mention : full) {
            introductions
                    .starts
                    .computeIfAbsent(concept.apply(mention), k -> new TreeSet<>())
                    .add(start.applyAsInt(mention));
        }
        return introductions;
    }

    /** The last place before an offset where a concept was named in full, or -1. */
    int before(String concept, int offset) {
        TreeSet<Integer> places = starts.get(concept);
        Integer last = places == null ? null : places.lower(offset);
        return last == null ? -1 : last;
    }
}
