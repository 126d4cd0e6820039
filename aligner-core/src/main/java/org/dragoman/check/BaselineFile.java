package org.dragoman.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.check.Baseline.Accepted;
import org.dragoman.text.InputProblem;
import org.dragoman.text.JsonFile;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/** A file of accepted findings: JSON, {@code "format": "dragoman-baseline"}, version 1, sorted by document and rule. */
public final class BaselineFile {
    private static final String FORMAT = "dragoman-baseline";

    private BaselineFile() {}

    /**
     * Reads a baseline.
     *
     * @param file the file; a missing one lets nothing stand
     * @return the baseline, or what is wrong with the file
     */
    public static ReadResult<Baseline> read(Path file) {
        SourcePosition at = SourcePosition.of(file.toString());
        try {
            return read(at, JsonFile.read(file));
        } catch (NoSuchFileException e) {
            return new ReadResult.Ok<>(Baseline.NONE, List.of());
        } catch (JsonProcessingException e) {
            return failed(
                    JsonFile.place(file, e),
                    "B001",
                    "The baseline is not well-formed JSON.",
                    "Mend the place, or restore the file from its history.");
        } catch (IOException e) {
            return failed(
                    at,
                    "B002",
                    "The baseline cannot be read: " + e.getMessage() + ".",
                    "Check that it is a file and that you may read it.");
        }
    }

    private static ReadResult<Baseline> read(SourcePosition at, @Nullable JsonNode root) {
        if (root == null
                || !FORMAT.equals(root.path("format").asText())
                || root.path("version").asInt() != 1
                || !root.path("accepted").isArray()) {
            return failed(
                    at,
                    "B003",
                    "This is no baseline of version 1.",
                    "It begins with \"format\": \"" + FORMAT + "\", \"version\": 1 and has a list \"accepted\"; write"
                            + " one with --update-baseline.");
        }
        List<Accepted> accepted = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (JsonNode node : root.path("accepted")) {
            try {
                String until = node.path("until").asText();
                if (!node.path("fingerprint").isTextual()) {
                    throw new IllegalArgumentException("no fingerprint");
                }
                accepted.add(new Accepted(
                        node.path("fingerprint").asText(),
                        node.path("rule").asText(),
                        node.path("doc").asText(),
                        node.path("lang").asText(),
                        node.path("found").asText(),
                        node.path("reason").asText(),
                        until.isEmpty() ? null : LocalDate.parse(until)));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                problems.add(InputProblem.error(
                        at,
                        "B004",
                        "An accepted finding cannot be understood: " + node + ".",
                        "It has \"fingerprint\", \"rule\", \"doc\", \"lang\", \"found\", \"reason\" and perhaps \"until\", a day"
                                + " such as 2027-01-31."));
            }
        }
        return ReadResult.of(new Baseline(accepted), problems);
    }

    private static ReadResult<Baseline> failed(SourcePosition at, String code, String message, String advice) {
        return new ReadResult.Failed<>(List.of(InputProblem.error(at, code, message, advice)));
    }

    /**
     * Replaces a baseline.
     *
     * @param file the file
     * @param baseline what to write
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, Baseline baseline) throws IOException {
        List<Map<String, String>> accepted = new ArrayList<>();
        baseline.accepted().stream()
                .sorted(Comparator.comparing(Accepted::doc)
                        .thenComparing(Accepted::lang)
                        .thenComparing(Accepted::rule)
                        .thenComparing(Accepted::found)
                        .thenComparing(Accepted::fingerprint))
                .forEach(a -> accepted.add(json(a)));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", 1);
        root.put("accepted", accepted);
        JsonFile.write(file, root);
    }

    private static Map<String, String> json(Accepted accepted) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("fingerprint", accepted.fingerprint());
        json.put("rule", accepted.rule());
        json.put("doc", accepted.doc());
        json.put("lang", accepted.lang());
        json.put("found", accepted.found());
        json.put("reason", accepted.reason());
        LocalDate until = accepted.until();
        if (until != null) {
            json.put("until", until.toString());
        }
        return json;
    }
}
