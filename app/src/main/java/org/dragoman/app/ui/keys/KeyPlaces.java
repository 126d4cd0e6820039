package org.dragoman.app.ui.keys;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the letters of Arabic, Azerbaijani and Cyrillic keyboards lie on a Latin one: a key that writes none of the
 * letters A to Z stands for the key at the same place of a US keyboard. Letters of Latin keyboards keep their own name,
 * wherever they lie. The order is that of the layouts {@code ara}, {@code az} and {@code ru}.
 */
final class KeyPlaces {
    private static final String ROWS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    private static final String[] LAYOUTS = {
        "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ", "йцукенгшщзхъфывапролджэячсмитьбю.", " ü        öğ         ıə       çş "
    };
    /** What lies elsewhere by layout, or beside these rows. */
    private static final String OTHERS = "ذ`ё`پ[چ]گ'ژcİi";

    private static final Map<Integer, Integer> CODES = codes();

    private KeyPlaces() {}

    private static Map<Integer, Integer> codes() {
        Map<Integer, Integer> codes = new HashMap<>();
        for (String layout : LAYOUTS) {
            for (int i = 0; i < layout.length(); i++) {
                put(codes, layout.charAt(i), ROWS.charAt(i));
            }
        }
        for (int i = 0; i < OTHERS.length(); i += 2) {
            put(codes, OTHERS.charAt(i), OTHERS.charAt(i + 1));
        }
        return codes;
    }

    private static void put(Map<Integer, Integer> codes, char letter, char place) {
        if (letter > '\u007F') {
            codes.put((int) letter, KeyEvent.getExtendedKeyCodeForChar(place));
        }
    }

    /**
     * The code of the Latin key at a letter's place.
     *
     * @param letter a code point as the keyboard writes it, in either case
     * @return a {@code VK} constant of {@link KeyEvent}, {@code VK_UNDEFINED} for a letter of no such keyboard
     */
    static int code(int letter) {
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            return KeyEvent.VK_0 + digit;
        }
        Integer code = CODES.get(letter);
        if (code == null) {
            code = CODES.get(Character.toLowerCase(letter));
        }
        return code == null ? KeyEvent.VK_UNDEFINED : code;
    }
}
