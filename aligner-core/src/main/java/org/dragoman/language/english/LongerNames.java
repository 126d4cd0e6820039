package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Words;

/** Names that hold the name of something else ({@code longer-names.txt}). */
final class LongerNames {
    private static final Map<String, List<List<String>>> BY_WORD = byWord();

    private LongerNames() {}

    /**
     * Whether words of a text are only a part of a longer name.
     *
     * @param words words of a text
     * @param first index of the first
     * @param last index of the last
     */
    static boolean cover(Words words, int first, int last) {
        for (List<String> name : BY_WORD.getOrDefault(words.word(first), List.of())) {
            int start = first - name.indexOf(words.word(first));
            int end = start + name.size();
            boolean longer = start <= first && end > last && name.size() > last - first + 1;
            if (longer && start >= 0 && end <= words.size() && stands(name, words, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<String> name, Words words, int start) {
        for (int i = 0; i < name.size(); i++) {
            boolean small = name.get(i).equals("of");
            boolean same = words.word(start + i).equals(name.get(i)) && (small || Capitals.begins(words, start + i));
            if (!same || (i > 0 && !words.gap(start + i - 1).equals(" "))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<List<String>>> byWord() {
        Map<String, List<List<String>>> map = new HashMap<>();
        for (String name : Lists.words("longer-names.txt")) {
            List<String> words =
                    Arrays.asList(EnglishFolding.fold(name).folded().split("[ -]"));
            words.forEach(
                    word -> map.computeIfAbsent(word, w -> new ArrayList<>()).add(words));
        }
        return Map.copyOf(map);
    }
}
