package org.dragoman.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.dragoman.decision.DecisionFile;
import org.dragoman.decision.Decisions;
import org.dragoman.text.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * The file beside the decisions of a workspace that holds what is decided and not saved yet. It is there only while there is
 * such work: where a program ends without saying so, the next one finds it.
 *
 * @param side the file
 * @param decisions the file that the work belongs into
 */
public record Recovery(Path side, Path decisions) {
    /**
     * Work that was not saved.
     *
     * @param decisions all that was decided
     * @param when when it was written down
     */
    public record Unsaved(Decisions decisions, Instant when) {}

    /**
     * The side file of a workspace.
     *
     * @param workspace any workspace
     * @return it
     */
    public static Recovery of(Workspace workspace) {
        return new Recovery(workspace.recovery(), workspace.decisions());
    }

    /**
     * Writes down what is not saved yet, in one step.
     *
     * @param now all that is decided
     * @throws IOException where the folder cannot be written to
     */
    public void write(Decisions now) throws IOException {
        Files.createDirectories(side.toAbsolutePath().getParent());
        DecisionFile.write(side, now);
    }

    /**
     * Removes the file: the work was saved, or is not wanted.
     *
     * @throws IOException where it cannot be removed
     */
    public void clear() throws IOException {
        Files.deleteIfExists(side);
    }

    /**
     * Work left by a program that ended without saving it.
     *
     * @return empty where there is none, where it cannot be understood, or where the decisions were saved later
     */
    public Optional<Unsaved> find() {
        FileTime written = time(side);
        FileTime saved = time(decisions);
        if (written == null || (saved != null && saved.compareTo(written) > 0)) {
            return Optional.empty();
        }
        return DecisionFile.read(side) instanceof ReadResult.Ok<Decisions> ok
                ? Optional.of(new Unsaved(ok.value(), written.toInstant()))
                : Optional.empty();
    }

    private static @Nullable FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return null;
        }
    }
}
