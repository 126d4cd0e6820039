package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be written, in words that do not speak of the temporary file beside it. */
final class WriteFailures {
    private WriteFailures() {}

    static String describe(Path file, IOException e) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        String reason;
        if (!Files.isDirectory(folder)) {
            reason = "there is no folder " + folder;
        } else if (e instanceof AccessDeniedException || e instanceof NoSuchFileException) {
            reason = "you may not write to the folder " + folder;
        } else {
            reason = String.valueOf(e.getMessage());
        }
        return "cannot write " + file + ": " + reason + ". Choose another place.";
    }
}
