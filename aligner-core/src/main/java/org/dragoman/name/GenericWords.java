package org.dragoman.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Particles, generic words of places and directions: {@code generic-words.tsv}. */
final class GenericWords {
    private static final List<String> LANGUAGES = List.of("en", "az", "ar");
    private static final List<String> POSSESSIVES = List.of("sı", "si", "su", "sü", "ı", "i", "u", "ü");
    private static final List<String> PREFIXES = List.of("وال", "ال", "و", "بال", "لل");
    private static final Map<String, Map<String, Sense>> WORDS = read();

    private GenericWords() {}

    /**
     * What words of one sense say.
     *
     * @param name of the sense
     * @param weight nats that speak for one name where both have it
     */
    record Sense(String name, double weight) {}

    private static Map<String, Map<String, Sense>> read() {
        Map<String, Map<String, Sense>> all = new HashMap<>();
        for (String line : LanguageData.lines(GenericWords.class, "generic-words.tsv")) {
            String[] cells = line.split("\t");
            Sense sense = new Sense(cells[0], Double.parseDouble(cells[1]));
            for (int i = 0; i < LANGUAGES.size(); i++) {
                for (String word : cells[2 + i].split(" ")) {
                    all.computeIfAbsent(LANGUAGES.get(i), language -> new HashMap<>())
                            .putIfAbsent(word, sense);
                }
            }
        }
        return all;
    }

    /**
     * The sense of a word.
     *
     * @param word letters as {@link NameLetters} gives them
     * @param language of the word
     * @return null for words that are names
     */
    static @Nullable Sense of(String word, LanguageTag language) {
        Map<String, Sense> words = WORDS.get(language.language());
        if (words == null) {
            return null;
        }
        Sense sense = words.get(word);
        if (sense != null) {
            return sense;
        }
        return switch (language.language()) {
            case "az" -> azerbaijani(word, words);
            case "ar" -> arabic(word, words);
            default -> null;
        };
    }

    private static @Nullable Sense azerbaijani(String word, Map<String, Sense> words) {
        for (String ending : POSSESSIVES) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                Sense sense = words.get(stem);
                if (sense == null && stem.endsWith("ğ")) {
                    sense = words.get(stem.substring(0, stem.length() - 1) + "q");
                }
                if (sense != null && stem.length() > 1) {
                    return sense;
                }
            }
        }
        return null;
    }

    private static @Nullable Sense arabic(String word, Map<String, Sense> words) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() > prefix.length() + 2) {
                Sense sense = words.get(word.substring(prefix.length()));
                if (sense != null) {
                    return sense;
                }
            }
        }
        return null;
    }
}
