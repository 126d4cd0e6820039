package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.FolderIndex;

/** Where the index of a folder of articles stands. */
final class CollectionFolder {
    private CollectionFolder() {}

    static Path of(Path folder) {
        return new FolderIndex(folder).index();
    }

    /** Takes an index away. */
    static void clear(Path index) {
        if (!Files.isDirectory(index)) {
            return;
        }
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ProgramFailure(WriteFailures.describe(index, e));
        }
    }

    /** Opens the index of a folder, or says why it cannot be opened. */
    static ArticleCollection open(Path folder) {
        Path index = of(folder);
        if (!Files.isDirectory(index)) {
            throw InputFailure.of(
                    folder.toString(),
                    "C002",
                    "The folder has no index.",
                    "Run \"dragoman index " + folder + "\" first.");
        }
        try {
            return ArticleCollection.open(index);
        } catch (DamagedIndex e) {
            throw InputFailure.of(
                    index.toString(),
                    "C003",
                    "The index is damaged.",
                    "Run \"dragoman index " + folder + "\", which makes it anew from the articles.");
        } catch (IOException e) {
            throw InputFailure.of(
                    index.toString(),
                    "C004",
                    "The index cannot be opened: " + e.getMessage() + ".",
                    "Run \"dragoman index " + folder + "\".");
        }
    }
}
