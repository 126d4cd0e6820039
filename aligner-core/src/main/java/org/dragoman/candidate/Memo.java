package org.dragoman.candidate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Results that are kept as long as there is room: a newer one takes the place of an older. For several threads.
 *
 * @param <K> of what
 * @param <V> the result
 */
final class Memo<K, V> {
    private final AtomicReferenceArray<@Nullable Kept<K, V>> kept;

    private record Kept<K, V>(K key, V value) {}

    /**
     * Holds nothing yet.
     *
     * @param size of results, a power of two
     */
    Memo(int size) {
        kept = new AtomicReferenceArray<>(size);
    }

    /** The result for a key; where it is not kept it is made. */
    V get(K key, Function<? super K, ? extends V> make) {
        int hash = key.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 16)) & (kept.length() - 1);
        Kept<K, V> known = kept.get(slot);
        if (known != null && known.key().equals(key)) {
            return known.value();
        }
        V value = make.apply(key);
        kept.set(slot, new Kept<>(key, value));
        return value;
    }
}
