package org.dragoman.maven;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.dragoman.mention.TermIndex;
import org.jspecify.annotations.Nullable;

/**
 * Compiled glossaries that the modules of a build share, by what they were made of. They belong to the class loader of the
 * plugin, so that builds with other plug-ins of Dragoman have their own. They go when memory is short.
 */
final class SharedIndexes {
    private static final Map<String, SoftReference<TermIndex>> HELD = new ConcurrentHashMap<>();

    private SharedIndexes() {}

    /** The index of a key; one thread makes it while others that want the same wait. */
    static TermIndex get(String key, Supplier<TermIndex> maker) {
        AtomicReference<@Nullable TermIndex> found = new AtomicReference<>();
        HELD.values().removeIf(held -> held.get() == null);
        HELD.compute(key, (k, held) -> {
            TermIndex known = held == null ? null : held.get();
            found.set(known == null ? maker.get() : known);
            return held == null || known == null ? new SoftReference<>(found.get()) : held;
        });
        return Objects.requireNonNull(found.get());
    }
}
