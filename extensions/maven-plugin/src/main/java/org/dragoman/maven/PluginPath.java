package org.dragoman.maven;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.dragoman.article.FileGlobs;

/** The jars that a build runs the plugin with: Dragoman's own, and those that add to it. */
final class PluginPath {
    private PluginPath() {}

    /**
     * Names the jars as they are now, by place, size and time, and the Java that runs them.
     *
     * @param loader the class loader of the plugin
     * @return nothing where they cannot be told
     */
    static Optional<String> fingerprint(ClassLoader loader) {
        if (!(loader instanceof URLClassLoader jars)) {
            return Optional.empty();
        }
        Fingerprint all = new Fingerprint().add(Runtime.version().toString());
        try {
            TreeSet<Path> files = new TreeSet<>();
            for (URL url : jars.getURLs()) {
                Path path = Path.of(url.toURI());
                if (Files.isDirectory(path)) {
                    files.addAll(FileGlobs.ALL.files(path));
                } else {
                    files.add(path);
                }
            }
            for (Path file : files) {
                all.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return Optional.of(all.hex());
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
