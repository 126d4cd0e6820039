package org.dragoman.language.azerbaijani;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package: one row a line, columns between tabs, {@code #} begins a comment line. */
final class Table {
    private Table() {}

    /**
     * All rows of a table.
     *
     * @param name file beside this class
     * @return rows of columns, in order
     * @throws IllegalStateException where the file was not packaged
     */
    static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t"))).toList();
    }

    /**
     * All lines of a list, comments and blank lines left out.
     *
     * @param name file beside this class
     * @return lines without white space around them
     */
    static List<String> lines(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " was not packaged with " + Table.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
