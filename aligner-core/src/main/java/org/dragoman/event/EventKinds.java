package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.language.LanguageData;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.language.Words;
import org.dragoman.text.LanguageTag;

/** Kinds of events (a meeting, a telephone call, an earthquake, a sentence), by the words that name them in three languages. */
final class EventKinds {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.AR);
    private static final int FIRST_WORDS = 2;
    private static final Set<String> LATE = new HashSet<>();
    /** By language, then by first letter. */
    private static final Map<String, Map<Character, List<Sign>>> SIGNS = read();

    /** A word, or the beginning of one, that names a kind. */
    private record Sign(String kind, String letters, boolean whole) {
        boolean fits(String word) {
            return whole ? word.equals(letters) : word.startsWith(letters);
        }
    }

    private EventKinds() {}

    private static Map<String, Map<Character, List<Sign>>> read() {
        Map<String, Map<Character, List<Sign>>> signs = new HashMap<>();
        Languages languages = Languages.installed();
        for (String line : LanguageData.lines(EventKinds.class, "kinds.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals("late")) {
                LATE.add(cells[0]);
            }
            for (int i = 0; i < LANGUAGES.size(); i++) {
                LanguageSupport rules = languages.get(LANGUAGES.get(i));
                Map<Character, List<Sign>> known =
                        signs.computeIfAbsent(LANGUAGES.get(i).language(), k -> new HashMap<>());
                for (String word : cells[i + FIRST_WORDS].split(",")) {
                    boolean whole = word.startsWith("=");
                    String letters = Words.of(rules.fold(whole ? word.substring(1) : word))
                            .word(0);
                    known.computeIfAbsent(letters.charAt(0), k -> new ArrayList<>())
                            .add(new Sign(cells[0], letters, whole));
                }
            }
        }
        return Map.copyOf(signs);
    }

    /** The kinds that a folded word names, mostly none. */
    static Set<String> of(String word, String language) {
        Map<Character, List<Sign>> signs = SIGNS.getOrDefault(language, Map.of());
        Set<String> kinds = Set.of();
        for (String form : language.equals("ar") ? arabic(word) : List.of(word)) {
            for (Sign sign : form.isEmpty() ? List.<Sign>of() : signs.getOrDefault(form.charAt(0), List.of())) {
                if (sign.fits(form)) {
                    kinds = kinds.isEmpty() ? new TreeSet<>() : kinds;
                    kinds.add(sign.kind());
                }
            }
        }
        return kinds;
    }

    private static List<String> arabic(String word) {
        String bare = Stems.arabicBare(word);
        return Stems.mayBeAttached(bare)
                ? List.of(word, bare, Stems.arabicBare(bare.substring(1)))
                : List.of(word, bare);
    }

    /** Whether what happens is reported for days: dead are counted and buried, causes sought. */
    static boolean isReportedLate(String kind) {
        return LATE.contains(kind);
    }
}
