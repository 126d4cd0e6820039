package org.dragoman.candidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shelves of one search, in memory or in files of a folder. */
final class Shelves implements AutoCloseable {
    private final @Nullable Path folder;
    private final List<Shelf<?>> all = new ArrayList<>();

    /**
     * Without shelves.
     *
     * @param folder for files; null for memory
     */
    Shelves(@Nullable Path folder) {
        this.folder = folder;
    }

    <T> Shelf<T> shelf(FileShelf.Codec<T> codec) {
        Shelf<T> shelf = folder == null ? Shelf.inMemory() : new FileShelf<>(folder, codec);
        all.add(shelf);
        return shelf;
    }

    @Override
    public void close() {
        all.forEach(Shelf::close);
    }
}
