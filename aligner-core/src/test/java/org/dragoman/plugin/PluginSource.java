package org.dragoman.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes jars of plug-ins from source code, sound and broken ones. */
final class PluginSource {
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> resources = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    /** A plug-in whose descriptor is right. */
    static PluginSource of(String id) {
        Version here = Version.current();
        return new PluginSource()
                .resource(
                        PluginDescriptor.PATH,
                        "id=" + id + "\nname=Plug-in " + id + "\nversion=1.2\ndragoman=" + here.major() + "."
                                + here.minor() + "\n");
    }

    /** A class, by its full name. */
    PluginSource type(String name, String source) {
        classes.put(name, source);
        return this;
    }

    /** A class that is compiled, but not put into the jar. */
    PluginSource missing(String name, String source) {
        leftOut.add(name);
        return type(name, source);
    }

    PluginSource resource(String path, String text) {
        resources.put(path, text);
        return this;
    }

    PluginSource provides(Class<?> service, String provider) {
        return resource("META-INF/services/" + service.getName(), provider + "\n");
    }

    /** Writes the jar. */
    Path jar(Path folder, String name) {
        try {
            Path work = Files.createTempDirectory(folder.getParent(), "compiled");
            compile(work);
            for (String type : leftOut) {
                Files.delete(work.resolve(type.replace('.', '/') + ".class"));
            }
            Files.createDirectories(folder);
            Path jar = folder.resolve(name);
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file)) {
                for (Path type : classFiles(work)) {
                    put(out, work.relativize(type).toString().replace('\\', '/'), Files.readAllBytes(type));
                }
                for (Map.Entry<String, String> resource : resources.entrySet()) {
                    put(out, resource.getKey(), resource.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path work) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                work.toString(),
                "-encoding",
                "UTF-8"));
        for (Map.Entry<String, String> type : classes.entrySet()) {
            Path source = work.resolve("src").resolve(type.getKey().replace('.', '/') + ".java");
            Files.createDirectories(source.getParent());
            Files.writeString(source, type.getValue());
            arguments.add(source.toString());
        }
        if (!classes.isEmpty()) {
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                    .as("the plug-in's sources compile")
                    .isZero();
        }
    }

    private static List<Path> classFiles(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            return files.filter(f -> f.toString().endsWith(".class")).sorted().toList();
        }
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
