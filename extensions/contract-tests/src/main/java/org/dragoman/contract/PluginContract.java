package org.dragoman.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.dragoman.glossary.service.Services;
import org.dragoman.plugin.Plugin;
import org.dragoman.plugin.PluginDescriptor;
import org.dragoman.plugin.PluginFolder;
import org.dragoman.plugin.Plugins;
import org.dragoman.plugin.ServiceKind;
import org.dragoman.plugin.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a plug-in has to keep as a whole: descriptor, names of providers, ids, and that it needs no class that it will
 * not see. It is loaded as Dragoman loads it, behind a class loader of its own.
 */
public abstract class PluginContract {
    @TempDir
    private Path folder;

    /** For subclasses. */
    protected PluginContract() {}

    /**
     * What is tested.
     *
     * @return a jar, or a folder with what goes into the jar; by default what Maven compiled
     */
    protected Path plugin() {
        return Path.of("target/classes");
    }

    @Test
    void itIsLoadedBehindAClassLoaderOfItsOwn() throws IOException {
        try (Plugins plugins = load()) {
            assertThat(plugins.problems())
                    .as("It is sound; “dragoman plugins” would say")
                    .isEmpty();
            assertThat(plugins.all()).extracting(Plugin::state).containsExactly(Plugin.State.SOUND);
            assertThat(plugins.all().get(0).provided())
                    .as("It adds something: META-INF/services names a provider")
                    .isNotEmpty();
        }
    }

    @Test
    void idsAreWhatPeopleType() throws IOException {
        try (Plugins plugins = load()) {
            plugins.all().forEach(p -> p.provided().forEach(x -> Promises.id(x.id(), x.id())));
        }
    }

    @Test
    void theDescriptorSaysWhatItIsAndForWhichDragoman() throws IOException {
        try (Plugins plugins = load()) {
            PluginDescriptor descriptor = plugins.all().get(0).descriptor();
            assertThat(descriptor)
                    .as("%s has id, name, version and dragoman", PluginDescriptor.PATH)
                    .isNotNull();
            if (descriptor != null) {
                assertThat(Version.current().runs(descriptor.dragoman()))
                        .as(
                                "%s: dragoman=%s runs on the Dragoman that it is built with, %s",
                                PluginDescriptor.PATH, descriptor.dragoman(), Version.current())
                        .isTrue();
                assertThat(descriptor.name())
                        .as("The name is for people, and no placeholder of a build")
                        .doesNotContain("${");
            }
        }
    }

    @Test
    void itsClassesAreInPackagesOfItsOwn() throws IOException {
        try (Plugins plugins = load()) {
            assertThat(plugins.all().get(0).provided())
                    .as("org.dragoman is Dragoman's; classes of that name are looked for there first")
                    .allSatisfy(p -> assertThat(p.type().getName()).doesNotStartWith("org.dragoman."));
        }
    }

    private Plugins load() throws IOException {
        Path jar = folder.resolve("plugin.jar");
        if (Files.isRegularFile(plugin())) {
            Files.copy(plugin(), jar);
        } else {
            pack(jar);
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();

        thread.setContextClassLoader(new WithoutPlugins(before));
        try {
            return Plugins.load(new PluginFolder(folder), kinds());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void pack(Path jar) throws IOException {
        Path root = plugin();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(root.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }

    /** What plug-ins may add; panels too where the program is on the class path. */
    private static List<ServiceKind<?>> kinds() {
        try {
            Class.forName("org.dragoman.app.AppContext");
            return ProgramKinds.all();
        } catch (ClassNotFoundException e) {
            return Services.KINDS;
        }
    }
}
