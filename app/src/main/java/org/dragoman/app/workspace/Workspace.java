package org.dragoman.app.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.text.AtomicFile;
import org.dragoman.text.InputProblem;
import org.dragoman.text.JsonFile;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which people work: settings, articles, glossary, decisions, baseline. See docs/workspace.md. What is shared is
 * readable text in a stable order; articles, the index and what only this computer needs are kept out of git.
 *
 * @param folder the folder, absolute
 * @param settings what its {@code dragoman.json} said when it was opened
 */
public record Workspace(Path folder, WorkspaceSettings settings) {
    /** The file that makes a folder a workspace. */
    public static final String FILE = "dragoman.json";

    private static final String IGNORED = """
            # Texts of others, and what Dragoman makes anew. Remove the first line to share the articles.
            /articles/
            /index/
            /.dragoman/
            """;

    /**
     * Whether a path is a workspace.
     *
     * @param path any path
     * @return true for a folder with a {@code dragoman.json}
     */
    public static boolean isWorkspace(Path path) {
        return Files.isRegularFile(path.resolve(FILE));
    }

    /**
     * The workspace that a path means.
     *
     * @param path a workspace, or its {@code dragoman.json}
     * @return its folder, null for any other path
     */
    public static @Nullable Path folderOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (isWorkspace(absolute)) {
            return absolute;
        }
        boolean file = absolute.endsWith(FILE) && Files.isRegularFile(absolute);
        return file ? absolute.getParent() : null;
    }

    /**
     * Makes a workspace of a folder. What is in the folder stays.
     *
     * @param folder made if missing
     * @param settings what it is set to
     * @return the workspace
     * @throws IOException where it cannot be written to, or is a workspace already
     */
    public static Workspace create(Path folder, WorkspaceSettings settings) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        if (isWorkspace(root)) {
            throw new IOException("it is a workspace already");
        }
        Workspace made = new Workspace(root, settings);
        Files.createDirectories(made.articles());
        made.prepare();
        Path ignored = root.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            AtomicFile.writeText(ignored, out -> out.write(IGNORED));
        }
        JsonFile.write(root.resolve(FILE), settings.json());
        return made;
    }

    /**
     * Opens a workspace.
     *
     * @param folder a folder with a {@code dragoman.json}
     * @return the workspace, or what is wrong with it
     */
    public static ReadResult<Workspace> open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve(FILE);
        try {
            JsonNode json = JsonFile.read(file);
            if (json == null
                    || !WorkspaceSettings.FORMAT.equals(json.path("format").asText())) {
                return failed(
                        SourcePosition.of(file.toString()),
                        "W003",
                        "This is no file of a workspace.",
                        "Its first fields are \"format\": \"dragoman-workspace\", \"version\": 1.");
            }
            if (json.path("version").asInt() != WorkspaceSettings.VERSION) {
                return failed(
                        SourcePosition.of(file.toString()),
                        "W004",
                        "The workspace is of version " + json.path("version").asText() + ", which is not known here.",
                        "Open it with a later version of Dragoman.");
            }
            return new ReadResult.Ok<>(
                    new Workspace(root, WorkspaceSettings.read(json, String.valueOf(root.getFileName()))), List.of());
        } catch (JsonProcessingException e) {
            return failed(
                    JsonFile.place(file, e),
                    "W001",
                    "The settings of the workspace are not well-formed JSON.",
                    "Mend the place, or restore the file from its history.");
        } catch (IOException e) {
            return failed(
                    SourcePosition.of(file.toString()),
                    "W002",
                    "The workspace cannot be read: " + e.getMessage() + ".",
                    "Check that the folder is there and that you may read it.");
        }
    }

    private static ReadResult<Workspace> failed(SourcePosition at, String code, String message, String advice) {
        return new ReadResult.Failed<>(List.of(InputProblem.error(at, code, message, advice)));
    }

    /**
     * Writes other settings.
     *
     * @param other what it is to be set to
     * @return the workspace with them
     * @throws IOException where the folder cannot be written to
     */
    public Workspace with(WorkspaceSettings other) throws IOException {
        JsonFile.write(file(), other.json());
        return new Workspace(folder, other);
    }

    /**
     * Makes the folder for what only this computer needs.
     *
     * @throws IOException where the workspace cannot be written to
     */
    public void prepare() throws IOException {
        Files.createDirectories(own());
    }

    /**
     * {@return its file of settings}
     */
    public Path file() {
        return folder.resolve(FILE);
    }

    /**
     * {@return the folder of its articles, one file each}
     */
    public Path articles() {
        return folder.resolve("articles");
    }

    /**
     * {@return its decisions on pages, mentions, beads and events}
     */
    public Path decisions() {
        return folder.resolve(ArticleFolder.DECISIONS);
    }

    /**
     * {@return findings that were let stand}
     */
    public Path baseline() {
        return folder.resolve("baseline.json");
    }

    /**
     * {@return its own glossary, a file or folder, which may be missing}
     */
    public Path glossary() {
        try {
            return folder.resolve(settings.glossary()).normalize();
        } catch (InvalidPathException e) {
            return folder.resolve(WorkspaceSettings.GLOSSARY);
        }
    }

    /**
     * {@return the folder of what is made anew where it is missing}
     */
    public Path index() {
        return folder.resolve("index");
    }

    /**
     * {@return the note that says who has it open}
     */
    public Path lock() {
        return own().resolve("open.json");
    }

    /**
     * {@return the file beside the others that holds work not saved yet}
     */
    public Path recovery() {
        return own().resolve("unsaved.json");
    }

    /**
     * {@return the folder of earlier versions of files}
     */
    public Path backups() {
        return own().resolve("backups");
    }

    private Path own() {
        return folder.resolve(".dragoman");
    }
}
