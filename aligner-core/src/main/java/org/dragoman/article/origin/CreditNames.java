package org.dragoman.article.origin;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people and outlets in credits from headlines that begin like a credit ("Sources: Iran to send envoys"). */
public final class CreditNames {
    private static final Pattern PARTS = Pattern.compile("[+،,;/&|()\\[\\]–—]| - | (?:and|və|و|via) ");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "for", "in", "at", "by", "from", "on", "de", "da", "di", "la", "van", "von", "al", "bin",
            "ibn", "və", "ilə", "üçün", "oğlu", "qızı");
    private static final Set<String> KINDS = Set.of("وكالة", "صحيفة", "جريدة", "موقع", "قناة", "تلفزيون", "مجلة");
    private static final int ANY_CASE = 2;
    private static final int WITHOUT_CASE = 3;
    private static final int LONGEST = 5;
    private static final int LONGEST_VALUE = 200;

    private CreditNames() {}

    /**
     * Whether the words behind a label of credit look like names.
     *
     * @param value the words, without the label
     * @param register outlets that are known by name
     * @return true for one or two words, and for parts of up to five words with capitals (three in a script without, five
     *     behind the Arabic for agency, paper, site or channel); what the register knows is a name
     */
    public static boolean isName(String value, OutletRegister register) {
        String names = BLANKS.matcher(value).replaceAll(" ").strip();
        if (names.length() > LONGEST_VALUE) {
            return false;
        }
        if (register.named(names).isPresent()) {
            return true;
        }
        String[] parts = PARTS.split(names);
        for (String part : parts) {
            if (!part.isBlank() && register.named(part).isEmpty() && !looksLikeOne(part.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeOne(String part) {
        String[] words = part.split(" ");
        if (words.length <= ANY_CASE) {
            return true;
        }
        boolean sentence = "?؟!…".indexOf(part.charAt(part.length() - 1)) >= 0;
        if (sentence || words.length > LONGEST) {
            return false;
        }
        boolean cased = part.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        if (!cased) {
            return words.length <= WITHOUT_CASE || KINDS.contains(words[0]);
        }
        for (String word : words) {
            int first = word.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .findFirst()
                    .orElse('.');
            boolean address = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
            if (Character.isLowerCase(first) && !PARTICLES.contains(word) && !address) {
                return false;
            }
        }
        return true;
    }
}
