package org.dragoman.check.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Segment;
import org.dragoman.check.CheckedText;
import org.dragoman.language.LanguageSupport;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;

/** Names that a text alone spells in several ways, told by their sounds. */
final class LoneNames {
    private static final String[][] SOUNDS = {
        {"kh", "x"},
        {"gh", "q"},
        {"ğ", "q"},
        {"zh", "j"},
        {"ph", "f"},
        {"ck", "k"},
        {"sh", "ş"},
        {"ch", "ç"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"w", "v"},
        {"y", "i"},
        {"ı", "i"},
        {"ə", "a"},
        {"g", "q"},
        {"k", "q"},
        {"c", "q"},
        {"off", "ov"},
        {"z", "s"},
        {"ö", "o"},
        {"ü", "u"}
    };
    private static final int MOST_APART = 2;

    private LoneNames() {}

    static List<NameUses> of(CheckedText text) {
        LanguageTag language = text.language().primary();
        if (!language.equals(LanguageTag.AZ) && !language.equals(LanguageTag.EN)) {
            return List.of();
        }
        List<NameUses.Use> all = new ArrayList<>();
        for (Segment segment : text.target().segments()) {
            if (!segment.title()) {
                for (Span word : NameWords.of(text.target(), segment.span())) {
                    all.add(new NameUses.Use(word.in(text.target().article().text()), word));
                }
            }
        }
        return grouped(all, text.languages().get(language));
    }

    private static List<NameUses> grouped(List<NameUses.Use> all, LanguageSupport language) {
        Map<String, List<NameUses.Use>> bySound = new HashMap<>();
        for (NameUses.Use use : all) {
            bySound.computeIfAbsent(sound(use.spelling()), s -> new ArrayList<>())
                    .add(use);
        }
        List<NameUses> mixed = new ArrayList<>();
        for (List<NameUses.Use> alike : bySound.values()) {
            NameUses uses = new NameUses();
            alike.stream()
                    .filter(u ->
                            alike.stream().allMatch(o -> spelling(u.spelling(), o.spelling(), language.language())))
                    .forEach(u -> uses.add(u, language));
            if (uses.mixed()) {
                mixed.add(uses);
            }
        }
        return mixed;
    }

    /** Whether two words of one sound are spellings of one name: neither is the other with an ending. */
    private static boolean spelling(String one, String other, LanguageTag language) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> stems = Stems.of(one, language);
        boolean ending = Stems.of(other, language).stream().anyMatch(stems::contains);
        boolean prefix = one.startsWith(other) || other.startsWith(one);
        return !ending && !prefix && Math.abs(one.length() - other.length()) <= MOST_APART;
    }

    private static String sound(String word) {
        String sound = UCharacter.toLowerCase(ULocale.ROOT, word).replace("i\u0307", "i");
        for (String[] rule : SOUNDS) {
            sound = sound.replace(rule[0], rule[1]);
        }
        return sound.replaceAll("(.)\\1+", "$1");
    }
}
