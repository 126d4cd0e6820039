package org.dragoman.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file as a whole: a reader sees the old content or the new one, also after a loss of power. */
public final class AtomicFile {
    /** Writes the new content. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out takes it; is not closed
         * @throws IOException where {@code out} fails
         */
        void write(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Replaces a file, or makes it. The content is written to a file beside it, forced to the disk and moved into its
     * place; where that fails, the old file stays and the one beside it is removed. Its name is short, so that any name the
     * file system takes can be written. A symbolic link is followed; a pipe or a
     * device is written to, not replaced.
     *
     * @param file the file
     * @param content writes the new content
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            writeInto(file, content);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.write(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Writes the new content as text. */
    @FunctionalInterface
    public interface Text {
        /**
         * Writes the text.
         *
         * @param out takes it as UTF-8; is not closed
         * @throws IOException where {@code out} fails
         */
        void write(Writer out) throws IOException;
    }

    /**
     * Replaces a file, or makes it, by text in UTF-8. See {@link #write}.
     *
     * @param file the file
     * @param text writes the new content
     * @throws IOException where the folder cannot be written to
     */
    public static void writeText(Path file, Text text) throws IOException {
        write(file, bytes -> {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            text.write(out);
            out.flush();
        });
    }

    /** A pipe or a device is not replaced: what is written to it goes through it. */
    private static void writeInto(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
            content.write(out);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
