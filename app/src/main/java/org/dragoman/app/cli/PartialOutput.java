package org.dragoman.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Output that grows in a file beside its place, {@code NAME.partial}, and becomes the file when it is complete. */
final class PartialOutput implements AutoCloseable {
    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final Writer writer;

    private PartialOutput(Path target, Path partial, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
        this.writer = new OutputStreamWriter(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), StandardCharsets.UTF_8);
    }

    /** Where the output of a file grows. */
    static Path beside(Path output) throws IOException {
        Path target = target(output);
        return target.resolveSibling(target.getFileName() + ".partial");
    }

    private static Path target(Path output) throws IOException {
        return Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
    }

    /**
     * Opens what was begun, or begins.
     *
     * @param output the file that is to be
     * @param length how much of what was begun counts; the rest is cut off
     * @return null where another run is at work on it
     */
    static @Nullable PartialOutput open(Path output, long length) throws IOException {
        Path partial = beside(output);
        FileChannel channel = FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            return null;
        }
        channel.truncate(length);
        channel.position(length);
        return new PartialOutput(target(output), partial, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Where it grows. */
    Path file() {
        return partial;
    }

    /** Takes the output as UTF-8. */
    Writer writer() {
        return writer;
    }

    /** Forces what was written to the disk; gives its length. */
    long confirm() throws IOException {
        writer.flush();
        channel.force(true);
        return channel.position();
    }

    /** Puts the output into its place, in one step. */
    void complete() throws IOException {
        confirm();
        channel.close();
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(partial, Files.getPosixFilePermissions(target));
        }
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves the output as it is; what was not confirmed may be lost. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
