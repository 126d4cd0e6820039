package org.dragoman.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of all articles of one language: concepts, numbers, words. Grows while articles are read. */
final class Vocabulary {
    /** An item and what is known of it over all articles. */
    static final class Item {
        final String key;
        EvidenceKind kind;
        String surface;
        String form;
        int segments;
        int capitals;
        int insides;

        Item(String key, EvidenceKind kind, String surface, String form) {
            this.key = key;
            this.kind = kind;
            this.surface = surface;
            this.form = form;
        }

        /** Whether it is mostly written with a capital where a capital tells something. */
        boolean name() {
            return kind == EvidenceKind.NAME || (insides > 0 && capitals * 2 > insides);
        }
    }

    final String language;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private int segments;

    Vocabulary(String language) {
        this.language = language;
    }

    int number(String key, EvidenceKind kind, String surface, String form) {
        Integer known = numbers.get(key);
        if (known != null) {
            Item item = items.get(known);
            if (form.length() < item.form.length()) {
                item.form = form;
                item.surface = surface;
            }
            return known;
        }
        numbers.put(key, items.size());
        items.add(new Item(key, kind, surface, form));
        return items.size() - 1;
    }

    Item item(int number) {
        return items.get(number);
    }

    int size() {
        return items.size();
    }

    /** The number of a key, or -1. */
    int find(String key) {
        return numbers.getOrDefault(key, -1);
    }

    void countSegment() {
        segments++;
    }

    int segments() {
        return segments;
    }

    /** Rarity over all articles, 0 to 1. */
    double rarity(int number) {
        return rarity(items.get(number).segments, segments);
    }

    /** One for what is seen once among many, near zero for what is seen everywhere. */
    static double rarity(int with, int all) {
        return Math.log((all + 1.0) / (with + 0.5)) / Math.log((all + 1.0) / 0.5);
    }
}
