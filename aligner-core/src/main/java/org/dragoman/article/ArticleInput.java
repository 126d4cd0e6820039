package org.dragoman.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.InputProblem;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is given: a file with its name, as a whole or as a stream. Nothing is read before a reader asks. Not safe
 * for use by several threads.
 */
public final class ArticleInput {
    /** Most bytes of an input that is read as a whole. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int CHUNK = 1 << 16;

    /** Where the bytes come from. */
    private interface Source {
        InputStream open() throws IOException;

        /** Length in bytes, 0 where it is not known before the end: a stream, a pipe, a device. */
        default long size() throws IOException {
            return 0;
        }
    }

    /** A file. */
    private record FileSource(Path file) implements Source {
        @Override
        public InputStream open() throws IOException {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder");
            }
            return Files.newInputStream(file);
        }

        @Override
        public long size() throws IOException {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        }
    }

    private final String name;
    private final ReadOptions options;
    private final Source source;
    private byte @Nullable [] bytes;
    /** A stream that was opened to look at its beginning, and can be opened once only. */
    private @Nullable InputStream begun;

    private ArticleInput(String name, Source source, byte @Nullable [] bytes, ReadOptions options) {
        this.name = name;
        this.source = source;
        this.bytes = bytes;
        this.options = options;
    }

    /**
     * An input in memory.
     *
     * @param name the file as the user named it, for messages and for the document id
     * @param bytes the whole file; not copied, so it must not be changed afterwards
     * @param options how to read it
     */
    public ArticleInput(String name, byte[] bytes, ReadOptions options) {
        this(name, () -> new ByteArrayInputStream(bytes), bytes, options);
    }

    /**
     * A file, which is not touched yet.
     *
     * @param file the file
     * @param options how to read it
     * @return the input
     */
    public static ArticleInput of(Path file, ReadOptions options) {
        return new ArticleInput(file.toString(), new FileSource(file), null, options);
    }

    /**
     * A stream, which can be read once and is closed then.
     *
     * @param name what to call it, for messages and for the document id
     * @param in the stream
     * @param options how to read it
     * @return the input
     */
    public static ArticleInput of(String name, InputStream in, ReadOptions options) {
        return new ArticleInput(name, () -> in, null, options);
    }

    /**
     * {@return the file as the user named it}
     */
    public String name() {
        return name;
    }

    /**
     * The whole file, for readers that need all of it at once. At most one byte more than {@link #MAX_BYTES} is read.
     *
     * @return the bytes; not a copy, so they must not be changed
     * @throws UnreadableInput where the file is missing, cannot be read or is longer than {@link #MAX_BYTES}
     */
    public byte[] bytes() {
        return bytes(MAX_BYTES);
    }

    /**
     * The whole file, for readers that need several times its size in memory. At most one byte more than the limit is read.
     *
     * @param most most bytes to read, at most {@link #MAX_BYTES}
     * @return the bytes; not a copy, so they must not be changed
     * @throws UnreadableInput where the file is missing, cannot be read or is longer than the limit
     */
    public byte[] bytes(int most) {
        if (bytes == null) {
            try {
                long size = source.size();
                if (size > most) {
                    throw tooLarge(size, most);
                }
                try (InputStream in = opened()) {
                    bytes = bounded(in, (int) size, most);
                }
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
        if (bytes.length > most) {
            throw tooLarge(bytes.length, most);
        }
        return bytes;
    }

    /** Everything there is; the chunks are put together only when it is known that they are not too many. */
    private byte[] bounded(InputStream in, int expected, int most) throws IOException {
        byte[] first = in.readNBytes(expected);
        List<byte[]> chunks = new ArrayList<>();
        int more = 0;
        for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
            chunks.add(chunk);
            more += chunk.length;
            if (first.length + more > most) {
                throw tooLarge(-1, most);
            }
        }
        byte[] all = Arrays.copyOf(first, first.length + more);
        int at = first.length;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, all, at, chunk.length);
            at += chunk.length;
        }
        return all;
    }

    /**
     * The length of an input that can be opened more than once.
     *
     * @return length in bytes; 0 where it is not known before the end, as of a stream or a pipe
     * @throws UnreadableInput where the file cannot be looked at
     */
    public long size() {
        try {
            return bytes != null ? bytes.length : source.size();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The bytes as a stream, for readers that need only a part of them at a time; no limit is checked.
     *
     * @return the stream, to be closed by the caller
     * @throws UnreadableInput where the file is missing or cannot be read
     */
    public InputStream open() {
        try {
            return opened();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputStream opened() throws IOException {
        InputStream in = begun;
        begun = null;
        return in == null ? source.open() : in;
    }

    /**
     * The beginning, which is read again with the rest.
     *
     * @param most most bytes
     * @return the first bytes, fewer where there are no more
     * @throws UnreadableInput where the file is missing or cannot be read
     */
    byte[] head(int most) {
        if (bytes != null) {
            return Arrays.copyOf(bytes, Math.min(bytes.length, most));
        }
        try {
            if (source.size() > 0) {
                try (InputStream in = source.open()) {
                    return in.readNBytes(most);
                }
            }
            PushbackInputStream in = new PushbackInputStream(opened(), most);
            byte[] head = in.readNBytes(most);
            in.unread(head);
            begun = in;
            return head;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * What to throw where the stream of {@link #open} fails.
     *
     * @param e the failure
     * @return the failure as a problem of this input
     */
    public UnreadableInput unreadable(IOException e) {
        SourcePosition at = SourcePosition.of(name);
        return new UnreadableInput(
                e instanceof NoSuchFileException
                        ? InputProblem.error(at, "A010", "There is no such file.", "Check the path.")
                        : InputProblem.error(
                                at,
                                "A011",
                                "The file cannot be read: " + reason(e) + ".",
                                "Check that it is a file and that you may read it."));
    }

    /** Why a file or a folder cannot be read; its path is left out, for the message begins with it. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "input failed" : reason;
    }

    private UnreadableInput tooLarge(long size, int most) {
        String found = size < 0
                ? "It has more than "
                : String.format(Locale.ROOT, "It has %.1f MiB (%d bytes), more than ", size / (double) (1 << 20), size);
        return new UnreadableInput(InputProblem.error(
                SourcePosition.of(name),
                "A020",
                found + "the " + (most >> 20) + " MiB that such a file may have.",
                "Split it, or give it as JSON Lines."));
    }

    /**
     * {@return the language that the user has set, null for none}
     */
    public @Nullable LanguageTag language() {
        return options.language();
    }

    /**
     * {@return how the user wants it to be read}
     */
    public ReadOptions options() {
        return options;
    }

    /**
     * {@return the last part of the name}
     */
    public String fileName() {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }
}
