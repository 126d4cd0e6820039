package org.dragoman.article;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are taken, by patterns over their paths in it: {@code *} and {@code ?} stand within a name, {@code **}
 * for any folders, none included, {@code {a,b}} for either. Immutable.
 */
public final class FileGlobs {
    /** All files. */
    public static final FileGlobs ALL = new FileGlobs(List.of(), List.of(), f -> true);

    private final List<String> includes;
    private final List<String> excludes;
    private final Predicate<Path> wanted;

    private FileGlobs(List<String> includes, List<String> excludes, Predicate<Path> wanted) {
        this.includes = List.copyOf(includes);
        this.excludes = List.copyOf(excludes);
        this.wanted = wanted;
    }

    /**
     * Patterns that a user wrote.
     *
     * @param includes what is taken; empty for everything
     * @param excludes what is left out of that
     * @return the patterns
     * @throws IllegalArgumentException where one cannot be understood; the message says which and why
     */
    public static FileGlobs of(List<String> includes, List<String> excludes) {
        FileSystem files = Path.of("").getFileSystem();
        includes.forEach(i -> matcher(files, i));
        excludes.forEach(e -> matcher(files, e));
        return new FileGlobs(includes, excludes, f -> true);
    }

    /**
     * The same without files that somebody does not want.
     *
     * @param wanted asked for each file that the patterns take, with the folder in front; must always give the same answer
     * @return the changed patterns
     */
    public FileGlobs only(Predicate<Path> wanted) {
        return new FileGlobs(includes, excludes, this.wanted.and(wanted));
    }

    /**
     * Files of a folder, as {@link Articles#files} lists them.
     *
     * @param folder a folder
     * @return those that are taken
     * @throws IOException where the folder or one in it cannot be listed
     */
    public List<Path> files(Path folder) throws IOException {
        List<PathMatcher> in = matchers(folder, includes);
        List<PathMatcher> out = matchers(folder, excludes);
        return Articles.files(folder).stream()
                .filter(f -> in.isEmpty() || matches(in, folder.relativize(f)))
                .filter(f -> !matches(out, folder.relativize(f)))
                .filter(wanted)
                .toList();
    }

    private static boolean matches(List<PathMatcher> matchers, Path path) {
        return matchers.stream().anyMatch(m -> m.matches(path));
    }

    private static List<PathMatcher> matchers(Path folder, List<String> globs) {
        return globs.stream().map(g -> matcher(folder.getFileSystem(), g)).toList();
    }

    /** As builds write them, where folders in front may be none, and a folder stands for all in it. */
    private static PathMatcher matcher(FileSystem files, String glob) {
        String whole = glob.endsWith("/") ? glob + "**" : glob;
        try {
            return files.getPathMatcher("glob:" + whole.replace("**/", "{,**/}"));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "The pattern \"" + glob + "\" cannot be understood: " + e.getDescription() + ".", e);
        }
    }
}
