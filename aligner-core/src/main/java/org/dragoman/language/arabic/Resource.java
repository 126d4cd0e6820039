package org.dragoman.language.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables and word lists of this package: UTF-8, one entry a line, {@code #} begins a comment line. */
final class Resource {
    private Resource() {}

    /**
     * The rows of a table.
     *
     * @param name file name beside this class
     * @return cells, trimmed; a line without tab is one cell
     */
    static List<List<String>> rows(String name) {
        return lines(name).stream()
                .map(line -> List.of(line.split("\t", -1)).stream()
                        .map(String::trim)
                        .collect(Collectors.toUnmodifiableList()))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The words of a list; several may stand in a line.
     *
     * @param name file name beside this class
     * @return the words in file order
     */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(name)) {
            words.addAll(List.of(line.trim().split("\\s+")));
        }
        return words;
    }

    private static List<String> lines(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Missing resource " + name + " of " + Resource.class.getPackageName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + name, e);
        }
    }
}
