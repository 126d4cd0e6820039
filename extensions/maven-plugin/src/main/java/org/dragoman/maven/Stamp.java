package org.dragoman.maven;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.Sha256;
import org.dragoman.text.JsonFile;
import org.dragoman.text.Severity;

/**
 * A file that says what the last run was made of and what it came to. A file that cannot be read, or is of another form,
 * says nothing.
 *
 * @param file where it stands
 */
record Stamp(Path file) {
    private static final String FORMAT = "dragoman-stamp";

    /**
     * The last outcome, if nothing has changed since.
     *
     * @param key what a run would be made of now
     * @return nothing where it is another, or where a report that was written then is not as it was
     */
    Optional<CheckOutcome> read(String key) {
        try {
            JsonNode root = Files.exists(file) ? JsonFile.read(file) : null;
            if (root == null
                    || !FORMAT.equals(root.path("format").asText())
                    || root.path("version").asInt() != 1
                    || !key.equals(root.path("key").asText())) {
                return Optional.empty();
            }
            for (Map.Entry<String, JsonNode> report : root.path("reports").properties()) {
                Path path = Path.of(report.getKey());
                if (!Files.exists(path)
                        || !Sha256.of(Files.readAllBytes(path))
                                .equals(report.getValue().asText())) {
                    return Optional.empty();
                }
            }
            return Optional.of(outcome(root));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CheckOutcome outcome(JsonNode root) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, root.path("counts").path(severity.name()).asLong());
        }
        List<CheckOutcome.Line> lines = new ArrayList<>();
        root.path("lines")
                .forEach(l -> lines.add(new CheckOutcome.Line(
                        Severity.valueOf(l.path("severity").asText()),
                        l.path("text").asText())));
        List<String> notes = new ArrayList<>();
        root.path("notes").forEach(n -> notes.add(n.asText()));
        return new CheckOutcome(
                root.path("texts").asInt(), counts, root.path("accepted").asLong(), lines, notes, List.of());
    }

    /**
     * Replaces the file. Of a run whose findings are incomplete there must be none.
     *
     * @param key what the run was made of
     * @param outcome what it came to
     * @param reports files that it wrote
     * @throws IOException where that is not possible
     */
    void write(String key, CheckOutcome outcome, List<Path> reports) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", 1);
        root.put("key", key);
        root.put("texts", outcome.texts());
        root.put("counts", outcome.counts());
        root.put("accepted", outcome.accepted());
        root.put(
                "lines",
                outcome.lines().stream()
                        .map(l -> Map.of("severity", l.severity().name(), "text", l.text()))
                        .toList());
        root.put("notes", outcome.notes());
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Path report : reports) {
            hashes.put(report.toString(), Sha256.of(Files.readAllBytes(report)));
        }
        root.put("reports", hashes);
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        JsonFile.write(file, root);
    }

    /** Takes the file away, so that the next run is one. */
    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
