package org.dragoman.plugin;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** Providers on the class path, as the context class loader sees it. */
final class ClassPath {
    private ClassPath() {}

    /** The providers of each kind, each made once; those in jars that are plug-ins of their own are left to these. */
    static Map<ServiceKind<?>, List<Object>> providers(List<ServiceKind<?>> kinds, Set<Path> plugins) {
        Map<ServiceKind<?>, List<Object>> found = new LinkedHashMap<>();
        for (ServiceKind<?> kind : kinds) {
            List<Object> made = new ArrayList<>();
            ServiceLoader.load(kind.type()).stream()
                    .filter(p -> plugins.isEmpty() || !plugins.contains(jar(p.type())))
                    .forEach(p -> made.add(p.get()));
            found.put(kind, made);
        }
        return found;
    }

    private static Path jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null ? Path.of("") : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of("");
        }
    }
}
