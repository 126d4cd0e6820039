package org.dragoman.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.ReadResult;

/**
 * The folder of a user's plug-ins: jars, and {@value #DISABLED} with the ids of those that are switched off, one a line.
 * What is changed here counts when plug-ins are loaded the next time.
 *
 * @param path the folder; it need not exist
 */
public record PluginFolder(Path path) {
    /** Variable of the environment that names the folder. */
    public static final String VARIABLE = "DRAGOMAN_PLUGINS";

    private static final String DISABLED = "disabled.txt";

    /**
     * The folder of the user who runs the program: what {@value #VARIABLE} names, else {@code Dragoman/plugins} where
     * the platform keeps data of programs.
     *
     * @param environment variables, as of {@link System#getenv()}
     * @return the folder, which need not exist
     */
    public static PluginFolder ofUser(Map<String, String> environment) {
        String named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            return new PluginFolder(Path.of(named));
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            return new PluginFolder(data(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Dragoman/plugins"));
        }
        if (system.startsWith("mac")) {
            return new PluginFolder(home.resolve("Library/Application Support/Dragoman/plugins"));
        }
        return new PluginFolder(
                data(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("dragoman/plugins"));
    }

    private static Path data(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.get(variable);
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }

    /**
     * {@return the jars, by name; none where the folder does not exist or cannot be listed}
     */
    public List<Path> jars() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f ->
                            f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The jars of one plug-in, by name; broken ones too where their descriptor can be read.
     *
     * @param id its id
     * @return one, more where several versions lie there, none where it is unknown
     */
    public List<Path> jars(String id) {
        return jars().stream().filter(jar -> PluginJar.idOf(jar).equals(id)).toList();
    }

    /**
     * {@return ids of the plug-ins that are switched off}
     */
    public Set<String> disabled() {
        try (Stream<String> lines = Files.lines(path.resolve(DISABLED), StandardCharsets.UTF_8)) {
            return lines.map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.toSet());
        } catch (IOException | java.io.UncheckedIOException e) {
            return Set.of();
        }
    }

    /**
     * Switches a plug-in on or off.
     *
     * @param id its id
     * @param on whether it is to be loaded
     * @throws IOException where the folder cannot be written to
     */
    public void enable(String id, boolean on) throws IOException {
        Set<String> ids = new TreeSet<>(disabled());
        if (on ? ids.remove(id) : ids.add(id)) {
            Files.createDirectories(path);
            AtomicFile.writeText(path.resolve(DISABLED), out -> {
                for (String disabled : ids) {
                    out.append(disabled).append('\n');
                }
            });
        }
    }

    /**
     * What a jar says of itself; nothing of it is run.
     *
     * @param jar any file
     * @return its descriptor, or why it cannot be used here
     */
    public static ReadResult<PluginDescriptor> inspect(Path jar) {
        return PluginJar.inspect(jar);
    }

    /**
     * Puts a sound jar into the folder under its own name; one of that name is replaced in one step.
     *
     * @param jar a jar from elsewhere
     * @return where it is now
     * @throws IOException where it cannot be copied
     */
    public Path add(Path jar) throws IOException {
        Files.createDirectories(path);
        Path target = path.resolve(String.valueOf(jar.getFileName()));
        AtomicFile.write(target, out -> Files.copy(jar, out));
        return target;
    }

    /**
     * Takes a jar out of the folder for good.
     *
     * @param jar one of {@link #jars}
     * @throws IOException where it cannot be deleted
     */
    public void remove(Path jar) throws IOException {
        if (!jar.toAbsolutePath().normalize().startsWith(path.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException(jar + " is not in " + path);
        }
        Files.deleteIfExists(jar);
    }
}
