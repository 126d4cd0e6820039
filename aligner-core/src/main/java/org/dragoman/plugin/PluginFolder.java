package org.dragoman.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

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
    private static final String REMOVED = "removed.txt";

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
        Set<String> removed = lines(REMOVED);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f -> !removed.contains(f.getFileName().toString()))
                    .filter(f ->
                            f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * {@return why the folder's jars cannot be listed; nothing where there are none or it does not exist}
     */
    public Optional<InputProblem> problem() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            Files.list(path).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(InputProblem.warning(
                    SourcePosition.of(path.toString()),
                    "P010",
                    "The folder of plug-ins cannot be listed, so there are none"
                            + (Files.isDirectory(path) ? "." : ": it is no folder."),
                    "Check its name, and that you may read it."));
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
        return lines(DISABLED);
    }

    private Set<String> lines(String file) {
        try {
            // Bytes that are no UTF-8 do not matter: ids and names of jars that count have none.
            return new String(Files.readAllBytes(path.resolve(file)), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }

    private void write(String file, Set<String> lines) throws IOException {
        Files.createDirectories(path);
        AtomicFile.writeText(path.resolve(file), out -> {
            for (String line : new TreeSet<>(lines)) {
                out.append(line).append('\n');
            }
        });
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
            write(DISABLED, ids);
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
     * Takes a jar out of the folder for good. Where the system holds on to a file that is in use, it counts as removed
     * at once and is deleted when plug-ins are loaded the next time.
     *
     * @param jar one of {@link #jars}
     * @throws IOException where the folder cannot be written to
     */
    public void remove(Path jar) throws IOException {
        if (!jar.toAbsolutePath().normalize().startsWith(path.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException(jar + " is not in " + path);
        }
        try {
            Files.deleteIfExists(jar);
        } catch (IOException held) {
            Set<String> removed = new TreeSet<>(lines(REMOVED));
            removed.add(String.valueOf(jar.getFileName()));
            write(REMOVED, removed);
        }
    }

    /** A jar that was removed is there again. */
    void restore(Path jar) throws IOException {
        Set<String> removed = new TreeSet<>(lines(REMOVED));
        if (removed.remove(String.valueOf(jar.getFileName()))) {
            write(REMOVED, removed);
        }
    }

    /** Deletes what could not be deleted when it was removed. What still cannot stays listed. */
    void tidy() {
        Set<String> removed = new TreeSet<>(lines(REMOVED));
        if (removed.isEmpty()) {
            return;
        }
        try {
            removed.removeIf(this::deleted);
            write(REMOVED, removed);
        } catch (IOException e) {
            // The next start tries again.
        }
    }

    private boolean deleted(String name) {
        try {
            Path file = path.resolve(name);
            if (path.equals(file.getParent())) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
