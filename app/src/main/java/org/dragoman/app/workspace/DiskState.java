package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * @param files files and folders; of a folder, when something in it came or went
     * @return how they look now
     */
    public static DiskState of(List<Path> files) {
        Map<Path, String> stamps = new HashMap<>();
        for (Path file : files) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                stamps.put(file, now.lastModifiedTime() + " " + now.size() + " " + now.fileKey());
            } catch (IOException e) {
                // A file that is not there looks like nothing.
            }
        }
        return new DiskState(stamps);
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
