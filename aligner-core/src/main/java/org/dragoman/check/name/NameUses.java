package org.dragoman.check.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.LanguageSupport;
import org.dragoman.text.Span;

/** The places of one name in a text, by spelling. To be used by one thread. */
final class NameUses {
    private final Map<String, List<Use>> bySpelling = new LinkedHashMap<>();

    /**
     * A place.
     *
     * @param spelling the name without ending or attached words
     * @param span whole words
     */
    record Use(String spelling, Span span) {}

    /** Adds a place; a spelling that goes on where a known one ends is the same with an ending. */
    void add(Use use, LanguageSupport language) {
        String key = plain(use.spelling(), language);
        for (String known : List.copyOf(bySpelling.keySet())) {
            String other = plain(known, language);
            if (key.startsWith(other) || other.startsWith(key)) {
                bySpelling.getOrDefault(known, new ArrayList<>()).add(use);
                return;
            }
        }
        bySpelling.computeIfAbsent(use.spelling(), s -> new ArrayList<>()).add(use);
    }

    private static String plain(String spelling, LanguageSupport language) {
        String folded = language.fold(spelling).folded();
        return folded.startsWith("ال") ? folded.substring(2) : folded;
    }

    boolean mixed() {
        return bySpelling.size() > 1;
    }

    /** The most frequent spelling, the first of several. */
    String usual() {
        String usual = "";
        int most = 0;
        for (Map.Entry<String, List<Use>> spelling : bySpelling.entrySet()) {
            if (spelling.getValue().size() > most) {
                usual = spelling.getKey();
                most = spelling.getValue().size();
            }
        }
        return usual;
    }

    /** The places with another spelling than the usual one. */
    List<Use> others() {
        String usual = usual();
        List<Use> others = new ArrayList<>();
        bySpelling.forEach((spelling, uses) -> {
            if (!spelling.equals(usual)) {
                others.addAll(uses);
            }
        });
        return others;
    }
}
