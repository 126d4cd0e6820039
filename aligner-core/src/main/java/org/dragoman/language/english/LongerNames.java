package org.dragoman.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Words;

/** Names that hold the name of something else ({@code longer-names.txt}). */
final class LongerNames {
    /** A name with the place in it of the word by which it is looked up. */
    private record Name(List<String> words, int at) {}

    private static final Map<String, List<Name>> BY_WORD = byWord();

    private LongerNames() {}

    /**
     * Whether words of a text are only a part of a longer name.
     *
     * @param words words of a text
     * @param first index of the first
     * @param last index of the last
     * @param folded the first word, folded
     */
    static boolean cover(Words words, int first, int last, String folded) {
        List<Name> names = BY_WORD.get(folded);
        if (names == null) {
            return false;
        }
        for (Name name : names) {
            int start = first - name.at();
            int end = start + name.words().size();
            boolean longer = end > last && end - start > last - first + 1;
            if (longer && start >= 0 && end <= words.size() && stands(name.words(), words, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<String> name, Words words, int start) {
        for (int i = 0; i < name.size(); i++) {
            boolean small = name.get(i).equals("of");
            boolean same = is(words, start + i, name.get(i)) && (small || Capitals.begins(words, start + i));
            if (!same || (i > 0 && !words.gap(start + i - 1).equals(" "))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Words words, int word, String folded) {
        return words.end(word) - words.start(word) == folded.length()
                && words.folded().startsWith(folded, words.start(word));
    }

    private static Map<String, List<Name>> byWord() {
        Map<String, List<Name>> map = new HashMap<>();
        for (String name : Lists.words("longer-names.txt")) {
            List<String> words = List.of(EnglishFolding.fold(name).folded().split("[ -]"));
            for (int i = 0; i < words.size(); i++) {
                map.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(new Name(words, i));
            }
        }
        return Map.copyOf(map);
    }
}
