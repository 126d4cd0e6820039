package org.dragoman.align;

/**
 * How a word sounds, roughly and alike in three languages: one letter a class of consonants, {@code a}, {@code i}, {@code u}
 * for vowels. The likeness of two is one less the cost of the cheapest edits, vowels being cheap since Arabic leaves them out
 * and Azerbaijani spells them as they are heard.
 */
final class Phones {
    private static final double VOWEL = 0.3;
    private static final double WEAK = 0.45;

    private Phones() {}

    /** The sounds of a folded word; empty for other scripts. */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (next == 'h' && "ckgpstz".indexOf(c) >= 0) {
                add(sounds, pair(c));
                i++;
            } else if (c == 'x' && i > 0 && "aeiou".indexOf(word.charAt(i - 1)) >= 0 && !word.contains("ə")) {
                add(sounds, 'k');
                add(sounds, 's');
            } else if (c == 'c' && "eiy".indexOf(next) >= 0) {
                add(sounds, 's');
            } else if (c == 'q' && next == 'u') {
                add(sounds, 'k');
            } else {
                add(sounds, single(c));
            }
        }
        return sounds.toString();
    }

    private static void add(StringBuilder sounds, char sound) {
        if (sound != 0 && (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound)) {
            sounds.append(sound);
        }
    }

    private static char pair(char c) {
        return switch (c) {
            case 'c' -> 'j';
            case 's' -> 'j';
            case 'z' -> 'j';
            case 'k' -> 'x';
            case 'g' -> 'g';
            case 'p' -> 'f';
            default -> 't';
        };
    }

    private static char single(char c) {
        return switch (c) {
            case 'a', 'e', 'ə', 'ا', 'á', 'é', 'ä', 'à', 'è' -> 'a';
            case 'i', 'ı', 'y', 'ي', 'í' -> 'i';
            case 'o', 'ö', 'u', 'ü', 'ó', 'ú', 'ø' -> 'u';
            case 'w', 'و' -> 'w';
            case 'b', 'p', 'ب', 'پ' -> 'b';
            case 'f', 'ف' -> 'f';
            case 'v', 'ڤ' -> 'v';
            case 't', 'd', 'ت', 'د', 'ط', 'ض' -> 't';
            case 'ث', 'ذ' -> 't';
            case 's', 'z', 'س', 'ز', 'ص', 'ظ' -> 's';
            case 'j', 'c', 'ç', 'ş', 'ش', 'چ', 'ژ' -> 'j';
            case 'ج' -> 'J';
            case 'g', 'ğ', 'غ' -> 'g';
            case 'k', 'q', 'ك', 'ق' -> 'k';
            case 'x', 'خ' -> 'x';
            case 'h', 'ه', 'ح' -> 'h';
            case 'l', 'ل' -> 'l';
            case 'm', 'م' -> 'm';
            case 'n', 'ن', 'ñ' -> 'n';
            case 'r', 'ر' -> 'r';
            default -> 0;
        };
    }

    /** The consonants alone. */
    static String consonants(String sounds) {
        StringBuilder hard = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if (!isVowel(c) && c != 'w' && c != 'h') {
                hard.append(group(c));
            }
        }
        return hard.toString();
    }

    /** Classes whose members are taken for each other. */
    private static char group(char c) {
        return switch (c) {
            case 'f', 'v', 'b' -> 'b';
            case 'g', 'k', 'x', 'J' -> 'k';
            case 'j' -> 's';
            default -> c;
        };
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'i' || c == 'u';
    }

    private static double weight(char c) {
        return isVowel(c) ? VOWEL : c == 'w' || c == 'h' ? WEAK : 1;
    }

    private static double exchange(char a, char b) {
        if (a == b) {
            return 0;
        }
        boolean vowels = isVowel(a) && isVowel(b);
        if (vowels) {
            return VOWEL / 2;
        }
        if ((a == 'w' && (b == 'u' || b == 'v')) || (b == 'w' && (a == 'u' || a == 'v'))) {
            return 0.1;
        }
        if (isVowel(a) || isVowel(b)) {
            return weight(a) + weight(b);
        }
        if ((a == 'J' && (b == 'j' || b == 'g')) || (b == 'J' && (a == 'j' || a == 'g'))) {
            return 0.1;
        }
        if ((a == 'x' && b == 'h') || (a == 'h' && b == 'x') || (a == 'f' && b == 'v') || (a == 'v' && b == 'f')) {
            return 0.2;
        }
        if ((a == 's' && b == 't') || (a == 't' && b == 's')) {
            return 0.6;
        }
        if ((a == 's' && (b == 'j' || b == 'J')) || (b == 's' && (a == 'j' || a == 'J'))) {
            return 0.5;
        }
        return group(a) == group(b) ? 0.4 : 1.2;
    }

    /** Likeness of two words by their sounds, 0 to 1. */
    static double likeness(String a, String b) {
        double[] above = new double[b.length() + 1];
        double[] row = new double[b.length() + 1];
        double whole = 0;
        for (int j = 0; j < b.length(); j++) {
            above[j + 1] = above[j] + weight(b.charAt(j));
        }
        whole = above[b.length()];
        for (int i = 0; i < a.length(); i++) {
            double drop = weight(a.charAt(i));
            whole += drop;
            row[0] = above[0] + drop;
            for (int j = 0; j < b.length(); j++) {
                double cheapest = above[j] + exchange(a.charAt(i), b.charAt(j));
                cheapest = Math.min(cheapest, above[j + 1] + drop);
                row[j + 1] = Math.min(cheapest, row[j] + weight(b.charAt(j)));
            }
            double[] swap = above;
            above = row;
            row = swap;
        }
        return whole == 0 ? 0 : Math.max(0, 1 - 2 * above[b.length()] / whole);
    }
}
