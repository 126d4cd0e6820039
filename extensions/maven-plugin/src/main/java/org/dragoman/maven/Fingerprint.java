package org.dragoman.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.article.FileGlobs;

/** A hash over words and the content of files: equal where all of them are. For use by one thread. */
final class Fingerprint {
    /** What stands beside a file and counts with it: {@code event.properties}, the source of {@code m_az.properties}. */
    private static final String BESIDE = "*.properties";

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Adds words. */
    Fingerprint add(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** Adds a file by its path and content; one that is not there by its path. */
    Fingerprint add(Path file) throws IOException {
        add(file.toString());
        if (Files.isRegularFile(file)) {
            byte[] bytes = Files.readAllBytes(file);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return this;
    }

    /** Adds a file, or the files of a folder that are taken, and what beside them says something of them. */
    Fingerprint addAll(Path path, FileGlobs globs) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        if (Files.isDirectory(path)) {
            files.addAll(globs.files(path));
        } else {
            files.add(path);
        }
        TreeSet<Path> folders = new TreeSet<>();
        files.forEach(f -> folders.add(f.resolveSibling("")));
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                files.addAll(beside(folder));
            }
        }
        add(path.toString());
        for (Path file : files) {
            add(file);
        }
        return this;
    }

    private static List<Path> beside(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, BESIDE)) {
            children.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }

    /** The hash of all that was added. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
