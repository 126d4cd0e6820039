package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.align.WordList;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Words that may say in the other languages what selected common words say in theirs: looked for in the sentences that face
 * those with the selected words. A word speaks for itself where the list of common words has both in one row, where both sound
 * alike, or where it stands in the facing sentences and seldom elsewhere (the Dice coefficient).
 */
final class Counterparts {
    private static final double LEAST = 0.5;
    private static final double MET = 0.8;
    private static final int MOST = 3;
    private static final int SHORTEST = 3;

    private final BaseForm bases;
    private final List<Unit> units = new ArrayList<>();
    /** By language: in how many units each word stands. */
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    /**
     * Reads aligned texts.
     *
     * @param versions two or three articles that report one thing, one a language, in the order of {@link Unit#LANGUAGES}
     */
    Counterparts(Languages languages, List<AnnotatedArticle> versions) {
        Lexicon lexicon = new Lexicon(languages);
        this.bases = new BaseForm(languages);
        Vocabulary vocabulary = new Vocabulary(languages, lexicon);
        List<Passage> passages = Passages.of(versions, false);
        vocabulary.count(vocabulary.words(passages).keys());
        passages.forEach(p -> units.add(vocabulary.unit(p)));
        for (Unit unit : units) {
            unit.sides().forEach((language, line) -> {
                Map<String, Integer> counted = counts.computeIfAbsent(language, k -> new HashMap<>());
                line.words().stream()
                        .map(Line.Word::key)
                        .distinct()
                        .forEach(key -> counted.merge(key, 1, Integer::sum));
            });
        }
    }

    /**
     * A word that may be a counterpart.
     *
     * @param citation as a glossary has it
     * @param strength 0 to 1
     */
    record Proposed(String citation, double strength) {}

    /** What the texts have, the best first; no language without any. */
    Map<String, List<Proposed>> of(String language, String selected) {
        Line.Word word = head(language, selected);
        Map<String, List<Proposed>> found = new LinkedHashMap<>();
        if (word != null) {
            for (String other : Unit.LANGUAGES) {
                List<Proposed> proposed = other.equals(language) ? List.of() : of(language, word, other);
                if (!proposed.isEmpty()) {
                    found.put(other, proposed);
                }
            }
        }
        return found;
    }

    /** Whether a text has a word as it is. */
    boolean has(String language, String word) {
        String lower = BaseForm.lower(language, word);
        for (Unit unit : units) {
            Line line = unit.sides().get(language);
            if (line != null
                    && line.words().stream()
                            .anyMatch(w ->
                                    BaseForm.lower(language, w.token().text()).equals(lower))) {
                return true;
            }
        }
        return false;
    }

    /** The last of the selected words as the texts have it; null where no aligned sentence does, or it is no word of its own. */
    private Line.@Nullable Word head(String language, String selected) {
        if (selected.indexOf(' ') >= 0) {
            return null;
        }
        for (Unit unit : units) {
            Line line = unit.sides().get(language);
            if (line != null) {
                for (Line.Word word : line.words()) {
                    String text = word.token().text();
                    if (text.equals(selected) || text.substring(word.cut()).equals(selected)) {
                        return word.stop() ? null : word;
                    }
                }
            }
        }
        return null;
    }

    /** Places of one word of the other language. */
    private static final class Tally {
        private final Map<String, Integer> citations = new LinkedHashMap<>();
        private double told;
        private int units;

        String citation() {
            return citations.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                            .thenComparing(e -> -e.getKey().length()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    private List<Proposed> of(String language, Line.Word word, String other) {
        NameLikeness likeness = new NameLikeness(language, other);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        int met = 0;
        for (Unit unit : units) {
            Line from = unit.sides().get(language);
            Line to = unit.sides().get(other);
            if (from != null && to != null && holds(from, word.key())) {
                met++;
                Set<String> once = new HashSet<>();
                for (Line.Word facing : to.words()) {
                    if (speaks(word, facing)) {
                        Tally tally = tallies.computeIfAbsent(facing.key(), k -> new Tally());
                        tally.units += once.add(facing.key()) ? 1 : 0;
                        tally.citations.merge(cited(other, facing), 1, Integer::sum);
                        tally.told = Math.max(tally.told, told(language, word, other, facing, likeness));
                    }
                }
            }
        }
        int all = met;
        return tallies.entrySet().stream()
                .map(e -> new Proposed(
                        e.getValue().citation(),
                        Math.max(e.getValue().told, met(e.getValue(), all, count(other, e.getKey())))))
                .filter(p -> p.strength() >= LEAST)
                .sorted(Comparator.comparingDouble((Proposed p) -> -p.strength()))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(Line line, String key) {
        return line.words().stream().anyMatch(w -> w.key().equals(key));
    }

    /** A word of its own, which the glossary does not know; a name does not stand for a common noun. */
    private static boolean speaks(Line.Word word, Line.Word facing) {
        Token token = facing.token();
        boolean name = token.capital() && !token.initial();
        boolean common = !word.token().capital() || word.token().initial();
        return facing.free()
                && !facing.stop()
                && !token.number()
                && token.text().length() - facing.cut() >= SHORTEST
                && !(common && name);
    }

    private String cited(String language, Line.Word word) {
        return bases.of(language, word.token().text().substring(word.cut()), w -> has(language, w));
    }

    private int count(String language, String key) {
        return counts.getOrDefault(language, Map.of()).getOrDefault(key, 0);
    }

    /** Once is chance. */
    private static double met(Tally tally, int source, int target) {
        return tally.units < 2 ? 0 : MET * 2 * tally.units / (source + target);
    }

    private static double told(String language, Line.Word word, String other, Line.Word facing, NameLikeness likeness) {
        String meaning = WordList.meaning(word.token().text(), language);
        String answer = WordList.meaning(facing.token().text().substring(facing.cut()), other);
        boolean same = meaning != null
                && answer != null
                && List.of(meaning.split("\\|")).stream().anyMatch(List.of(answer.split("\\|"))::contains);
        if (same || WordScores.listed(word, facing)) {
            return 1;
        }
        return 0.9 * likeness.of(word.readings(), facing.readings());
    }
}
