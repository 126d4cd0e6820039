package org.dragoman.maven;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compiled glossaries that the modules of a build share, by what they were made of. They belong to the class loader of the
 * plugin, so that builds with other plug-ins of Dragoman have their own. They go when memory is short.
 */
final class SharedIndexes {
    private static final Map<String, CompletableFuture<SoftReference<CompiledGlossary>>> HELD =
            new ConcurrentHashMap<>();

    private SharedIndexes() {}

    /**
     * The glossary of a key; one thread makes it while others that want the same wait, and those that want another do not.
     * Where the maker fails, its caller is told, and each of the others tries for itself.
     */
    static CompiledGlossary get(String key, Supplier<CompiledGlossary> maker) {
        HELD.values().removeIf(held -> held.isDone() && held.join().get() == null);
        while (true) {
            CompletableFuture<SoftReference<CompiledGlossary>> mine = new CompletableFuture<>();
            CompletableFuture<SoftReference<CompiledGlossary>> held = HELD.putIfAbsent(key, mine);
            if (held == null) {
                return made(key, mine, maker);
            }
            CompiledGlossary known = held.join().get();
            if (known != null) {
                return known;
            }
            HELD.remove(key, held);
        }
    }

    private static CompiledGlossary made(
            String key, CompletableFuture<SoftReference<CompiledGlossary>> mine, Supplier<CompiledGlossary> maker) {
        @Nullable CompiledGlossary made = null;
        try {
            made = maker.get();
            return made;
        } finally {
            mine.complete(new SoftReference<>(made));
            if (made == null) {
                HELD.remove(key, mine);
            }
        }
    }
}
