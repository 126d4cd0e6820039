package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.article.Articles;

/** Which files are pages to import. */
public final class PageFiles {
    private static final Set<String> WEB = Set.of("html", "htm", "xhtml");

    private PageFiles() {}

    /**
     * Whether a file is a saved web page, by its ending.
     *
     * @param file a path
     * @return true for {@code .html}, {@code .htm} and {@code .xhtml} in any letter case
     */
    public static boolean isWebPage(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot >= 0 && WEB.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether saved web pages are among files and in folders.
     *
     * @param paths files and folders
     * @return true where there is one at least; a folder that cannot be listed holds none
     */
    public static boolean holdWebPages(List<Path> paths) {
        for (Path path : paths) {
            try {
                if (Files.isDirectory(path)
                        ? Articles.files(path).stream().anyMatch(PageFiles::isWebPage)
                        : isWebPage(path)) {
                    return true;
                }
            } catch (IOException e) {
                continue;
            }
        }
        return false;
    }

    /**
     * The files of a folder that can be imported.
     *
     * @param readers readers of articles
     * @param folder a folder
     * @return files of a kind that a reader takes, and saved web pages, in order of their names
     * @throws IOException where the folder cannot be listed
     */
    public static List<Path> of(Articles readers, Path folder) throws IOException {
        return Articles.files(folder).stream()
                .filter(f -> readers.reads(f) || isWebPage(f))
                .toList();
    }
}
