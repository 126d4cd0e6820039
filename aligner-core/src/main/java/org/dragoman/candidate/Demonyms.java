package org.dragoman.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.LanguageData;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.mention.office.OfficeComposer;
import org.dragoman.text.LanguageTag;

/** Adjectives of countries and names of peoples: no names by themselves. */
final class Demonyms {
    private final Map<String, Set<String>> adjectives = new HashMap<>();

    Demonyms(Languages languages) {
        String[] order = {"en", "az", "ar"};
        for (String row : LanguageData.lines(OfficeComposer.class, "demonyms.tsv")) {
            String[] cells = row.split("\t", -1);
            for (int i = 0; i < order.length && 2 * i + 1 < cells.length; i++) {
                LanguageSupport rules =
                        languages.get(LanguageTag.parse(order[i]).orElseThrow());
                Set<String> set = adjectives.computeIfAbsent(order[i], k -> new HashSet<>());
                for (String adjective : cells[2 * i + 1].split("\\|")) {
                    for (String word : adjective.split(" ")) {
                        set.add(rules.fold(word).folded());
                    }
                }
            }
        }
    }

    /** Whether all words of a phrase are such. */
    boolean only(Phrase phrase) {
        Set<String> set = adjectives.getOrDefault(phrase.line().language(), Set.of());
        boolean last = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            last = false;
            for (Reading reading : phrase.line().words().get(i).readings()) {
                String stem = reading.stem();
                boolean feminine = phrase.line().language().equals("ar") && stem.endsWith("ة");
                last |= set.contains(stem) || feminine && set.contains(stem.substring(0, stem.length() - 1));
            }
            if (!last) {
                return false;
            }
        }
        return last && !phrase.key().equals("north") && !phrase.key().equals("south");
    }
}
