package org.dragoman.contract;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.dragoman.plugin.PluginDescriptor;

/**
 * A class loader that shows no providers of plug-ins. A plug-in stands on the class path of its own tests, where it would
 * be taken for a part of Dragoman and clash with itself.
 */
final class WithoutPlugins extends ClassLoader {
    private static final String SERVICES = "META-INF/services/";

    WithoutPlugins(ClassLoader parent) {
        super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> all = super.getResources(name);
        if (!name.startsWith(SERVICES)) {
            return all;
        }
        List<String> plugins = Collections.list(super.getResources(PluginDescriptor.PATH)).stream()
                .map(u -> u.toString().replace(PluginDescriptor.PATH, ""))
                .toList();
        return Collections.enumeration(Collections.list(all).stream()
                .filter(u -> plugins.stream().noneMatch(p -> u.toString().startsWith(p)))
                .toList());
    }
}
