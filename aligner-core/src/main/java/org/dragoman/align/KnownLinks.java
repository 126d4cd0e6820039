package org.dragoman.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links by what the program knows: concepts, numbers, the word list, and words that look or sound alike. */
final class KnownLinks {
    private static final double SAME_NAME = 0.6;
    private static final double SAME_WORD = 0.78;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_WORD = 5;
    private static final Links.Link[] NONE = {};

    private final Vocabulary source;
    private final Vocabulary target;
    private final Links.Link[][] links;
    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final Map<String, List<Integer>> rows = new HashMap<>();
    private final List<List<String>> sounds = new ArrayList<>();

    KnownLinks(Vocabulary source, Vocabulary target) {
        this.source = source;
        this.target = target;
        for (int i = 0; i < target.size(); i++) {
            Vocabulary.Item item = target.item(i);
            for (String row : rows(item)) {
                rows.computeIfAbsent(row, r -> new ArrayList<>()).add(i);
            }
            List<String> heard = sounds(item, target.language);
            sounds.add(heard);
            Set<String> keys = new HashSet<>();
            heard.forEach(s -> keys.addAll(blocks(s)));
            int number = i;
            keys.forEach(k -> blocks.computeIfAbsent(k, b -> new ArrayList<>()).add(number));
        }
        links = new Links.Link[source.size()][];
        for (int i = 0; i < source.size(); i++) {
            links[i] = find(source.item(i)).toArray(NONE);
        }
    }

    int size() {
        return links.length;
    }

    int targets() {
        return target.size();
    }

    Links.Link[] of(int item) {
        return links[item];
    }

    private static List<String> rows(Vocabulary.Item item) {
        return item.kind == EvidenceKind.WORD ? List.of(item.key.substring(2).split("\\|")) : List.of();
    }

    private List<Links.Link> find(Vocabulary.Item item) {
        List<Links.Link> found = new ArrayList<>();
        if (item.kind == EvidenceKind.CONCEPT || item.kind == EvidenceKind.NUMBER) {
            int same = target.find(item.key);
            if (same >= 0) {
                found.add(new Links.Link(same, 1, 1, item.kind));
            }
            return found;
        }
        Set<Integer> seen = new HashSet<>();
        for (String row : rows(item)) {
            for (int other : rows.getOrDefault(row, List.of())) {
                if (seen.add(other)) {
                    found.add(new Links.Link(other, 1, 1, EvidenceKind.WORD));
                }
            }
            int number = row.startsWith("n:") ? target.find(row) : -1;
            if (number >= 0) {
                found.add(new Links.Link(number, 1, 1, EvidenceKind.NUMBER));
            }
        }
        Set<Integer> near = new HashSet<>();
        List<String> heard = sounds(item, source.language);
        for (String sound : heard) {
            for (String block : blocks(sound)) {
                near.addAll(blocks.getOrDefault(block, List.of()));
            }
        }
        for (int other : near) {
            if (!seen.contains(other)) {
                addAlike(item, heard, other, found);
            }
        }
        return found;
    }

    private void addAlike(Vocabulary.Item item, List<String> heard, int other, List<Links.Link> found) {
        double best = 0;
        for (String mine : heard) {
            for (String theirs : sounds.get(other)) {
                best = Math.max(best, Phones.likeness(mine, theirs));
            }
        }
        Vocabulary.Item counterpart = target.item(other);
        boolean oneArabic = source.language.equals("ar") != target.language.equals("ar");
        boolean sourceName = source.language.equals("ar") ? item.kind != EvidenceKind.WORD : item.name();
        boolean targetName = target.language.equals("ar") ? counterpart.kind != EvidenceKind.WORD : counterpart.name();
        boolean names = sourceName && targetName;
        double least = names ? SAME_NAME : SAME_WORD;
        if (best < least) {
            return;
        }
        float strength = (float) ((best - least) / (1 - least) * 0.7 + 0.3);
        EvidenceKind kind = names || oneArabic ? EvidenceKind.NAME : EvidenceKind.LATIN;
        found.add(new Links.Link(other, strength, strength, kind));
    }

    /** Sounds of a word and of what stands before its endings; empty for what is not compared by sound. */
    private static List<String> sounds(Vocabulary.Item item, String language) {
        if (item.form.length() < SHORTEST
                || (item.form.length() < SHORTEST_WORD && !item.name() && !language.equals("ar"))) {
            return List.of();
        }
        Set<String> heard = new HashSet<>();
        heard.add(Phones.of(item.form));
        if (!language.equals("en")) {
            for (String stem : Stems.nameStems(item.form, language)) {
                heard.add(Phones.of(stem));
            }
        }
        heard.removeIf(s -> s.length() < SHORTEST);
        return List.copyOf(heard);
    }

    /** Words that may be alike share three of their first four consonants, or all of fewer. */
    private static List<String> blocks(String sounds) {
        String hard = Phones.consonants(sounds);
        int length = Math.min(4, hard.length());
        if (length < 3) {
            return List.of(hard);
        }
        if (length == 3) {
            return List.of(hard, hard.substring(0, 2), hard.substring(1), "" + hard.charAt(0) + hard.charAt(2));
        }
        char a = hard.charAt(0);
        char b = hard.charAt(1);
        char c = hard.charAt(2);
        char d = hard.charAt(3);
        return List.of("" + a + b + c, "" + a + b + d, "" + a + c + d, "" + b + c + d);
    }
}
