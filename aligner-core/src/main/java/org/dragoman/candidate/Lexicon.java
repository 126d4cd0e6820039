package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.LanguageData;
import org.dragoman.language.LanguageSupport;
import org.dragoman.language.Languages;
import org.dragoman.text.LanguageTag;

/** The word list of {@code words.tsv} and the small words of {@code small-words.tsv}, by folded form. */
final class Lexicon {
    /** What a word is to names. */
    enum Role {
        /** A person holds it. */
        OFFICE,
        /** Head of an institution's name. */
        BODY,
        /** A body that is named by this word alone. */
        SOLO,
        /** No name when it stands alone. */
        BARE,
        /** Head of an event's name. */
        EVENT,
        /** Head of a document's name. */
        DOCUMENT,
        /** Head of a place's name. */
        PLACE,
        /** Head of a name of another kind. */
        THING,
        /** Any other word of names. */
        WORD
    }

    private static final List<LanguageTag> COLUMNS = List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.AR);
    private static final Set<String> ARABIC_ENDS =
            Set.of("", "ة", "ه", "ي", "ية", "يه", "ات", "ين", "ون", "ان", "ا", "هم", "ها", "يين", "يون");

    private final Map<String, Map<String, List<Integer>>> rows = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();
    private final Map<String, Map<String, Set<String>>> small = new HashMap<>();

    Lexicon(Languages languages) {
        for (String line : LanguageData.lines(Lexicon.class, "words.tsv")) {
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < COLUMNS.size(); i++) {
                LanguageSupport rules = languages.get(COLUMNS.get(i));
                String language = COLUMNS.get(i).language();
                for (String form : cells[i + 1].split("\\|")) {
                    String key = rules.fold(form.replace("*", "")).folded() + (form.endsWith("*") ? "*" : "");
                    rows.computeIfAbsent(language, k -> new HashMap<>())
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(roles.size());
                }
            }
            roles.add(Role.valueOf(cells[0].toUpperCase(Locale.ROOT)));
        }
        for (String line : LanguageData.lines(Lexicon.class, "small-words.tsv")) {
            String[] cells = line.split("\t", -1);
            LanguageTag tag = LanguageTag.parse(cells[0]).orElseThrow();
            Set<String> set = small.computeIfAbsent(cells[0], k -> new HashMap<>())
                    .computeIfAbsent(cells[1], k -> new HashSet<>());
            for (String word : cells[2].split(" ")) {
                set.add(word.equals("&") ? word : languages.get(tag).fold(word).folded());
            }
        }
    }

    /** The rows in which one of the readings of a word stands. */
    Set<Integer> rows(String language, List<Reading> readings) {
        Map<String, List<Integer>> table = rows.getOrDefault(language, Map.of());
        Set<Integer> found = new HashSet<>();
        for (Reading reading : readings) {
            String stem = reading.stem();
            found.addAll(table.getOrDefault(stem, List.of()));
            for (int end = stem.length() - 1; end >= 2; end--) {
                String front = stem.substring(0, end);
                if (language.equals("ar") && ARABIC_ENDS.contains(stem.substring(end))) {
                    found.addAll(table.getOrDefault(front, List.of()));
                } else if (language.equals("az")) {
                    found.addAll(table.getOrDefault(front + "*", List.of()));
                }
            }
        }
        return found;
    }

    boolean any(Set<Integer> rowsOfWord, Role... wanted) {
        Set<Role> asked = Set.of(wanted);
        return rowsOfWord.stream().anyMatch(row -> asked.contains(roles.get(row)));
    }

    /** Whether a word is the head of a name. */
    boolean head(Set<Integer> rowsOfWord) {
        return any(rowsOfWord, Role.BODY, Role.THING, Role.OFFICE, Role.SOLO, Role.EVENT, Role.DOCUMENT, Role.PLACE);
    }

    boolean stop(String language, String key) {
        return small(language, "stop", key);
    }

    boolean link(String language, String key) {
        return small(language, "link", key);
    }

    boolean title(String language, String key) {
        return small(language, "title", key.replace(".", ""));
    }

    private boolean small(String language, String kind, String key) {
        return small.getOrDefault(language, Map.of())
                .getOrDefault(kind, Set.of())
                .contains(key);
    }
}
