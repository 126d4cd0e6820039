package org.dragoman.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Parts of names that letters do not decide: particles, the Arabic article, initials. */
final class FixedSpellings {
    /** Rule of the Arabic article. */
    static final String ARTICLE = "spell.article";

    private static final String PARTICLE = "spell.particle";
    private static final String INITIAL = "spell.initial";
    private static final List<String> LANGUAGES = List.of("en", "az", "ar");
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private final Map<String, String> particles = new HashMap<>();
    private final Map<String, String> initials = new HashMap<>();
    private final LanguageTag from;
    private final LanguageTag to;

    FixedSpellings(LanguageTag from, LanguageTag to) {
        this.from = from;
        this.to = to;
        int source = LANGUAGES.indexOf(from.language());
        int target = LANGUAGES.indexOf(to.language());
        for (String line : LanguageData.lines(FixedSpellings.class, "particles.tsv")) {
            String[] cells = line.split("\t");
            for (String form : cells[source].split("\\|")) {
                particles.putIfAbsent(small(form), cells[target].split("\\|")[0]);
            }
        }
        for (String line : LanguageData.lines(FixedSpellings.class, "initials.tsv")) {
            String[] cells = line.split("\t");
            if (cells[0].equals(from.language())) {
                for (String entry : cells[1].split(" ")) {
                    int equals = entry.indexOf('=');
                    initials.put(
                            entry.substring(0, equals),
                            entry.substring(equals + 1).split(",")[target]);
                }
            }
        }
    }

    /**
     * Spells a part that is a particle or an initial.
     *
     * @param part as written
     * @param styles what the house decided
     * @return empty for other parts
     */
    List<SpelledName> spell(String part, Set<SpellingStyle> styles) {
        String small = small(part);
        String particle = particles.get(small);
        if (particle != null) {
            return List.of(new SpelledName(particle, 0, List.of(PARTICLE)));
        }
        String letter = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
        @Nullable String initial = letter.codePointCount(0, letter.length()) == 1 ? initials.get(letter) : null;
        if (initial == null) {
            return List.of();
        }
        for (SpellingStyle style : styles) {
            initial = style.apply(letter, initial);
        }
        String dot = small.endsWith(".") ? "." : "";
        return List.of(new SpelledName(capital(initial) + dot, 0, List.of(INITIAL)));
    }

    private String small(String part) {
        boolean azerbaijani = from.language().equals("az");
        return (azerbaijani ? part.replace('İ', 'i').replace('I', 'ı') : part).toLowerCase(Locale.ROOT);
    }

    private String capital(String letters) {
        boolean dotted = to.language().equals("az") && letters.equals("i");
        return dotted ? "İ" : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    /** What the Arabic article of a word becomes, empty where it has none; it is two letters. */
    String article(String part) {
        if (!part.startsWith("ال") || part.length() < SHORTEST_WITH_ARTICLE) {
            return "";
        }
        return particles.getOrDefault("ال", "al") + "-";
    }

    /** Whether the next word is written on: Arabic و and ال. */
    boolean joinsNext(String text) {
        return to.language().equals("ar") && (text.endsWith(" و") || text.equals("ال") || text.endsWith(" ال"));
    }
}
