package org.dragoman.glossary.edit.store;

import java.nio.file.Path;

/**
 * A line that could not be understood and was passed over.
 *
 * @param file the file
 * @param line number of the line, from 1
 * @param reason why
 */
public record DamagedLine(Path file, int line, String reason) {
    /**
     * {@return the line and the reason, for people}
     */
    @Override
    public String toString() {
        return file + ":" + line + ": The line was passed over: " + reason + ".";
    }
}
