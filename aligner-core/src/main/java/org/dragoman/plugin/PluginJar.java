package org.dragoman.plugin;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import org.dragoman.text.ReadResult;

/** A jar before anything of it runs. */
final class PluginJar {
    private PluginJar() {}

    /** Opens a jar. */
    static JarFile open(Path jar) throws IOException {
        // Signatures are not looked at: nobody has said whom to trust.
        return new JarFile(jar.toFile(), false);
    }

    /**
     * What a jar says of itself.
     *
     * @param jar any file
     * @return its descriptor, or why it cannot be used here
     */
    static ReadResult<PluginDescriptor> inspect(Path jar) {
        try (JarFile file = open(jar)) {
            PluginDescriptor descriptor = PluginDescriptor.of(file);
            checkVersion(descriptor);
            return new ReadResult.Ok<>(descriptor, List.of());
        } catch (PluginFault e) {
            return new ReadResult.Failed<>(List.of(e.refused(jar)));
        } catch (IOException e) {
            return new ReadResult.Failed<>(List.of(unreadable(e).refused(jar)));
        }
    }

    /** What a jar says of itself, whatever else is wrong with it. */
    static Optional<PluginDescriptor> descriptor(Path jar) {
        try (JarFile file = open(jar)) {
            return Optional.of(PluginDescriptor.of(file));
        } catch (PluginFault | IOException e) {
            return Optional.empty();
        }
    }

    /** The id that a jar claims, whatever else is wrong with it; empty for none. */
    static String idOf(Path jar) {
        return descriptor(jar).map(PluginDescriptor::id).orElse("");
    }

    static void checkVersion(PluginDescriptor descriptor) throws PluginFault {
        Version here = Version.current();
        if (!here.runs(descriptor.dragoman())) {
            boolean older = descriptor.dragoman().compareTo(here) < 0;
            throw new PluginFault(
                    "P001",
                    "It was built for Dragoman " + descriptor.dragoman() + "; this is " + here + ".",
                    older ? "Ask its author for a newer one." : "Take a newer Dragoman, or an older plug-in.");
        }
    }

    static PluginFault unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new PluginFault("P008", "There is no such file.", "Check its name.");
        }
        return e instanceof ZipException
                ? new PluginFault(
                        "P008", "It is no jar, or damaged: " + e.getMessage() + ".", "Fetch the file once more.")
                : new PluginFault("P008", "It cannot be read: " + e.getMessage() + ".", "Check that you may read it.");
    }
}
