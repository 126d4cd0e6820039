package org.dragoman.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values by id, in order of arrival; immutable. A changed map shares its values with the one it came from and holds the
 * few that differ on top, so that one change of many thousand values is cheap: the top grows to about twice the square
 * root of the whole, then both are joined. A changed value stays in its place.
 *
 * @param <V> the values
 */
public final class OverlayMap<V> {
    private static final int LEAST_TOP = 64;

    private final Map<String, V> base;
    private final Map<String, Optional<V>> top;
    private volatile @Nullable List<V> list;

    private OverlayMap(Map<String, V> base, Map<String, Optional<V>> top) {
        this.base = base;
        this.top = top;
    }

    /**
     * A map of these values.
     *
     * @param values by id; copied
     * @param <V> the values
     * @return the map
     */
    public static <V> OverlayMap<V> of(Map<String, V> values) {
        return new OverlayMap<>(new LinkedHashMap<>(values), Map.of());
    }

    /**
     * A value by id.
     *
     * @param id its id
     * @return the value, or empty
     */
    public Optional<V> get(String id) {
        Optional<V> changed = top.isEmpty() ? null : top.get(id);
        return changed != null ? changed : Optional.ofNullable(base.get(id));
    }

    /**
     * {@return whether it has no values}
     */
    boolean isEmpty() {
        return top.isEmpty() ? base.isEmpty() : values().isEmpty();
    }

    /**
     * {@return all values in their order; made once for each changed map, when first asked for}
     */
    public Collection<V> values() {
        if (top.isEmpty()) {
            return Collections.unmodifiableCollection(base.values());
        }
        List<V> all = list;
        if (all == null) {
            all = Collections.unmodifiableList(new ArrayList<>(joined(base, top).values()));
            list = all;
        }
        return all;
    }

    /**
     * This map with some values added, replaced or removed.
     *
     * @param changes by id; empty removes
     * @return the changed map
     */
    public OverlayMap<V> with(Map<String, Optional<V>> changes) {
        Map<String, Optional<V>> changed = new LinkedHashMap<>(top);
        changes.forEach((id, value) -> {
            if (value.isEmpty() && !base.containsKey(id)) {
                changed.remove(id);
            } else {
                changed.put(id, value);
            }
        });
        long size = changed.size();
        return size > LEAST_TOP && size * size > 4L * base.size()
                ? new OverlayMap<>(joined(base, changed), Map.of())
                : new OverlayMap<>(base, changed);
    }

    private static <V> Map<String, V> joined(Map<String, V> base, Map<String, Optional<V>> top) {
        Map<String, V> all = new LinkedHashMap<>(base);
        top.forEach((id, value) -> value.ifPresentOrElse(v -> all.put(id, v), () -> all.remove(id)));
        return all;
    }
}
