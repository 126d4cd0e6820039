package org.dragoman.candidate;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dragoman.mention.AnnotatedArticle;

/**
 * Annotated articles in a file, a line each, that a {@link CandidateSearch} reads text by text: the versions of a text may
 * stand anywhere. About thirty bytes of each article are held in memory. The lines are for the program that wrote them.
 */
public final class VersionFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final VersionIndex index = new VersionIndex();
    private long length;

    private VersionFile(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file);
    }

    /**
     * What the file has for an article. For any thread.
     *
     * @param article with its segments and mentions
     * @return a line with its end
     */
    public static String line(AnnotatedArticle article) {
        return VersionLine.of(article);
    }

    /**
     * Opens a file and finds out which lines are of one text.
     *
     * @param file lines of {@link #line}, in UTF-8
     * @return to be closed by the caller
     * @throws IOException where it cannot be read, or has something else
     */
    public static VersionFile open(Path file) throws IOException {
        VersionFile versions = new VersionFile(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            versions.read(in);
            return versions;
        } catch (IOException | RuntimeException e) {
            versions.close();
            throw e;
        }
    }

    private void read(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, from, i + 1 - from);
                    VersionLine.Head head = VersionLine.head(line.toByteArray());
                    index.add(length, head.id(), head.language());
                    length += line.size();
                    line.reset();
                    from = i + 1;
                }
            }
            line.write(buffer, from, read - from);
        }
        index.complete();
    }

    /**
     * How many articles there are.
     *
     * @return at least 0
     */
    public int articles() {
        return index.lines();
    }

    /**
     * Whether some text has articles in two languages, in whatever languages.
     *
     * @return false where nothing can be found
     */
    public boolean hasVersions() {
        return index.hasVersions();
    }

    /** How many texts have versions to look at. */
    int texts() {
        return index.texts();
    }

    /** The versions of each of these texts, of each language the first; in the order of the texts' first versions. */
    Iterator<List<AnnotatedArticle>> all() {
        return new Iterator<>() {
            private int next = index.text(0);

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public List<AnnotatedArticle> next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                int first = next;
                next = index.text(first + 1);
                try {
                    return versions(first);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private List<AnnotatedArticle> versions(int first) throws IOException {
        Map<Integer, AnnotatedArticle> found = new HashMap<>();
        for (int line = first; line >= 0; line = index.next(line)) {
            int language = index.language(line);
            if (language >= 0 && !found.containsKey(language)) {
                found.put(language, VersionLine.read(bytes(line)));
            }
        }
        List<AnnotatedArticle> inOrder = new ArrayList<>();
        for (int i = 0; i < Unit.LANGUAGES.size(); i++) {
            AnnotatedArticle version = found.get(i);
            if (version != null) {
                inOrder.add(version);
            }
        }
        return inOrder;
    }

    private byte[] bytes(int line) throws IOException {
        long from = index.offset(line);
        long to = line + 1 < index.lines() ? index.offset(line + 1) : length;
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException(file.toString());
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
