package org.dragoman.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.concept.Concept;
import org.dragoman.concept.ConceptType;
import org.dragoman.concept.Relation;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Words that tell a city from the state that shares its name: العاصمة تونس, Tunis şəhəri, the government of Tunisia. */
final class TypeWords {
    private static final Map<String, List<TypeWords>> ALL = read();

    private final boolean city;
    private final boolean before;
    private final String word;

    private TypeWords(boolean city, boolean before, String word) {
        this.city = city;
        this.before = before;
        this.word = word;
    }

    private static Map<String, List<TypeWords>> read() {
        Map<String, List<TypeWords>> all = new HashMap<>();
        for (String line : LanguageData.lines(TypeWords.class, "type-words.tsv")) {
            String[] cells = line.split("\t");
            all.computeIfAbsent(cells[0], k -> new ArrayList<>())
                    .add(new TypeWords(cells[1].equals("city"), cells[2].equals("before"), cells[3]));
        }
        return Map.copyOf(all);
    }

    /**
     * What a name is by the words beside it.
     *
     * @param city a city, else a state
     * @param evidence the word that says so
     */
    record Verdict(boolean city, Span evidence) {}

    /** The verdict of the word before or behind, or of the one before an Arabic adjective; null for none. */
    @Nullable
    static Verdict beside(String text, Span segment, Span span, LanguageTag language) {
        List<TypeWords> words = ALL.getOrDefault(language.language(), List.of());
        if (words.isEmpty()) {
            return null;
        }
        Span before = Surroundings.wordBefore(text, segment.start(), span.start());
        if (before != null && before.in(text).equals("of")) {
            before = Surroundings.wordBefore(text, segment.start(), before.start());
        }
        Verdict verdict = verdict(words, text, before, true);
        if (verdict == null) {
            verdict = verdict(words, text, Surroundings.wordAfter(text, segment.end(), span.end()), false);
        }
        boolean adjective = language.language().equals("ar")
                && before != null
                && before.in(text).startsWith("ال");
        if (verdict == null && adjective && before != null) {
            verdict = verdict(words, text, Surroundings.wordBefore(text, segment.start(), before.start()), true);
        }
        return verdict;
    }

    private static @Nullable Verdict verdict(List<TypeWords> words, String text, @Nullable Span span, boolean before) {
        if (span == null) {
            return null;
        }
        String word = bare(span.in(text));
        for (TypeWords known : words) {
            if (known.before == before && known.matches(word)) {
                return new Verdict(known.city, span);
            }
        }
        return null;
    }

    private boolean matches(String found) {
        boolean stem = word.charAt(0) < 0x250 && !before;
        return stem ? found.startsWith(word) : found.equals(word) || found.startsWith(word) && word.equals("paytaxt");
    }

    /** Small letters; Arabic without attached words and article. */
    private static String bare(String word) {
        String low = word.replace('İ', 'i').toLowerCase(Locale.ROOT);
        if (low.charAt(0) < 0x600) {
            return low;
        }
        String rest = low.length() > 4 && "وفبلك".indexOf(low.charAt(0)) >= 0 && low.startsWith("ال", 1)
                ? low.substring(1)
                : low;
        return rest.startsWith("ال") ? rest.substring(2) : rest.startsWith("لل") ? rest.substring(2) : rest;
    }

    /** Whether a place lies in another, or is its capital. */
    static boolean isCity(Concept concept) {
        for (Relation relation : concept.relations()) {
            if (relation.type() == Relation.Type.CAPITAL_OF || relation.type() == Relation.Type.METONYM_OF) {
                return concept.type() == ConceptType.PLACE;
            }
        }
        return false;
    }
}
