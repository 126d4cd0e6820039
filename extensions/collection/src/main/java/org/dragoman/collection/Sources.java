package org.dragoman.collection;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an index names the files of its folder: from the folder on, whatever a user called it, so that the index is the same for
 * everyone who comes by it. Articles from elsewhere keep their names.
 *
 * @param root the folder that the index is about, null where it is about none
 */
record Sources(@Nullable Path root) {
    /** What the names of files in the folder begin with. */
    static final String INSIDE = "./";

    static Sources of(Path index) {
        return new Sources(FolderIndex.at(index).map(FolderIndex::folder).orElse(null));
    }

    /** The name in the index of an article that is read now. */
    String stored(String source) {
        if (root == null) {
            return source;
        }
        String inside = inside(source);
        return inside != null && Files.exists(Path.of(source)) ? inside : apart(source);
    }

    /** The names that an article may have in the index, whose file may be gone. */
    List<String> names(String source) {
        String inside = root == null ? null : inside(source);
        return inside == null ? List.of(apart(source)) : List.of(inside, apart(source));
    }

    private @Nullable String inside(String source) {
        try {
            Path whole = Path.of(source).toAbsolutePath().normalize();
            Path home = Objects.requireNonNull(root).toAbsolutePath().normalize();
            return whole.startsWith(home)
                    ? INSIDE + home.relativize(whole).toString().replace('\\', '/')
                    : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** A name that cannot be taken for one of a file in the folder. */
    private String apart(String source) {
        return root != null && source.startsWith(INSIDE) ? source.substring(INSIDE.length()) : source;
    }

    /** The name as a user finds the file. */
    String shown(String stored) {
        return root == null || !stored.startsWith(INSIDE)
                ? stored
                : root.resolve(stored.substring(INSIDE.length())).toString();
    }
}
