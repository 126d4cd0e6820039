package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units that words and phrases are learnt from, as numbers. All texts are in it as long as they give no more pairs of
 * words than the learning may hold; beyond that those whose keys end in a number of zero bits, so many that the rest fits
 * (adaptive sampling, Wegman 1984, Flajolet 1990): the same texts in whatever order they come.
 */
final class Sample {
    /** Pairs of words for two languages that the learning holds. */
    static final long MOST = 1L << 23;

    private final Map<String, Map<String, Integer>> ids = new HashMap<>();
    private final Map<String, LongList> keys = new HashMap<>();
    private final List<Map<String, Side>> units = new ArrayList<>();

    /**
     * One side of a unit.
     *
     * @param words numbers of their stems; of a word that begins and ends no name, -1 less it
     * @param phrases keys of what may be names in it, each once
     */
    record Side(int[] words, long[] phrases) {
        /** The words that count by themselves. */
        int[] content() {
            int size = 0;
            int[] content = new int[words.length];
            for (int word : words) {
                if (word >= 0) {
                    content[size++] = word;
                }
            }
            return java.util.Arrays.copyOf(content, size);
        }
    }

    /** How many texts of each level there are to learn from, and which levels fit. */
    static final class Levels {
        private final long most;
        private final long[][] products = new long[Long.SIZE + 1][LanguagePair.ALL.size()];

        Levels(long most) {
            this.most = most;
        }

        /** The level of a text: one in two has 1 or more, one in four 2 or more. */
        static int of(String doc) {
            return Long.numberOfTrailingZeros(Keys.of(doc));
        }

        void add(String doc, long[] ofText) {
            long[] sums = products[of(doc)];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ofText[i];
            }
        }

        /** The lowest level that is in the sample. */
        int least() {
            long[] sums = new long[LanguagePair.ALL.size()];
            for (int level = products.length - 1; level >= 0; level--) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += products[level][i];
                    if (sums[i] > most) {
                        return level + 1;
                    }
                }
            }
            return 0;
        }
    }

    /** Adds a unit, with the phrases of the sides that names are looked for in. */
    void add(Unit unit, PhraseFinder finder) {
        Map<String, Side> sides = new HashMap<>();
        unit.sides().forEach((language, line) -> {
            Map<String, Integer> numbers = ids.computeIfAbsent(language, k -> new HashMap<>());
            LongList ofLanguage = keys.computeIfAbsent(language, k -> new LongList());
            int[] words = new int[line.size()];
            for (int i = 0; i < words.length; i++) {
                Line.Word word = line.words().get(i);
                Integer known = numbers.get(word.key());
                int id = known == null ? numbers.size() : known;
                if (known == null) {
                    numbers.put(word.key(), id);
                    ofLanguage.add(word.keyId());
                }
                words[i] = word.stop() ? -1 - id : id;
            }
            Set<Long> phrases = new HashSet<>();
            if (!language.equals("ar")) {
                finder.find(line).forEach(p -> phrases.add(Keys.of(p)));
            }
            sides.put(
                    language, new Side(words, phrases.stream().mapToLong(k -> k).toArray()));
        });
        units.add(sides);
    }

    int size() {
        return units.size();
    }

    @Nullable
    Side side(int unit, String language) {
        return units.get(unit).get(language);
    }

    /** How many words a language has. */
    int words(String language) {
        return ids.getOrDefault(language, Map.of()).size();
    }

    /** The key of a word's stem, by its number. */
    long key(String language, int word) {
        LongList all = keys.get(language);
        return all == null ? 0 : all.get(word < 0 ? -1 - word : word);
    }
}
