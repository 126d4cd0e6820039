package org.dragoman.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * A jar on its way into a folder of plug-ins: looked at, so that its user can be asked, before anything is changed.
 *
 * @param folder where it goes
 * @param jar where it is
 * @param descriptor what it says of itself
 * @param older jars of the same plug-in, which it replaces; by name, empty for none
 * @param before the newest version among them, null where there is none
 */
public record PluginAddition(
        PluginFolder folder,
        Path jar,
        PluginDescriptor descriptor,
        List<Path> older,
        @Nullable Version before) {
    /** Copies the list. */
    public PluginAddition {
        older = List.copyOf(older);
    }

    /**
     * Looks at a jar; nothing of it is run.
     *
     * @param folder where it is to go
     * @param jar any file
     * @return what would be done, or why the file cannot be used here
     */
    public static ReadResult<PluginAddition> of(PluginFolder folder, Path jar) {
        return PluginFolder.inspect(jar)
                .fold(
                        ok -> new ReadResult.Ok<>(of(folder, jar, ok.value()), ok.warnings()),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    private static PluginAddition of(PluginFolder folder, Path jar, PluginDescriptor descriptor) {
        List<Path> older = folder.jars(descriptor.id());
        Version before = older.stream()
                .flatMap(old -> PluginJar.descriptor(old).stream())
                .map(PluginDescriptor::version)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new PluginAddition(folder, jar, descriptor, older, before);
    }

    /**
     * Copies the jar in one step, then takes the older ones away and switches the plug-in on. A jar of another plug-in
     * that has the same file name stays.
     *
     * @return where the jar is now
     * @throws IOException where it cannot be copied, or an older one cannot be deleted
     */
    public Path carryOut() throws IOException {
        Files.createDirectories(folder.path());
        Path target = target();
        try {
            copy(target);
        } catch (IOException held) {
            // A file in use cannot be replaced on every system; then it is removed at the next start.
            if (!older.contains(target) || target.equals(versioned())) {
                throw held;
            }
            target = versioned();
            copy(target);
        }
        for (Path old : older) {
            if (!old.equals(target)) {
                folder.remove(old);
            }
        }
        folder.enable(descriptor.id(), true);
        return target;
    }

    private void copy(Path target) throws IOException {
        AtomicFile.write(target, out -> Files.copy(jar, out));
        folder.restore(target);
    }

    private Path versioned() {
        return folder.path().resolve(descriptor.id() + "-" + descriptor.version() + ".jar");
    }

    /** Its own name, unless that is taken by another plug-in, or would keep it from being loaded. */
    private Path target() {
        Path own = folder.path().resolve(String.valueOf(jar.getFileName()));
        boolean free = !Files.exists(own) || older.contains(own);
        return free && own.toString().toLowerCase(Locale.ROOT).endsWith(".jar") ? own : versioned();
    }
}
