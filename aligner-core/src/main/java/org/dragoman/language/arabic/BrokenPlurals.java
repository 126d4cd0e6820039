package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plurals made inside the word. They belong to the single noun and are listed ({@code broken-plurals.tsv}); for nouns
 * that are not, {@link #guess} offers what their shape suggests.
 */
final class BrokenPlurals {
    /** Marks a plural that drops its yeh in the indefinite. */
    private static final char KASRATAN = '\u064D';

    /** Patterns that take the alef of the indefinite accusative; the others are diptotes. */
    private static final Set<String> TRIPTOTE = Set.of("أفعال", "فعول", "فعال", "فعل", "فعلان", "فعلة", "أفعل");

    private static final Map<String, List<Plural>> LISTED = load();
    private static final List<PluralPattern> PATTERNS = PluralPattern.load();

    /**
     * A plural.
     *
     * @param written its letters; with yeh where it is defective
     * @param defective whether the yeh falls in the indefinite
     * @param triptote whether the indefinite accusative has an alef
     */
    record Plural(String written, boolean defective, boolean triptote) {
        static Plural parse(String text, String pattern) {
            boolean defective = text.indexOf(KASRATAN) >= 0;
            String written = ArabicFolding.written(text);
            return new Plural(defective ? written + "ي" : written, defective, TRIPTOTE.contains(pattern));
        }
    }

    private BrokenPlurals() {}

    private static Map<String, List<Plural>> load() {
        Map<String, List<Plural>> plurals = new HashMap<>();
        for (List<String> row : Resource.rows("broken-plurals.tsv")) {
            plurals.computeIfAbsent(row.get(0), k -> new ArrayList<>())
                    .add(Plural.parse(row.get(1), row.size() > 2 ? row.get(2) : ""));
        }
        return plurals;
    }

    /**
     * The plurals in the list.
     *
     * @param noun written letters of the singular
     * @return empty where the noun is not listed
     */
    static List<Plural> listed(String noun) {
        return LISTED.getOrDefault(noun, List.of());
    }

    /**
     * What the shape of a noun suggests.
     *
     * @param noun written letters of a singular that is not listed
     * @return possible plurals, some of which do not exist
     */
    static List<Plural> guess(String noun) {
        List<Plural> plurals = new ArrayList<>();
        for (PluralPattern pattern : PATTERNS) {
            pattern.apply(noun).ifPresent(plural -> plurals.add(Plural.parse(plural, "أفعال")));
        }
        return plurals;
    }
}
