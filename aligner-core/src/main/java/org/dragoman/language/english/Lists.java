package org.dragoman.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables of this package: UTF-8, one entry a line, columns between tabs, {@code #} begins a comment. */
final class Lists {
    private Lists() {}

    /** The lines of a table, split into columns. */
    static List<List<String>> rows(String name) {
        try (InputStream in = Lists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + Lists.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of a table. */
    static Set<String> words(String name) {
        return rows(name).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The first column of the rows that have a given second column. */
    static Set<String> words(String name, String role) {
        return rows(name).stream()
                .filter(row -> row.get(1).equals(role))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
