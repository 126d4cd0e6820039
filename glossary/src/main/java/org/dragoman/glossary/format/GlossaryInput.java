package org.dragoman.glossary.format;

import java.nio.file.Path;

/**
 * What a format is given to read.
 *
 * @param name the file as the user named it, for messages
 * @param bytes the whole file
 * @param alone whether the file is a glossary of its own; a file of several may name concepts of its neighbours, so
 *     that an unknown target of a relation is nothing to report in it
 */
@SuppressWarnings("ArrayRecordComponent") // whole files; never compared
public record GlossaryInput(String name, byte[] bytes, boolean alone) {
    /**
     * A file that is a glossary of its own.
     *
     * @param name the file as the user named it
     * @param bytes the whole file
     */
    public GlossaryInput(String name, byte[] bytes) {
        this(name, bytes, true);
    }

    /**
     * {@return the last part of the name}
     */
    public String fileName() {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }
}
