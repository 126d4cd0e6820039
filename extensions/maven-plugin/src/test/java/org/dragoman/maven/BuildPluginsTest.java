package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildPluginsTest {
    @TempDir
    private Path folder;

    private URL jar(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream out = new JarOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file.toUri().toURL();
    }

    @Test
    void givenJarsWithADescriptorWhenLoadedThenTheyAreHeldToTheRulesOfPluginsAndOthersAreLeftAlone()
            throws IOException {
        URL old = jar("old.jar", Map.of(PluginDescriptor.PATH, "id=old\nname=Old\nversion=1.0\ndragoman=0.0.1\n"));
        URL library = jar("library.jar", Map.of("readme.txt", "a library"));

        try (URLClassLoader realm = new URLClassLoader(
                new URL[] {old, library, folder.toUri().toURL()}, getClass().getClassLoader())) {
            Services services = BuildPlugins.services(realm);

            assertThat(services.plugins().problems())
                    .extracting(InputProblem::code)
                    .containsExactly("P001");
            assertThat(services.checks()).containsKey("missing-term");
        }
    }

    @Test
    void givenALoaderOfAnotherKindWhenLoadedThenThereAreNoPlugins() {
        assertThat(BuildPlugins.services(ClassLoader.getPlatformClassLoader())
                        .plugins()
                        .all())
                .isEmpty();
    }
}
