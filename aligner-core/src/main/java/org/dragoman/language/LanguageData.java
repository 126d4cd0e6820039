package org.dragoman.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of a language's package: UTF-8, one entry a line, {@code #} begins a comment line. */
public final class LanguageData {
    private LanguageData() {}

    /**
     * The entries of a table.
     *
     * @param beside a class of the package that holds the file
     * @param name name of the file
     * @return lines as they stand, without comments and blank ones
     * @throws IllegalStateException where the file was not packaged
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " was not packaged with " + beside.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
