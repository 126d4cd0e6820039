package org.dragoman.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.LanguageData;

/** The words of a language that have to do with speech: lists by name, from the language's table. */
final class Lexicon {
    private final Map<String, Set<String>> lists = new HashMap<>();
    /** The first words of what the lists have. */
    private final Map<String, Set<String>> firsts = new HashMap<>();

    /** Reads a table of rows {@code list TAB word, word …}. */
    Lexicon(String file) {
        for (String line : LanguageData.lines(Lexicon.class, file)) {
            String[] cells = line.split("\t", -1);
            Set<String> list = lists.computeIfAbsent(cells[0], k -> new HashSet<>());
            Set<String> first = firsts.computeIfAbsent(cells[0], k -> new HashSet<>());
            for (String word : cells[1].split(",")) {
                list.add(word.strip());
                first.add(word.strip().split(" ", 2)[0]);
            }
        }
    }

    /** A list by its name, empty for none. */
    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    boolean has(String name, String word) {
        return list(name).contains(word);
    }

    /** Whether anything of a list has this first word. */
    boolean hasFirst(String name, String word) {
        return firsts.getOrDefault(name, Set.of()).contains(word);
    }

    /** Rows of cells of a table. */
    static List<String[]> rows(String file) {
        return LanguageData.lines(Lexicon.class, file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
