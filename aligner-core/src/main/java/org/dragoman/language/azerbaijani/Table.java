package org.dragoman.language.azerbaijani;

import java.util.List;
import org.dragoman.language.LanguageData;

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
        return LanguageData.lines(Table.class, name).stream().map(String::strip).toList();
    }
}
