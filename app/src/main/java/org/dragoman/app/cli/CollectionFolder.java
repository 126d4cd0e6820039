package org.dragoman.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.dragoman.collection.ArticleCollection;
import org.dragoman.collection.DamagedIndex;
import org.dragoman.collection.FolderIndex;

/** Opens the index of a folder of articles for a command. */
final class CollectionFolder {
    private CollectionFolder() {}

    /** Works with an open index. */
    interface Work {
        void run(ArticleCollection collection) throws IOException;
    }

    /**
     * Opens the index of a folder, does something with it and closes it.
     *
     * @param filter which articles count
     * @param err told where the index is not what the user may think
     * @throws InputFailure where there is no index, or it is damaged
     */
    static void use(Path folder, FilterOptions filter, PrintWriter err, Work work) throws IOException {
        FolderIndex indexed = new FolderIndex(folder);
        try (ArticleCollection collection = open(indexed)) {
            if (!indexed.isWhole()) {
                err.println("The index is not whole yet: no run of \"dragoman index " + folder + "\" came to its end.");
            }
            if (filter.once && !collection.hasMarkedCopies()) {
                err.println("--once: copies were not marked since articles came or went; \"dragoman index --copies "
                        + folder + "\" marks them.");
            }
            try {
                work.run(collection);
            } catch (InputFailure | UsageFailure | ProgramFailure e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                if (collection.isSound()) {
                    throw e;
                }
                mark(indexed);
                throw damaged(indexed);
            }
        }
    }

    private static void mark(FolderIndex indexed) {
        try {
            indexed.markDamaged();
        } catch (IOException e) {
            // Who may not write to the index cannot make it anew either; the message says what to do.
        }
    }

    private static ArticleCollection open(FolderIndex indexed) {
        Path folder = indexed.folder();
        if (!indexed.hasIndex()) {
            throw InputFailure.of(
                    folder.toString(),
                    "C002",
                    "The folder has no index.",
                    "Run \"dragoman index " + folder + "\" first.");
        }
        try {
            return indexed.open();
        } catch (DamagedIndex e) {
            throw damaged(indexed);
        } catch (IOException e) {
            String reason = e instanceof AccessDeniedException ? "you may not read it" : e.getMessage();
            throw InputFailure.of(
                    indexed.index().toString(),
                    "C004",
                    "The index cannot be opened: " + reason + ".",
                    "Run \"dragoman index " + folder + "\".");
        }
    }

    private static InputFailure damaged(FolderIndex indexed) {
        return InputFailure.of(
                indexed.index().toString(),
                "C003",
                "The index is damaged.",
                "Run \"dragoman index " + indexed.folder() + "\", which makes it anew from the articles.");
    }
}
