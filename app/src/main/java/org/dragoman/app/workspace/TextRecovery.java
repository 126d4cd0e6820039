package org.dragoman.app.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.JsonFile;
import org.dragoman.text.LanguageTag;

/**
 * The file beside those of a workspace that holds changed texts as long as they are not saved. Where a program ends without
 * saying so, the next one finds it.
 *
 * @param side the file
 * @param root the folder that names of files begin at, so that the workspace can be moved
 */
public record TextRecovery(Path side, Path root) {
    private static final String FORMAT = "dragoman-unsaved-texts";

    /**
     * Texts that were not saved.
     *
     * @param texts at least one
     * @param when when they were written down
     */
    public record Unsaved(List<UnsavedText> texts, Instant when) {
        /** Copies the list. */
        public Unsaved {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The file of a workspace.
     *
     * @param workspace any workspace
     * @return it
     */
    public static TextRecovery of(Workspace workspace) {
        return new TextRecovery(workspace.recovery().resolveSibling("unsaved-texts.json"), workspace.folder());
    }

    /**
     * Writes texts down, in one step; without any the file goes.
     *
     * @param texts all that are not saved
     * @throws IOException where the folder cannot be written to
     */
    public void write(List<UnsavedText> texts) throws IOException {
        if (texts.isEmpty()) {
            Files.deleteIfExists(side);
            return;
        }
        Files.createDirectories(side.toAbsolutePath().getParent());
        JsonFile.write(
                side,
                Map.of(
                        "format",
                        FORMAT,
                        "texts",
                        texts.stream()
                                .map(t -> Map.of(
                                        "file",
                                        name(t.file()),
                                        "id",
                                        t.id(),
                                        "language",
                                        t.language().value(),
                                        "text",
                                        t.text()))
                                .toList()));
    }

    private String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(root)
                ? root.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }

    /**
     * Texts left by a program that ended without saving them.
     *
     * @return empty where there are none, or the file cannot be understood
     */
    public Optional<Unsaved> find() {
        try {
            Instant when = Files.getLastModifiedTime(side).toInstant();
            JsonNode json = JsonFile.read(side);
            if (json == null || !FORMAT.equals(json.path("format").asText())) {
                return Optional.empty();
            }
            List<UnsavedText> texts = new ArrayList<>();
            for (JsonNode text : json.path("texts")) {
                Optional<LanguageTag> language =
                        LanguageTag.parse(text.path("language").asText());
                if (language.isPresent() && text.hasNonNull("text")) {
                    texts.add(new UnsavedText(
                            root.resolve(text.path("file").asText()).normalize(),
                            text.path("id").asText(),
                            language.get(),
                            text.path("text").asText()));
                }
            }
            return texts.isEmpty() ? Optional.empty() : Optional.of(new Unsaved(texts, when));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
