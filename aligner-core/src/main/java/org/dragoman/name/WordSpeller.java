package org.dragoman.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.LanguageTag;

/**
 * Spells one word in another language by the weights of letters: the spellings that are most probable beside the word,
 * found by a beam search over its beginnings; ways that lead to the same letters add up.
 */
final class WordSpeller {
    private static final int BEAM = 120;
    private static final String VOWELS = "aeiouyəıöü";

    /** What each consonant costs after two others: a vowel has been left out. */
    private static final double CLUSTER = 2.5;

    private static final double FIRST_CLUSTER = 1;

    /** So many nats behind the best a spelling is no choice. */
    private static final double WORSE = 4;

    private final Map<String, List<LetterPairs.Row>> bySource = new HashMap<>();
    private final SpellingRules rules;
    private final boolean latin;

    WordSpeller(LanguageTag from, LanguageTag to) {
        boolean turned = from.compareTo(to) > 0;
        for (LetterPairs.Row row : NameModel.rows(turned ? to : from, turned ? from : to)) {
            LetterPairs.Row ours = turned ? new LetterPairs.Row(row.right(), row.left(), row.weight()) : row;
            if (addsArticle(ours)) {
                continue;
            }
            bySource.computeIfAbsent(ours.left(), k -> new ArrayList<>()).add(ours);
        }
        rules = new SpellingRules(from, to);
        latin = !to.language().equals("ar");
    }

    /** Arabic gives some foreign names the article: those are learnt by heart, no rule says which. */
    private static boolean addsArticle(LetterPairs.Row row) {
        return row.right().startsWith(LetterPairs.BEGIN + "ال") && row.left().indexOf('l') < 0;
    }

    /** A beginning: letters so far, how probable, and what was done; whether the last letters came from nothing. */
    private record Begun(String letters, double weight, double best, boolean inserted, Set<String> rules) {}

    /**
     * The spellings of a word.
     *
     * @param word letters as {@link NameLetters} gives them
     * @param styles what the house decided
     * @param most how many
     * @return best first, maybe none
     */
    List<SpelledName> spell(String word, Set<SpellingStyle> styles, int most) {
        String marked = LetterPairs.BEGIN + word + LetterPairs.END;
        List<Map<String, Begun>> places = new ArrayList<>();
        for (int i = 0; i <= marked.length(); i++) {
            places.add(new LinkedHashMap<>());
        }
        places.get(0).put("", new Begun("", 1, 1, false, Set.of()));
        for (int at = 0; at < marked.length(); at++) {
            insert(places.get(at), styles);
            List<Begun> beam = best(places.get(at));
            for (int size = 1; size <= Sounds.LONGEST && at + size <= marked.length(); size++) {
                String group = marked.substring(at, at + size);
                for (LetterPairs.Row row : bySource.getOrDefault(group, List.of())) {
                    for (Begun begun : beam) {
                        put(extended(begun, row, styles), places.get(at + size));
                    }
                }
                if (size == 1 && !bySource.containsKey(group)) {
                    for (Begun begun : beam) {
                        put(extended(begun, new LetterPairs.Row(group, group, 1e-4), styles), places.get(at + 1));
                    }
                }
            }
        }
        List<SpelledName> all = places.get(marked.length()).values().stream()
                .map(b -> new SpelledName(
                        b.letters(), -Math.log(b.weight()) + strangeness(b.letters()), List.copyOf(b.rules())))
                .sorted(Comparator.comparingDouble(SpelledName::cost))
                .limit(most)
                .toList();
        double limit = all.isEmpty() ? 0 : all.get(0).cost() + WORSE;
        return all.stream().filter(spelling -> spelling.cost() <= limit).toList();
    }

    private void insert(Map<String, Begun> place, Set<SpellingStyle> styles) {
        for (Begun begun : best(place)) {
            for (LetterPairs.Row row : bySource.getOrDefault("", List.of())) {
                if (!begun.inserted()) {
                    put(extended(begun, row, styles), place);
                }
            }
        }
    }

    private static List<Begun> best(Map<String, Begun> place) {
        return place.values().stream()
                .sorted(Comparator.comparingDouble(b -> -b.weight()))
                .limit(BEAM)
                .toList();
    }

    private Begun extended(Begun begun, LetterPairs.Row row, Set<SpellingStyle> styles) {
        String source = bare(row.left());
        String target = bare(row.right());
        for (SpellingStyle style : styles) {
            target = style.apply(source, target);
        }
        Set<String> used = new LinkedHashSet<>(begun.rules());
        double weight = row.weight();
        for (SpellingRules.Rule rule : rules.of(source, target)) {
            used.add(rule.id());
            weight *= rule.factor();
        }
        return new Begun(
                begun.letters() + target,
                begun.weight() * weight,
                begun.best() * weight,
                row.left().isEmpty(),
                used);
    }

    /** Adds a beginning to others with the same letters; what the best way did is told. */
    private static void put(Begun begun, Map<String, Begun> place) {
        place.merge(begun.letters() + (begun.inserted() ? "+" : ""), begun, (one, other) -> {
            Begun better = one.best() >= other.best() ? one : other;
            return new Begun(
                    one.letters(), one.weight() + other.weight(), better.best(), one.inserted(), better.rules());
        });
    }

    private static String bare(String group) {
        int from = group.startsWith(String.valueOf(LetterPairs.BEGIN)) ? 1 : 0;
        int to = group.endsWith(String.valueOf(LetterPairs.END)) ? group.length() - 1 : group.length();
        return group.substring(from, Math.max(from, to));
    }

    private double strangeness(String letters) {
        if (!latin) {
            return 0;
        }
        double cost = 0;
        int run = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean digraph = c == 'h' && i > 0 && "sckgtpz".indexOf(letters.charAt(i - 1)) >= 0;
            run = VOWELS.indexOf(c) >= 0 ? 0 : digraph ? run : run + 1;
            if (run > 2 || (run == 2 && i == 1)) {
                cost += run > 2 ? CLUSTER : FIRST_CLUSTER;
            }
        }
        return cost;
    }
}
