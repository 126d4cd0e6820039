package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPathTest {
    @TempDir
    Path folder;

    private Optional<String> fingerprint(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls)) {
            return PluginPath.fingerprint(loader);
        }
    }

    @Test
    void anotherJarOrAnotherContentIsAnotherPath() throws IOException {
        // given
        Path one = Files.writeString(folder.resolve("one.jar"), "1");
        Path two = Files.writeString(folder.resolve("two.jar"), "2");
        Optional<String> before = fingerprint(one);
        // when, then
        assertThat(before).isPresent().isEqualTo(fingerprint(one));
        assertThat(fingerprint(one, two)).isPresent().isNotEqualTo(before);
        Files.writeString(one, "11");
        assertThat(fingerprint(one)).isPresent().isNotEqualTo(before);
    }

    @Test
    void whatCannotBeToldHasNoName() throws IOException {
        assertThat(fingerprint(folder.resolve("gone.jar"))).isEmpty();
        assertThat(PluginPath.fingerprint(new ClassLoader() {})).isEmpty();
    }
}
