package org.dragoman.language.arabic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.LanguageData;

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
        return LanguageData.lines(Resource.class, name).stream()
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
        for (String line : LanguageData.lines(Resource.class, name)) {
            words.addAll(List.of(line.trim().split("\\s+")));
        }
        return words;
    }
}
