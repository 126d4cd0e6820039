package org.dragoman.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.article.Sha256;
import org.dragoman.text.JsonFile;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come, as its file says.
 *
 * @param settings all that decides on the output but the articles
 * @param articles how many are finished
 * @param pieces how many of them gave something
 * @param bytes length of the output that is confirmed
 * @param input hash over the finished articles in their order
 */
record RunJournal(Map<String, String> settings, long articles, long pieces, long bytes, String input) {
    private static final String FORMAT = "dragoman-run";

    /** A run that has not begun. */
    static RunJournal of(Map<String, String> settings) {
        return new RunJournal(settings, 0, 0, 0, "");
    }

    /** The same run when one more article is finished; its piece counts when {@link #confirmed} says so. */
    RunJournal finished(String identity, boolean piece) {
        return new RunJournal(settings, articles + 1, pieces + (piece ? 1 : 0), bytes, link(input, identity));
    }

    /** The same run with as much output confirmed. */
    RunJournal confirmed(long length) {
        return new RunJournal(settings, articles, pieces, length, input);
    }

    /** The hash over some articles and one more. */
    static String link(String before, String identity) {
        return hash(before + identity);
    }

    /** What tells an article from any other. */
    static String identity(Article article) {
        return hash(String.join(
                "\0",
                article.source().source(),
                article.id(),
                article.language().value(),
                String.valueOf(article.titleSpan()),
                String.valueOf(article.layout()),
                article.provenance().toString(),
                article.text()));
    }

    static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the file of a run.
     *
     * @return null where there is none
     * @throws InputFailure where it is another kind of file
     */
    static @Nullable RunJournal read(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            JsonNode root = JsonFile.read(file);
            if (root != null
                    && FORMAT.equals(root.path("format").asText())
                    && root.path("version").asInt() == 1) {
                Map<String, String> settings = new TreeMap<>();
                root.path("settings")
                        .fields()
                        .forEachRemaining(
                                e -> settings.put(e.getKey(), e.getValue().asText()));
                return new RunJournal(
                        settings,
                        root.path("articles").asLong(),
                        root.path("pieces").asLong(),
                        root.path("bytes").asLong(),
                        root.path("input").asText());
            }
        } catch (JsonProcessingException e) {
            // told below: it is another kind of file
        } catch (IOException e) {
            throw InputFailure.of(
                    file.toString(), "R001", "It cannot be read: " + e.getMessage(), "Check the path after --resume.");
        }
        throw InputFailure.of(
                file.toString(),
                "R002",
                "It is no journal of a run, and would be replaced by one.",
                "Give --resume a file of its own.");
    }

    /** Replaces the file of the run in one step. */
    void write(Path file) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("version", 1);
        json.put("settings", settings);
        json.put("articles", articles);
        json.put("pieces", pieces);
        json.put("bytes", bytes);
        json.put("input", input);
        JsonFile.write(file, json);
    }
}
