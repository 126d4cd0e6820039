package org.dragoman.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.LineClass;
import org.dragoman.text.InputProblem;
import org.dragoman.text.JsonFile;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A file of decisions: JSON, {@code "format": "dragoman-decisions"}, version 1. Sorted, so that one changed
 * decision is one small difference.
 */
public final class DecisionFile {
    private static final String FORMAT = "dragoman-decisions";

    private DecisionFile() {}

    /**
     * Reads a file of decisions.
     *
     * @param file the file; a missing one holds no decisions
     * @return the decisions, or what is wrong with the file
     */
    public static ReadResult<Decisions> read(Path file) {
        try {
            return read(file, JsonFile.read(file));
        } catch (NoSuchFileException e) {
            return new ReadResult.Ok<>(Decisions.NONE, List.of());
        } catch (JsonProcessingException e) {
            return failed(
                    JsonFile.place(file, e),
                    "D001",
                    "The decisions are not well-formed JSON.",
                    "Mend the place, or restore the file from its history.");
        } catch (IOException e) {
            return failed(
                    SourcePosition.of(file.toString()),
                    "D002",
                    "The decisions cannot be read: " + e.getMessage() + ".",
                    "Check that it is a file and that you may read it.");
        }
    }

    private static ReadResult<Decisions> read(Path file, @Nullable JsonNode root) {
        SourcePosition at = SourcePosition.of(file.toString());
        if (root == null
                || !FORMAT.equals(root.path("format").asText())
                || root.path("version").asInt() != 1) {
            return failed(
                    at,
                    "D003",
                    "This is no file of decisions of version 1.",
                    "Its first fields are \"format\": \"" + FORMAT + "\", \"version\": 1.");
        }
        List<InputProblem> problems = new ArrayList<>();
        List<LineDecision> lines = new ArrayList<>();
        for (JsonNode node : list(root, "lines")) {
            LineClass.of(node.path("class").asText())
                    .filter(k -> node.path("article").isTextual()
                            && node.path("line").isInt()
                            && node.path("line").asInt() >= 0)
                    .ifPresentOrElse(
                            k -> lines.add(new LineDecision(
                                    node.path("article").asText(),
                                    node.path("line").asInt(),
                                    k)),
                            () -> problems.add(unknown(at, node)));
        }
        List<OriginDecision> origins = new ArrayList<>();
        for (JsonNode node : list(root, "origins")) {
            OriginDecision.Field.of(node.path("field").asText())
                    .filter(f -> node.path("article").isTextual()
                            && (node.path("value").isTextual()
                                    || node.path("value").isNull()))
                    .ifPresentOrElse(
                            f -> origins.add(new OriginDecision(
                                    node.path("article").asText(),
                                    f,
                                    node.path("value").isTextual()
                                            ? node.path("value").asText()
                                            : null)),
                            () -> problems.add(unknown(at, node)));
        }
        List<MentionDecision> mentions = new ArrayList<>();
        for (JsonNode node : list(root, "mentions")) {
            mention(node).ifPresentOrElse(mentions::add, () -> problems.add(unknown(at, node)));
        }
        List<BeadDecision> beads = new ArrayList<>();
        for (JsonNode node : list(root, "beads")) {
            BeadJson.read(node).ifPresentOrElse(beads::add, () -> problems.add(unknown(at, node)));
        }
        List<EventDecision> events = new ArrayList<>();
        for (JsonNode node : list(root, "events")) {
            event(node).ifPresentOrElse(events::add, () -> problems.add(unknown(at, node)));
        }
        return ReadResult.of(new Decisions(lines, origins, mentions, beads, events), problems);
    }

    private static Optional<MentionDecision> mention(JsonNode node) {
        JsonNode concept = node.path("concept");
        return MentionDecision.Kind.of(node.path("is").asText())
                .filter(k -> node.path("article").isTextual()
                        && !node.path("quote").asText().isEmpty()
                        && concept.isTextual() == k.names())
                .map(k -> new MentionDecision(
                        node.path("article").asText(),
                        k,
                        node.path("quote").asText(),
                        node.path("before").asText(),
                        node.path("after").asText(),
                        node.path("at").asInt(-1),
                        k.names() ? concept.asText() : null));
    }

    private static Optional<EventDecision> event(JsonNode node) {
        List<String> articles = new ArrayList<>();
        node.path("articles").forEach(a -> articles.add(a.asText()));
        return articles.isEmpty() || articles.contains("")
                ? Optional.empty()
                : Optional.of(new EventDecision(articles));
    }

    /** The elements of an array; anything else in its place is one that cannot be understood. */
    private static Iterable<JsonNode> list(JsonNode root, String name) {
        JsonNode node = root.path(name);
        return node.isArray() || node.isMissingNode() ? node : List.of(node);
    }

    private static InputProblem unknown(SourcePosition at, JsonNode node) {
        return InputProblem.error(
                at,
                "D004",
                "A decision cannot be understood: " + node + ".",
                "A line has \"article\", \"line\" and \"class\"; an origin has \"article\", \"field\" and \"value\"; a mention"
                        + " has \"article\", \"quote\", \"is\" and, where it names one, \"concept\"; a bead has \"is\" and \"sides\","
                        + " each with \"article\" and \"segments\" of \"at\", \"words\" and \"hash\"; an event has"
                        + " \"articles\".");
    }

    private static ReadResult<Decisions> failed(SourcePosition at, String code, String message, String advice) {
        return new ReadResult.Failed<>(List.of(InputProblem.error(at, code, message, advice)));
    }

    /**
     * Replaces a file of decisions.
     *
     * @param file the file
     * @param decisions what to write
     * @throws IOException where the folder cannot be written to
     */
    public static void write(Path file, Decisions decisions) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("version", 1);
        root.put("lines", decisions.lines().stream().map(DecisionFile::json).toList());
        root.put("origins", decisions.origins().stream().map(DecisionFile::json).toList());
        if (!decisions.mentions().isEmpty()) {
            root.put(
                    "mentions",
                    decisions.mentions().stream().map(DecisionFile::json).toList());
        }
        if (!decisions.beads().isEmpty()) {
            root.put("beads", decisions.beads().stream().map(BeadJson::write).toList());
        }
        if (!decisions.events().isEmpty()) {
            root.put(
                    "events",
                    decisions.events().stream()
                            .map(e -> Map.of("articles", e.articles()))
                            .toList());
        }
        JsonFile.write(file, root);
    }

    private static Map<String, Object> json(LineDecision decision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", decision.article());
        json.put("line", decision.line());
        json.put("class", decision.kind().code());
        return json;
    }

    private static Map<String, @Nullable Object> json(OriginDecision decision) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("article", decision.article());
        json.put("field", decision.field().code());
        json.put("value", decision.value());
        return json;
    }

    private static Map<String, Object> json(MentionDecision decision) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", decision.article());
        json.put("quote", decision.quote());
        json.put("before", decision.before());
        json.put("after", decision.after());
        if (decision.at() >= 0) {
            json.put("at", decision.at());
        }
        json.put("is", decision.kind().code());
        String concept = decision.concept();
        if (concept != null) {
            json.put("concept", concept);
        }
        return json;
    }
}
