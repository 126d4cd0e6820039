package org.dragoman.collection;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A folder of articles and the place of its index, which is the same for every program.
 *
 * @param folder the folder of articles
 */
public record FolderIndex(Path folder) {
    private static final String OWN = ".dragoman";
    private static final String INDEX = "index";
    /** Its time is the beginning of the last run that came to its end. */
    private static final String STAMP = "indexed";

    /**
     * The folder that an index is about.
     *
     * @param index folder of an index
     * @return empty where the index does not stand in a folder of articles
     */
    static Optional<FolderIndex> at(Path index) {
        Path own = index.getParent();
        if (own == null || !index.endsWith(INDEX) || !own.endsWith(OWN)) {
            return Optional.empty();
        }
        Path folder = own.getParent();
        return Optional.of(new FolderIndex(folder == null ? Path.of("") : folder));
    }

    /**
     * {@return where the index stands, whether there is one or not}
     */
    public Path index() {
        return folder.resolve(OWN).resolve(INDEX);
    }

    /**
     * {@return whether an index was begun here}
     */
    public boolean hasIndex() {
        try (Stream<Path> files = Files.list(index())) {
            return files.anyMatch(f -> String.valueOf(f.getFileName()).startsWith("segments"));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens the index.
     *
     * @return the collection as far as it is confirmed
     * @throws DamagedIndex where it cannot be read
     * @throws IOException where there is none
     */
    public ArticleCollection open() throws IOException {
        return ArticleCollection.open(index());
    }

    /**
     * Takes the index away.
     *
     * @throws IndexInUse where another program is writing to it
     * @throws IOException where a file of it cannot be deleted
     */
    public void clear() throws IOException {
        Files.deleteIfExists(stamp());
        if (!Files.isDirectory(index())) {
            return;
        }
        try (FSDirectory directory = FSDirectory.open(index());
                Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                Stream<Path> files = Files.list(index())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.write(file, new byte[0]);
                } else {
                    Files.delete(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw new IndexInUse(index(), e);
        }
    }

    /**
     * Notes that the index was found to be damaged, so that the next run makes it anew.
     *
     * @throws IOException where that cannot be written
     */
    public void markDamaged() throws IOException {
        Files.write(index().resolve(DamagedIndex.MARK), new byte[0]);
    }

    /**
     * {@return whether a run has come to its end since the index was begun}
     */
    public boolean isWhole() {
        return Files.exists(stamp());
    }

    /** Notes that what came from elsewhere is there, where nothing was read of the folder yet. */
    void added() throws IOException {
        if (!isWhole()) {
            Files.createFile(stamp());
            Files.setLastModifiedTime(stamp(), FileTime.from(Instant.EPOCH));
        }
    }

    private Path stamp() {
        return folder.resolve(OWN).resolve(STAMP);
    }

    /**
     * Writes down that all files are in the index as they were at a time.
     *
     * @param begun when the run began that has come to its end
     * @throws IOException where it cannot be written
     */
    public void finished(Instant begun) throws IOException {
        Path stamp = stamp();
        FileTime time = FileTime.from(begun);
        if (!Files.exists(stamp)) {
            // The first run has made the folder of the index, which changed the folder around it.
            FileTime made = Files.getLastModifiedTime(folder.resolve(OWN));
            time = made.compareTo(time) > 0 ? made : time;
            Files.createFile(stamp);
        }
        Files.setLastModifiedTime(stamp, time);
    }

    /**
     * Whether files or folders have changed, come or gone since the index was last brought up to date. Reads no file.
     *
     * @return true too where no run has come to its end
     * @throws IOException where the folder cannot be listed
     */
    public boolean changed() throws IOException {
        Path stamp = stamp();
        if (!Files.exists(stamp)) {
            return true;
        }
        FileTime last = Files.getLastModifiedTime(stamp);
        Deque<Path> open = new ArrayDeque<>(List.of(folder));
        while (!open.isEmpty()) {
            Path directory = open.pop();
            if (isLater(directory, last)) {
                return true;
            }
            try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
                for (Path child : children) {
                    if (String.valueOf(child.getFileName()).startsWith(".")) {
                        continue;
                    }
                    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        open.push(child);
                    } else if (isLater(child, last)) {
                        return true;
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return false;
    }

    private static boolean isLater(Path file, FileTime time) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(time) > 0;
    }
}
