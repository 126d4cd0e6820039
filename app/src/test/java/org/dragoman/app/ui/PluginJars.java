package org.dragoman.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.dragoman.app.panel.WorkbenchPanel;
import org.dragoman.plugin.Version;

/** Jars of plug-ins for tests. */
public final class PluginJars {
    private static final String DESCRIPTION = "Lists every name as it is written.";

    private PluginJars() {}

    /** A sound plug-in with a panel: the classes of {@link NamesPanel}, behind a class loader of their own. */
    public static Path panel(Path file, String id, String name, String version) throws IOException {
        return write(file, descriptor(id, name, version, Version.current().toString()), NamesPanel.class);
    }

    /** A plug-in that was built for another version of the program. */
    public static Path old(Path file, String id, String name) throws IOException {
        return write(file, descriptor(id, name, "0.9", "99.0"), NamesPanel.class);
    }

    /** A plug-in that adds nothing. */
    public static Path hollow(Path file, String id, String name) throws IOException {
        return write(file, descriptor(id, name, "2.0", Version.current().toString()), null);
    }

    /** A jar that is no plug-in. */
    public static Path library(Path file) throws IOException {
        return write(file, null, null);
    }

    private static String descriptor(String id, String name, String version, String dragoman) {
        return "id=" + id + "\nname=" + name + "\nversion=" + version + "\ndragoman=" + dragoman + "\ndescription="
                + DESCRIPTION + "\n";
    }

    private static Path write(Path file, String descriptor, Class<? extends WorkbenchPanel> panel) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            entry(jar, "readme.txt", "A jar of a test.".getBytes(StandardCharsets.UTF_8));
            if (descriptor != null) {
                entry(jar, "META-INF/dragoman-plugin.properties", descriptor.getBytes(StandardCharsets.UTF_8));
            }
            if (panel != null) {
                entry(
                        jar,
                        "META-INF/services/" + WorkbenchPanel.class.getName(),
                        panel.getName().getBytes(StandardCharsets.UTF_8));
                String own = panel.getName().replace('.', '/');
                for (String name : List.of(own, own + "$Name")) {
                    try (InputStream in = panel.getResourceAsStream("/" + name + ".class")) {
                        entry(jar, name + ".class", in.readAllBytes());
                    }
                }
            }
        }
        return file;
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
