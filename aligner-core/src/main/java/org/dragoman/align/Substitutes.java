package org.dragoman.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.concept.ConceptType;
import org.dragoman.language.LanguageData;
import org.dragoman.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Words that stand for a name where a text does not say it again: pronouns and nouns of its kind. */
final class Substitutes {
    private static final String FILE = "substitutes.tsv";
    private static final String PROCLITICS = "وفبلك";
    private static final Substitutes INSTALLED = read(LanguageData.lines(Substitutes.class, FILE));

    /** Words by language, then reason, then type of the concept. */
    private final Map<String, Map<LinkReason, Map<ConceptType, List<String>>>> words = new HashMap<>();

    private Substitutes() {}

    static Substitutes installed() {
        return INSTALLED;
    }

    private static Substitutes read(List<String> lines) {
        Substitutes all = new Substitutes();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            LinkReason reason = "pronoun".equals(cells[1]) ? LinkReason.PRONOUN : LinkReason.GENERIC_NOUN;
            Map<ConceptType, List<String>> byType = all.words
                    .computeIfAbsent(cells[0], l -> new EnumMap<>(LinkReason.class))
                    .computeIfAbsent(reason, r -> new EnumMap<>(ConceptType.class));
            for (ConceptType type : types(cells[2])) {
                byType.computeIfAbsent(type, t -> new ArrayList<>()).addAll(List.of(cells[3].split(" ")));
            }
        }
        return all;
    }

    private static Set<ConceptType> types(String cell) {
        Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);
        for (String name : cell.split(" ")) {
            types.add(ConceptType.parse(name).orElseThrow());
        }
        return types;
    }

    /**
     * What stands for a concept.
     *
     * @param language of the text
     * @param text a segment
     * @param type of the concept
     * @return a generic noun, else a pronoun, null for neither
     */
    @Nullable
    LinkReason find(LanguageTag language, String text, ConceptType type) {
        Map<LinkReason, Map<ConceptType, List<String>>> ofLanguage = words.get(language.language());
        if (ofLanguage == null) {
            return null;
        }
        List<String> written = words(language, text);
        for (LinkReason reason : List.of(LinkReason.GENERIC_NOUN, LinkReason.PRONOUN)) {
            List<String> known = ofLanguage.getOrDefault(reason, Map.of()).getOrDefault(type, List.of());
            if (known.stream().anyMatch(k -> written.stream().anyMatch(w -> is(w, k)))) {
                return reason;
            }
        }
        return null;
    }

    /** A listed word with a star behind it stands for all words that begin so. */
    private static boolean is(String word, String known) {
        return known.endsWith("*") ? word.startsWith(known.substring(0, known.length() - 1)) : word.equals(known);
    }

    private static List<String> words(LanguageTag language, String text) {
        boolean arabic = language.rightToLeft();
        String lower = text.toLowerCase(arabic ? Locale.ROOT : Locale.forLanguageTag(language.value()));
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length()
                    && (Character.isLetter(lower.charAt(i))
                            || Character.getType(lower.charAt(i)) == Character.NON_SPACING_MARK);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                add(lower.substring(start, i), arabic, words);
                start = -1;
            }
        }
        return words;
    }

    /** An Arabic word also without what is written together with it: وهو, للمنظمة. */
    private static void add(String word, boolean arabic, List<String> words) {
        words.add(word);
        if (arabic && word.length() > 2 && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
            words.add(word.substring(1));
            if (word.startsWith("لل")) {
                words.add("ا" + word);
                words.add("ال" + word.substring(2));
            }
        }
    }
}
