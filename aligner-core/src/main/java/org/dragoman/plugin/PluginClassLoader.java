package org.dragoman.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Classes of one plug-in. It sees itself, the JDK and Dragoman's API; no library of Dragoman's and no other plug-in, so
 * that each may bring whatever version it likes.
 */
final class PluginClassLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    /** How the names of all of them begin; what {@link Plugins#culprit} knows them by. */
    static final String PREFIX = "plug-in ";

    PluginClassLoader(PluginDescriptor descriptor, Path jar) throws MalformedURLException {
        super(
                PREFIX + descriptor.id() + " (" + descriptor.name() + " " + descriptor.version() + ", "
                        + jar.getFileName() + ")",
                // An exclamation mark would end the path of the jar.
                new URL[] {new URL(jar.toUri().toString().replace("!", "%21"))},
                new Api(PluginClassLoader.class.getClassLoader()));
    }

    /** What of the host a plug-in may use. Finds no resources: providers of the host are no providers of a plug-in. */
    private static final class Api extends ClassLoader {
        private static final List<String> OPEN = List.of("org.dragoman.", "org.jspecify.", "org.slf4j.");
        private static final String CLOSED = "org.dragoman.app.";
        private static final String PANELS = "org.dragoman.app.panel.";

        static {
            registerAsParallelCapable();
        }

        private final ClassLoader host;

        Api(ClassLoader host) {
            super("Dragoman's API", ClassLoader.getPlatformClassLoader());
            this.host = host;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!isOpen(name)) {
                throw new ClassNotFoundException(name);
            }
            return host.loadClass(name);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            return name.endsWith(".class") && isOpen(name.replace('/', '.')) ? host.getResource(name) : null;
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            URL found = findResource(name);
            return found == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(found));
        }

        private static boolean isOpen(String name) {
            return OPEN.stream().anyMatch(name::startsWith) && (!name.startsWith(CLOSED) || name.startsWith(PANELS));
        }
    }
}
