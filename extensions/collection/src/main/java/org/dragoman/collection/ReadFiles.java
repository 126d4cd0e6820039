package org.dragoman.collection;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.dragoman.text.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder all of whose articles are in an index, as they were when they were read. A file is known as long as its
 * size and its time of change, and those of the facts beside it, are what they were. Made by {@link FileRecorder}. Immutable.
 */
final class ReadFiles {
    /** No file. */
    public static final ReadFiles NONE = new ReadFiles("", Map.of());

    private static final String PREFIX = "files-";

    private final String reading;
    private final Map<String, FileState> files;

    ReadFiles(String reading, Map<String, FileState> files) {
        this.reading = reading;
        this.files = Map.copyOf(files);
    }

    /**
     * Whether files are known that were read in a way.
     *
     * @param way how they were read, as {@link FileRecorder} was told
     * @return false also where none is known
     */
    public boolean wereRead(String way) {
        return !files.isEmpty() && reading.equals(way);
    }

    /**
     * Whether a file is as it was read.
     *
     * @param folder the folder of the index, however it is spelt now
     * @param file a file in it
     * @return false for a file that is not known, and for one that is gone
     */
    public boolean isFresh(Path folder, Path file) {
        FileState known = files.get(relative(folder, file));
        return known != null && known.equals(FileState.of(file, known.articles()));
    }

    /**
     * How many articles a file had.
     *
     * @param folder the folder of the index
     * @param file a file in it
     * @return 0 also for one that is not known
     */
    public int articles(Path folder, Path file) {
        FileState known = files.get(relative(folder, file));
        return known == null ? 0 : known.articles();
    }

    /** Whether a source of articles, as the index names it, is among the files, changed or not. */
    boolean holds(String source) {
        return source.startsWith(Sources.INSIDE) && files.containsKey(source.substring(Sources.INSIDE.length()));
    }

    @Nullable
    FileState state(Path folder, Path file) {
        return files.get(relative(folder, file));
    }

    static String relative(Path folder, Path file) {
        return file.startsWith(folder) ? folder.relativize(file).toString().replace('\\', '/') : "";
    }

    /** Keeps the files beside an index under a new name, which a commit is to give. */
    String keep(Path index) throws IOException {
        String name = PREFIX + UUID.randomUUID();
        AtomicFile.write(index.resolve(name), file -> {
            DeflaterOutputStream packed = new DeflaterOutputStream(file);
            DataOutputStream out = new DataOutputStream(packed);
            out.writeUTF(reading);
            out.writeInt(files.size());
            for (Map.Entry<String, FileState> entry : files.entrySet()) {
                out.writeUTF(entry.getKey());
                entry.getValue().write(out);
            }
            out.flush();
            packed.finish();
        });
        return name;
    }

    /** What was kept under a name; no files where that cannot be read. */
    static ReadFiles kept(Path index, @Nullable String name) {
        if (name == null || !Files.isRegularFile(index.resolve(name))) {
            return NONE;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(index.resolve(name)));
                DataInputStream in = new DataInputStream(new InflaterInputStream(bytes))) {
            String reading = in.readUTF();
            Map<String, FileState> files = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                files.put(in.readUTF(), FileState.read(in));
            }
            if (in.read() >= 0) {
                return NONE;
            }
            return new ReadFiles(reading, files);
        } catch (IOException e) {
            return NONE;
        }
    }

    /** Takes away those that no commit names. */
    static void keepOnly(Path index, @Nullable String kept) throws IOException {
        Set<Path> others = new LinkedHashSet<>();
        try (Stream<Path> all = Files.list(index)) {
            all.filter(f -> {
                        String name = String.valueOf(f.getFileName());
                        return name.startsWith(PREFIX) && !name.equals(kept);
                    })
                    .forEach(others::add);
        }
        for (Path other : others) {
            Files.deleteIfExists(other);
        }
    }
}
