package org.dragoman.contract;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;

/** A class loader that does not show which providers a folder or jar of the class path names. */
final class WithoutFolder extends ClassLoader {
    private static final String SERVICES = "META-INF/services/";

    private final String hidden;

    WithoutFolder(ClassLoader parent, Path hidden) {
        super(parent);
        this.hidden = hidden.toAbsolutePath().normalize().toUri().toString().replaceAll("/$", "");
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> all = super.getResources(name);
        return name.startsWith(SERVICES)
                ? Collections.enumeration(Collections.list(all).stream()
                        .filter(u -> !u.toString().contains(hidden))
                        .toList())
                : all;
    }
}
