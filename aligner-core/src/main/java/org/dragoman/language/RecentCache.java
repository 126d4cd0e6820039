package org.dragoman.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made lately, since large glossaries have the same ministry, committee and adjective in thousands of
 * terms. A bounded table that may forget anything at any time. Safe for use by several threads: entries are immutable,
 * and of two threads that write to one place either may win.
 *
 * @param <K> what a value depends on
 * @param <V> what is made, immutable
 */
public final class RecentCache<K, V> {
    private static final int PLACES = 1 << 14;

    private record Entry(Object key, Object value) {}

    private final @Nullable Entry[] entries = new Entry[PLACES];

    /**
     * A value.
     *
     * @param key what it depends on
     * @param maker makes it where it is not at hand
     * @return the value
     */
    @SuppressWarnings("unchecked")
    public V get(K key, Supplier<V> maker) {
        int place = key.hashCode() * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(PLACES - 1);
        Entry entry = entries[place];
        if (entry == null || !entry.key().equals(key)) {
            entry = new Entry(key, maker.get());
            entries[place] = entry;
        }
        return (V) entry.value();
    }
}
