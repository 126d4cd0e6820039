package org.dragoman.name;

import java.util.List;
import org.dragoman.text.LanguageTag;

/**
 * The consonants of a name by classes that Arabic, Azerbaijani and English have in common: what is left when vowels,
 * glides and h, doubled letters and the difference of voiced and voiceless go.
 */
final class Skeleton {
    private static final String ARABIC = "بB فF تT طT دT ثT ذT ضT سS صS زS ظS شS جK غK قK كK خK لL مM نN رR";
    private static final String AZERBAIJANI = "bB pB fF tT dT sS zS şS cK çK jK gK ğ- qK kK xK lL mM nN rR";
    private static final String ENGLISH = "bB pB fF tT dT sS zS cK jK gK qK kK xX lL mM nN rR";

    private Skeleton() {}

    static String of(List<String> words, LanguageTag language) {
        StringBuilder key = new StringBuilder();
        words.stream()
                .filter(word -> GenericWords.of(word, language) == null)
                .map(word -> of(word, language))
                .filter(word -> !word.isEmpty())
                .sorted()
                .forEach(key::append);
        return key.toString();
    }

    static String of(String word, LanguageTag language) {
        StringBuilder key = new StringBuilder();
        String letters = digraphs(word, language);
        for (int i = 0; i < letters.length(); i++) {
            char sound = sound(letters.charAt(i), language);
            if (sound != 0 && (key.length() == 0 || key.charAt(key.length() - 1) != sound)) {
                key.append(sound);
            }
        }
        return key.toString();
    }

    private static String digraphs(String word, LanguageTag language) {
        return switch (language.language()) {
            case "ar" ->
                (word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word)
                        .replace("تش", "ج")
                        .replace("كس", "كس");
            case "az" -> word;
            default ->
                word.replace("sch", "s")
                        .replace("tch", "k")
                        .replace("sh", "s")
                        .replace("ph", "f")
                        .replace("ce", "se")
                        .replace("ci", "si")
                        .replace("cy", "sy")
                        .replace("x", "ks");
        };
    }

    private static char sound(char letter, LanguageTag language) {
        String table = switch (language.language()) {
            case "ar" -> ARABIC;
            case "az" -> AZERBAIJANI;
            default -> ENGLISH;
        };
        int at = table.indexOf(letter);
        if (at < 0 || at % 3 != 0) {
            return letter >= '0' && letter <= '9' ? letter : 0;
        }
        char sound = table.charAt(at + 1);
        return sound == '-' ? 0 : sound;
    }
}
