package org.dragoman.api;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where APIs are kept: {@code docs/api/VERSION/MODULE.txt}, and {@code docs/api/breaks.txt} for breaks on purpose.
 *
 * @param project folder of the whole project
 */
record ApiFiles(Path project) {
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>dragoman-parent</artifactId>\\s*<version>([^<]+)</version>");
    /** Module to the package that is its API. */
    private static final Map<String, String> MODULES = new LinkedHashMap<>();

    static {
        MODULES.put("aligner-core", "org/dragoman");
        MODULES.put("glossary", "org/dragoman");
        MODULES.put("app", "org/dragoman/app/panel");
    }

    private Path folder() {
        return project.resolve("docs/api");
    }

    /** The version in work, as the project's pom says. */
    String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(project.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("no version of dragoman-parent in pom.xml");
        }
        return version.group(1);
    }

    /** The last release before the version in work whose API was recorded. */
    Optional<String> lastRelease() throws IOException {
        if (!Files.exists(folder())) {
            return Optional.empty();
        }
        Version now = Version.parse(version());
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(Files::isDirectory)
                    .map(f -> Version.parse(f.getFileName().toString()))
                    .filter(v -> v.compareTo(now) < 0)
                    .max(Comparator.naturalOrder())
                    .map(Version::toString);
        }
    }

    /** What the modules offered when a release was recorded. */
    Api recorded(String version) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String module : MODULES.keySet()) {
            Path file = file(version, module);
            if (Files.exists(file)) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return Api.parse(lines);
    }

    /** What the compiled modules offer. */
    Api present() throws IOException {
        List<ApiType> types = new ArrayList<>();
        for (String module : MODULES.keySet()) {
            types.addAll(present(module).types().values());
        }
        return Api.of(types);
    }

    private Api present(String module) throws IOException {
        return ApiReader.read(project.resolve(module).resolve("target/classes"), MODULES.get(module));
    }

    /** Writes down what the modules offer, as the API of a release. */
    void record(String version) throws IOException {
        for (String module : MODULES.keySet()) {
            Api api = present(module);
            if (!api.types().isEmpty()) {
                Path file = file(version, module);
                Files.createDirectories(file.getParent());
                Files.writeString(file, String.join("\n", api.lines()) + "\n");
            }
        }
    }

    private Path file(String version, String module) {
        return folder().resolve(version).resolve(module + ".txt");
    }

    /** Breaks on purpose, with their reasons. */
    Map<String, String> excused() throws IOException {
        Path file = folder().resolve("breaks.txt");
        Map<String, String> excused = new LinkedHashMap<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" # ", 2);
                excused.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
            }
        }
        return excused;
    }
}
