package org.dragoman.collection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known again.
 *
 * @param size in bytes
 * @param changed time of its last change in nanoseconds since 1970
 * @param besideSize size of the file of facts beside it, -1 where there is none
 * @param besideChanged its time of change, 0 where there is none
 * @param articles how many articles were read of it
 */
record FileState(long size, long changed, long besideSize, long besideChanged, int articles) {
    private static final String BESIDE = "event.properties";

    /** A file as it is now; null where it cannot be looked at. */
    static @Nullable FileState of(Path file, int articles) {
        try {
            BasicFileAttributes own = Files.readAttributes(file, BasicFileAttributes.class);
            BasicFileAttributes beside = beside(file);
            return new FileState(
                    own.size(),
                    nanos(own),
                    beside == null ? -1 : beside.size(),
                    beside == null ? 0 : nanos(beside),
                    articles);
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable BasicFileAttributes beside(Path file) throws IOException {
        try {
            return Files.readAttributes(file.resolveSibling(BESIDE), BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static long nanos(BasicFileAttributes file) {
        return file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    static Path facts(Path file) {
        return file.resolveSibling(BESIDE);
    }

    /** Whether both files were left alone from some time on. */
    boolean isOlder(long nanos) {
        return changed < nanos && besideChanged < nanos;
    }

    FileState holding(int number) {
        return new FileState(size, changed, besideSize, besideChanged, number);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(size);
        out.writeLong(changed);
        out.writeLong(besideSize);
        out.writeLong(besideChanged);
        out.writeInt(articles);
    }

    static FileState read(DataInputStream in) throws IOException {
        return new FileState(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readInt());
    }
}
