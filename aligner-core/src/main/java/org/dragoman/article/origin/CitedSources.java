package org.dragoman.article.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** Outlets and agencies that running text names as its sources. */
final class CitedSources {
    private static final int REACH = 6;

    /**
     * What a text cites.
     *
     * @param self the outlet that the text names as its own publisher, null where it names none
     * @param sources the others by id, as first written, in text order
     */
    record Cited(@Nullable String self, Map<String, String> sources) {}

    private static final class Held {
        static final Map<String, List<String>> WORDS = load();
    }

    private final OutletNames names;

    CitedSources(OutletRegister register) {
        names = new OutletNames(register);
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : LanguageData.lines(CitedSources.class, "citing.txt")) {
            String[] cells = line.split("\t", -1);
            List<String> list = new ArrayList<>();
            for (String word : cells[2].split(" ")) {
                if (!word.isEmpty()) {
                    list.add(LooseFolding.fold(word));
                }
            }
            words.put(cells[0] + " " + cells[1], list);
        }
        return words;
    }

    /** Reads lines of a body; only the first two may name the publisher itself. */
    Cited in(List<String> lines, LanguageTag language) {
        List<String> citing = Held.WORDS.getOrDefault("cite " + language.language(), List.of());
        List<String> own = Held.WORDS.getOrDefault("self " + language.language(), List.of());
        String self = null;
        String selfId = null;
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = OutletNames.words(lines.get(i));
            for (OutletNames.Found found : names.in(words)) {
                boolean selfNamed = i < 2
                        && self == null
                        && sources.isEmpty()
                        && found.outlet().kind() != Outlet.Kind.AGENCY
                        && near(words, found.endWord(), found.endWord() + 3, own);
                if (selfNamed) {
                    self = found.surface();
                    selfId = found.outlet().id();
                } else if (near(words, found.firstWord() - REACH, found.endWord() + REACH, citing)) {
                    sources.putIfAbsent(found.outlet().id(), found.surface());
                }
            }
        }
        if (selfId != null) {
            sources.remove(selfId);
        }
        return new Cited(self, sources);
    }

    private static boolean near(List<String> words, int from, int to, List<String> cues) {
        for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
            String folded = LooseFolding.fold(words.get(i));
            if (cues.stream().anyMatch(folded::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
