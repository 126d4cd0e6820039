package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Morphology;
import org.dragoman.language.Proclitics;
import org.dragoman.language.Words;
import org.dragoman.name.PreparedName;

/** Reads words of one language: what may stand in front and behind by the language's rules. For several threads. */
final class Readings {
    private static final int SHORTEST_STEM = 2;

    private final LanguageSupport rules;
    private final String language;
    private final Memo<String, List<Reading>> known = new Memo<>(1 << 14);

    Readings(LanguageSupport rules) {
        this.rules = rules;
        this.language = rules.language().language();
    }

    String language() {
        return language;
    }

    LanguageSupport rules() {
        return rules;
    }

    /** The ways to read a word, the word as it stands first. */
    List<Reading> of(Token token) {
        return known.get(token.text(), text -> read(token));
    }

    private List<Reading> read(Token token) {
        Words words = Words.of(rules.fold(token.text()));
        if (words.size() == 0) {
            return List.of(reading(token.key(), token.key(), 0));
        }
        if (!token.latin() && language.equals("ar")) {
            return arabic(words);
        }
        Set<String> stems = new LinkedHashSet<>();
        stems.add(words.folded());
        if (language.equals("az")) {
            azerbaijani(words, stems);
        } else if (words.folded().length() > 3
                && words.folded().endsWith("s")
                && !words.folded().endsWith("ss")) {
            stems.add(words.folded().substring(0, words.folded().length() - 1));
        }
        List<Reading> readings = new ArrayList<>();
        for (String stem : stems) {
            readings.add(reading(stem, stem, 0));
        }
        return List.copyOf(readings);
    }

    private Reading reading(String stem, String written, int from) {
        String sounds = Sounds.of(stem, language);
        return new Reading(
                stem, PreparedName.of(written, rules.language()), sounds, NameLikeness.consonants(sounds), from);
    }

    private List<Reading> arabic(Words words) {
        List<Reading> readings = new ArrayList<>();
        int end = words.end(words.size() - 1);
        for (Proclitics front : rules.morphology().proclitics(words, 0)) {
            if (end - front.stemStart() < SHORTEST_STEM && !readings.isEmpty()) {
                continue;
            }
            String stem = words.folded().substring(front.stemStart(), end);
            int from = front.spanStart() == words.start(0) ? 0 : words.text().originalStart(front.spanStart());
            String written = words.text().original().substring(words.text().originalStart(front.stemStart()));
            readings.add(reading(stem, written, from));
        }
        return List.copyOf(readings);
    }

    private void azerbaijani(Words words, Set<String> stems) {
        Morphology morphology = rules.morphology();
        int start = words.start(0);
        if (words.size() > 1) {
            stems.add(words.folded().substring(start, words.end(0)));
        }
        int last = words.size() > 1 && words.end(1) - words.start(1) > 3 ? 1 : 0;
        long mask = morphology.stemEnds(words, last);
        int from = words.start(last);
        int length = words.end(last) - from;
        for (int i = Math.min(length, 63) - 1; i >= SHORTEST_STEM; i--) {
            if ((mask & 1L << (i - 1)) != 0) {
                stems.add(words.folded().substring(start, from + i));
            }
        }
    }
}
