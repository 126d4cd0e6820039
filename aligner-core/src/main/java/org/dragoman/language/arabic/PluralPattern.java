package org.dragoman.language.arabic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the shape of a singular maps to the shape of its plural ({@code plural-patterns.tsv}). Digits stand for root
 * letters.
 *
 * @param singular shape of the singular, such as {@code م12و3}
 * @param plural shape of the plural, such as {@code م1ا2ي3}
 * @param weak whether و and ي may be root letters
 */
record PluralPattern(String singular, String plural, boolean weak) {
    static List<PluralPattern> load() {
        return Resource.rows("plural-patterns.tsv").stream()
                .map(row -> new PluralPattern(
                        row.get(0), row.get(1), row.size() > 2 && row.get(2).equals("w")))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * The plural of a noun of this shape.
     *
     * @param noun written letters
     * @return empty for another shape
     */
    Optional<String> apply(String noun) {
        if (noun.length() != singular.length()) {
            return Optional.empty();
        }
        char[] root = new char[10];
        for (int i = 0; i < noun.length(); i++) {
            char shape = singular.charAt(i);
            char letter = noun.charAt(i);
            if (!Character.isDigit(shape)) {
                if (shape != letter) {
                    return Optional.empty();
                }
            } else if (!canBeRoot(letter, i) || (root[shape - '0'] != 0 && root[shape - '0'] != letter)) {
                return Optional.empty();
            } else {
                root[shape - '0'] = letter;
            }
        }
        return Optional.of(fill(root));
    }

    /** A word of four root letters or more begins with none of م أ إ ت, which belong to other shapes. */
    private boolean canBeRoot(char letter, int index) {
        boolean affix = index == 0 && singular.contains("4") && "متأإان".indexOf(letter) >= 0;
        return !affix && "اىةءآأإؤئ".indexOf(letter) < 0 && (weak || (letter != 'و' && letter != 'ي') || index == 0);
    }

    private String fill(char[] root) {
        StringBuilder word = new StringBuilder(plural.length());
        for (int i = 0; i < plural.length(); i++) {
            char shape = plural.charAt(i);
            word.append(Character.isDigit(shape) ? root[shape - '0'] : shape);
        }
        return word.toString();
    }
}
