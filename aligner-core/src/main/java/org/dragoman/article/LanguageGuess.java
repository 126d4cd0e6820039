package org.dragoman.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.LanguageTag;

/**
 * Tells Arabic, Azerbaijani, English, Turkish, Russian and Persian apart by script, by letters that only one of them
 * has, and by their most frequent function words.
 */
final class LanguageGuess {
    private static final int LOOK_AT = 20_000;
    private static final Set<String> EN =
            Set.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "said", "has", "by", "at");
    static final Set<String> AZ = Set.of(
            "və", "bu", "ilə", "ki", "üçün", "da", "də", "olan", "edib", "bir", "ci", "cü", "isə", "olub", "deyib");
    static final Set<String> TR = Set.of(
            "ve", "bu", "ile", "ki", "için", "da", "de", "olan", "bir", "çok", "daha", "ise", "olarak", "dedi", "gibi");
    static final Set<String> AR =
            Set.of("في", "من", "على", "إلى", "أن", "عن", "التي", "الذي", "مع", "هذا", "إن", "قال", "بين", "لا", "أو");
    static final Set<String> FA =
            Set.of("در", "از", "به", "که", "این", "را", "با", "است", "برای", "آن", "های", "می", "بر", "یک", "و");

    private LanguageGuess() {}

    static LanguageTag of(String text) {
        String sample = text.length() > LOOK_AT ? text.substring(0, LOOK_AT) : text;
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        Character.UnicodeScript script = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.UNKNOWN);
        return switch (script) {
            case ARABIC -> arabicScript(sample);
            case CYRILLIC -> new LanguageTag("ru");
            case LATIN -> latinScript(sample);
            default -> LanguageTag.UND;
        };
    }

    private static LanguageTag arabicScript(String text) {
        int persian = score(text, FA) + 2 * count(text, "پچژگ");
        int arabic = score(text, AR) + 2 * count(text, "ةىإ");
        return persian > arabic ? new LanguageTag("fa") : LanguageTag.AR;
    }

    private static LanguageTag latinScript(String text) {
        int az = score(text, AZ) + 2 * count(text, "əƏ");
        int tr = score(text, TR);
        int en = score(text, EN);
        boolean turkic = count(text, "ğışİĞŞ") > 0;
        if (az > tr && az > en) {
            return LanguageTag.AZ;
        }
        if (turkic && tr >= en) {
            return count(text, "xqXQ") > count(text, "wW") + 2 ? LanguageTag.AZ : new LanguageTag("tr");
        }
        return en > 0 || isAscii(text) ? LanguageTag.EN : LanguageTag.UND;
    }

    private static boolean isAscii(String text) {
        return text.chars().filter(Character::isLetter).allMatch(c -> c < 128);
    }

    private static int count(String text, String letters) {
        return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }

    private static int score(String text, Set<String> words) {
        List<String> tokens = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return (int) tokens.stream().filter(words::contains).count();
    }
}
