package org.dragoman.collection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an index names the files of its folder: from the folder on, whatever a user called it, so that the index is the same for
 * everyone who comes by it. Articles from elsewhere keep their names.
 *
 * @param root the folder that the index is about, null where it is about none
 */
record Sources(@Nullable Path root) {
    /** What the names of files in the folder begin with. */
    private static final String INSIDE = "./";

    static Sources of(Path index) {
        return new Sources(IndexedFolder.at(index).map(IndexedFolder::folder).orElse(null));
    }

    /** The name in the index. */
    String stored(String source) {
        if (root == null) {
            return source;
        }
        try {
            Path file = Path.of(source);
            Path whole = file.toAbsolutePath().normalize();
            Path home = root.toAbsolutePath().normalize();
            if (whole.startsWith(home) && Files.exists(file)) {
                return INSIDE + home.relativize(whole).toString().replace('\\', '/');
            }
            return source.startsWith(INSIDE) ? file.normalize().toString() : source;
        } catch (InvalidPathException e) {
            return source;
        }
    }

    /** The name as a user finds the file. */
    String shown(String stored) {
        return root == null || !stored.startsWith(INSIDE)
                ? stored
                : root.resolve(stored.substring(INSIDE.length())).toString();
    }
}
