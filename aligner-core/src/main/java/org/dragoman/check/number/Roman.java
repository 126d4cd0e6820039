package org.dragoman.check.number;

import java.util.regex.Pattern;

/** Roman numerals up to 399, in capitals. */
final class Roman {
    private static final Pattern NUMERAL = Pattern.compile("(?=[CXLVI])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private Roman() {}

    static boolean isNumeral(String word) {
        return NUMERAL.matcher(word).matches();
    }

    static int value(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int here = digit(numeral.charAt(i));
            int next = i + 1 < numeral.length() ? digit(numeral.charAt(i + 1)) : 0;
            sum += here < next ? -here : here;
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }
}
