package org.dragoman.glossary.edit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which a file is known again: its content, and for a quick look its size and time. */
record FileMark(String hash, long size, FileTime time) {
    /** The mark of a file that is not there. */
    static final FileMark NONE = new FileMark("", 0, FileTime.fromMillis(0));

    static FileMark of(Path file, byte[] content) throws IOException {
        return new FileMark(hash(content), content.length, Files.getLastModifiedTime(file));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Whether the file is as it was: by size and time where these are the same, else by its content. */
    boolean holds(Path file) throws IOException {
        try {
            return (Files.size(file) == size && Files.getLastModifiedTime(file).equals(time)) || holdsContent(file);
        } catch (NoSuchFileException e) {
            return hash.isEmpty();
        }
    }

    /** Whether the file's content is as it was. */
    boolean holdsContent(Path file) throws IOException {
        try {
            return Files.size(file) == size && hash(Files.readAllBytes(file)).equals(hash);
        } catch (NoSuchFileException e) {
            return hash.isEmpty();
        }
    }
}
