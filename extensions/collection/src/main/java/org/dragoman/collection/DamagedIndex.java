package org.dragoman.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/** An index that cannot be read: damaged, or of another version of the program. It is to be made anew. */
public final class DamagedIndex extends IOException {
    /** File in an index that was found to be damaged. */
    static final String MARK = "damaged";

    private static final long serialVersionUID = 1;

    DamagedIndex(Path folder, IOException cause) {
        super("the index " + folder + " cannot be read: " + cause.getMessage(), cause);
    }

    /** Does something with an index. */
    interface Work<R> {
        R run() throws IOException;
    }

    static <R> R guard(Path folder, Work<R> work) throws IOException {
        if (Files.exists(folder.resolve(MARK))) {
            throw new DamagedIndex(folder, new IOException("damage was found in it"));
        }
        try {
            return work.run();
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
            throw new DamagedIndex(folder, e);
        } catch (LockObtainFailedException e) {
            throw new IndexInUse(folder, e);
        } catch (java.io.EOFException | java.nio.file.NoSuchFileException e) {
            throw new DamagedIndex(folder, e);
        } catch (IllegalArgumentException e) {
            throw new DamagedIndex(folder, new IOException(e.getMessage(), e));
        }
    }
}
