package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Articles;

/**
 * How files looked at some moment, so that changes by others are noticed. Immutable.
 *
 * @param stamps size and time of the last change by path; a missing file has none
 */
public record DiskState(Map<Path, String> stamps) {
    /** Copies the map. */
    public DiskState {
        stamps = Map.copyOf(stamps);
    }

    /**
     * Looks at files.
     *
     * @param files files and folders; of a folder count the files in it and in its folders, but for hidden ones: what programs
     *     keep there for themselves, such as an index, is no change of it
     * @return how they look now
     */
    public static DiskState of(List<Path> files) {
        Map<Path, String> stamps = new HashMap<>();
        for (Path file : files) {
            try {
                stamps.put(file, Files.isDirectory(file) ? folder(file) : stamp(file));
            } catch (IOException e) {
                // A file that is not there looks like nothing.
            }
        }
        return new DiskState(stamps);
    }

    private static String stamp(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    }

    private static String folder(Path folder) throws IOException {
        List<Path> files = Articles.files(folder);
        long trace = 1;
        for (Path file : files) {
            trace = 31 * trace + file.hashCode();
            try {
                trace = 31 * trace + stamp(file).hashCode();
            } catch (IOException e) {
                // It went meanwhile.
            }
        }
        return files.size() + " " + Long.toHexString(trace);
    }

    /**
     * Which files look otherwise now.
     *
     * @param now a later look at the same files
     * @return those that came, went or were changed, in order
     */
    public List<Path> changed(DiskState now) {
        Map<Path, String> all = new HashMap<>(stamps);
        all.putAll(now.stamps);
        return all.keySet().stream()
                .filter(f -> !String.valueOf(stamps.get(f)).equals(String.valueOf(now.stamps.get(f))))
                .sorted()
                .toList();
    }
}
