package org.dragoman.article.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** Outlets and agencies that running text names as its sources. */
final class CitedSources {
    private static final int REACH = 6;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;
    private static final int OPENING = 70;
    private static final Pattern BRACKETED = Pattern.compile("[(/]([^()/]{2,30})[)/]");

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

    private final OutletRegister register;
    private final OutletNames names;

    CitedSources(OutletRegister register) {
        this.register = register;
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

    /** Reads lines of a body; only the first two may name the publisher itself, only the first an agency in brackets. */
    Cited in(List<String> lines, LanguageTag language) {
        String self = null;
        String selfId = null;
        Map<String, String> sources = new LinkedHashMap<>();
        if (!lines.isEmpty()) {
            bracketed(lines.get(0), sources);
        }
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = OutletNames.words(lines.get(i));
            for (OutletNames.Found found : names.in(words)) {
                int from = found.firstWord();
                int to = found.endWord();
                boolean selfNamed = i < 2
                        && self == null
                        && sources.isEmpty()
                        && found.outlet().kind() != Outlet.Kind.AGENCY
                        && near(words, to, to + BEFORE, cues("self", language));
                boolean cited = found.told(words)
                        || near(words, from - BEFORE, from, cues("before", language))
                        || near(words, to, to + AFTER, cues("after", language));
                if (selfNamed) {
                    self = found.surface();
                    selfId = found.outlet().id();
                } else if (cited && !near(words, from - REACH, to + REACH, cues("deny", language))) {
                    sources.putIfAbsent(found.outlet().id(), found.surface());
                }
            }
        }
        if (selfId != null) {
            sources.remove(selfId);
        }
        return new Cited(self, sources);
    }

    /** A text of an agency begins with place and agency: "القاهرة (د ب أ) - …". */
    private void bracketed(String line, Map<String, String> sources) {
        Matcher matcher = BRACKETED.matcher(line.substring(0, Math.min(line.length(), OPENING)));
        if (matcher.find()) {
            register.named(matcher.group(1))
                    .ifPresent(o -> sources.putIfAbsent(o.id(), matcher.group(1).strip()));
        }
    }

    private static List<String> cues(String what, LanguageTag language) {
        return Held.WORDS.getOrDefault(what + " " + language.language(), List.of());
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
