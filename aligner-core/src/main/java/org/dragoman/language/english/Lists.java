package org.dragoman.language.english;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.LanguageData;

/** Reads the tables of this package: UTF-8, one entry a line, columns between tabs, {@code #} begins a comment. */
final class Lists {
    private Lists() {}

    /** The lines of a table, split into columns. */
    static List<List<String>> rows(String name) {
        return LanguageData.lines(Lists.class, name).stream()
                .map(line -> List.of(line.split("\t")))
                .toList();
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
