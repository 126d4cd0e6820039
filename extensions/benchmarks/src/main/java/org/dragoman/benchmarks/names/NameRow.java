package org.dragoman.benchmarks.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the data: two names of one thing.
 *
 * @param left name in the file's first language
 * @param right name in the file's second language
 * @param type such as PER
 * @param pool rows that are ranked together
 */
record NameRow(String left, String right, String type, String pool) {
    /**
     * Reads a file of rows.
     *
     * @param file tab-separated rows
     * @return rows of four cells
     * @throws IOException where it cannot be read
     */
    static List<NameRow> read(Path file) throws IOException {
        List<NameRow> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 4) {
                rows.add(new NameRow(cells[0], cells[1], cells[2], cells[3]));
            }
        }
        return rows;
    }

    NameRow turned() {
        return new NameRow(right, left, type, pool);
    }
}
