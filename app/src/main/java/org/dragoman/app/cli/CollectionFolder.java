package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.FolderIndex;

/** Opens the index of a folder of articles for a command. */
final class CollectionFolder {
    private CollectionFolder() {}

    /** Opens the index of a folder, or says why it cannot be opened. */
    static ArticleCollection open(Path folder) {
        FolderIndex indexed = new FolderIndex(folder);
        if (!Files.isDirectory(indexed.index())) {
            throw InputFailure.of(
                    folder.toString(),
                    "C002",
                    "The folder has no index.",
                    "Run \"dragoman index " + folder + "\" first.");
        }
        try {
            return indexed.open();
        } catch (DamagedIndex e) {
            throw InputFailure.of(
                    indexed.index().toString(),
                    "C003",
                    "The index is damaged.",
                    "Run \"dragoman index " + folder + "\", which makes it anew from the articles.");
        } catch (IOException e) {
            throw InputFailure.of(
                    indexed.index().toString(),
                    "C004",
                    "The index cannot be opened: " + e.getMessage() + ".",
                    "Run \"dragoman index " + folder + "\".");
        }
    }
}
