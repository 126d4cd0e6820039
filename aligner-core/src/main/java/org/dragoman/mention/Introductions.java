package org.dragoman.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the concepts of an article were named in full. */
final class Introductions {
    private final Map<String, List<Span>> places = new HashMap<>();

    /** Notes a place; those of one concept may come in any order. */
    void add(String concept, Span span) {
        List<Span> known = places.computeIfAbsent(concept, k -> new ArrayList<>(2));
        int at = known.size();
        if (at > 0 && known.get(at - 1).compareTo(span) > 0) {
            at = Collections.binarySearch(known, span);
            at = at < 0 ? -at - 1 : at;
        }
        known.add(at, span);
    }

    /** The last place before an offset where a concept was named in full, or null. */
    @Nullable
    Span before(String concept, int offset) {
        List<Span> known = places.get(concept);
        if (known == null) {
            return null;
        }
        int at = firstFrom(known, offset);
        return at == 0 ? null : known.get(at - 1);
    }

    /** The first place at an offset or behind it where a concept is named in full, or null. */
    @Nullable
    Span after(String concept, int offset) {
        List<Span> known = places.get(concept);
        if (known == null) {
            return null;
        }
        int at = firstFrom(known, offset);
        return at == known.size() ? null : known.get(at);
    }

    private static int firstFrom(List<Span> known, int offset) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (known.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
