package org.dragoman.app.workspace;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UTFDataFormatException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.event.ArticleTraits;
import org.jspecify.annotations.Nullable;

/**
 * Traits of articles in a file, so that an article is searched once only. In memory are their places. A file of another
 * glossary or version is begun anew; of one that was cut off what is whole stays. For one thread at a time.
 */
public final class TraitStore implements AutoCloseable {
    private static final int LONGEST = 1 << 26;
    private static final int BUFFER = 1 << 16;

    private record Place(long start, int length) {}

    private final RandomAccessFile file;
    private final Map<String, Place> places = new HashMap<>();
    private long end;

    private TraitStore(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Opens a file of traits.
     *
     * @param path made if missing, with its folder
     * @param identity of glossary and program; traits of others are forgotten
     * @return the store
     * @throws IOException where the file cannot be written to
     */
    public static TraitStore open(Path path, String identity) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        TraitStore store = new TraitStore(new RandomAccessFile(path.toFile(), "rw"));
        try {
            store.begin(identity);
            return store;
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void begin(String identity) throws IOException {
        // Not closed: that would close the file.
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(Channels.newInputStream(file.getChannel()), BUFFER));
        try {
            String head = in.readUTF();
            end = head.equals(identity) ? size(head) : 0;
            while (end > 0) {
                String key = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > LONGEST) {
                    break;
                }
                in.skipNBytes(length);
                long start = end + size(key) + Integer.BYTES;
                places.put(key, new Place(start, length));
                end = start + length;
            }
        } catch (EOFException | UTFDataFormatException e) {
            // What comes behind was not written to its end.
        }
        if (end == 0) {
            file.setLength(0);
            append(identity, null);
        }
        file.setLength(end);
    }

    /** How many bytes a string takes in the file. */
    private static int size(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(text);
        return bytes.size();
    }

    private void append(String text, byte @Nullable [] traits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(text);
        if (traits != null) {
            out.writeInt(traits.length);
            places.put(text, new Place(end + bytes.size(), traits.length));
            out.write(traits);
        }
        file.seek(end);
        file.write(bytes.toByteArray());
        end += bytes.size();
    }

    /**
     * Whether an article is known.
     *
     * @param key of the article and its text
     * @return true where {@link #get} gives its traits
     */
    public boolean has(String key) {
        return places.containsKey(key);
    }

    /**
     * Keeps an article.
     *
     * @param key of the article and its text, no longer than 20,000 characters
     * @param traits what it shows of its event
     * @throws IOException where the disk is full
     */
    public void put(String key, ArticleTraits traits) throws IOException {
        append(key, traits.bytes());
    }

    /**
     * The traits of an article.
     *
     * @param key of the article and its text
     * @return null for one that is not known, or whose bytes are damaged
     * @throws IOException where the file cannot be read
     */
    public @Nullable ArticleTraits get(String key) throws IOException {
        Place place = places.get(key);
        if (place == null) {
            return null;
        }
        byte[] bytes = new byte[place.length()];
        file.seek(place.start());
        file.readFully(bytes);
        try {
            return ArticleTraits.read(bytes);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
