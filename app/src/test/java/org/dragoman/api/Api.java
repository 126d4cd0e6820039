package org.dragoman.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a module offers to others.
 *
 * @param types by name without type variables
 */
record Api(SortedMap<String, ApiType> types) {
    Api {
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    static Api of(Collection<ApiType> types) {
        SortedMap<String, ApiType> byName = new TreeMap<>();
        types.forEach(t -> byName.put(t.raw(), t));
        return new Api(byName);
    }

    List<String> lines() {
        return types.values().stream().flatMap(t -> t.lines().stream()).toList();
    }

    /** Lines that are indented belong to the type above; those behind {@code #} are remarks. */
    static Api parse(List<String> lines) {
        List<ApiType> types = new ArrayList<>();
        List<String> type = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ") && !type.isEmpty()) {
                types.add(ApiType.parse(type));
                type.clear();
            }
            type.add(line);
        }
        if (!type.isEmpty()) {
            types.add(ApiType.parse(type));
        }
        return of(types);
    }
}
