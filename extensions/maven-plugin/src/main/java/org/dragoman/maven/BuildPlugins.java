package org.dragoman.maven;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.plugin.Plugins;

/** Plug-ins among the jars that a build runs the plugin with: those that have a descriptor. */
final class BuildPlugins {
    private BuildPlugins() {}

    /**
     * Dragoman's own services, those of jars without a descriptor, and those of plug-ins, each behind a class loader of its
     * own. Why a plug-in was left out, its {@link Services#plugins()} say.
     *
     * @param loader the class loader of the Maven plugin
     * @return the services
     */
    static Services services(ClassLoader loader) {
        return Services.of(Plugins.ofJars(jars(loader), Services.KINDS));
    }

    private static List<Path> jars(ClassLoader loader) {
        List<Path> jars = new ArrayList<>();
        if (loader instanceof URLClassLoader realm) {
            for (URL url : realm.getURLs()) {
                try {
                    Path path = Path.of(url.toURI());
                    if (hasDescriptor(path)) {
                        jars.add(path);
                    }
                } catch (URISyntaxException | IllegalArgumentException e) {
                    // No file, so no jar.
                }
            }
        }
        return jars;
    }

    private static boolean hasDescriptor(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            return jar.getEntry(PluginDescriptor.PATH) != null;
        } catch (IOException e) {
            return false;
        }
    }
}
