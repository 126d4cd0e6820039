package org.dragoman.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds a line whatever its language, for comparing lines of pages with tables of words: letter case, the four i of Turkic
 * spelling, Arabic marks, hamza, and letters of the Persian keyboard. Pages mix languages, so one folding serves all; a
 * language's own folding is finer. Folded lines are never shown or saved.
 */
public final class LooseFolding {
    private LooseFolding() {}

    /**
     * Folds a line; blanks become single spaces, and none stands at either end.
     *
     * @param line any text
     * @return the folded line
     */
    public static String fold(CharSequence line) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x10000 && Blanks.isBlank((char) c)) {
                space |= Character.isWhitespace(c) || Character.isSpaceChar(c);
                continue;
            }
            if (isMark(c)) {
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            out.appendCodePoint(letter(c));
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int c) {
        return (c >= 0x064B && c <= 0x065F) || c == 0x0670 || c == 0x0640 || c == 0x0307;
    }

    private static int letter(int c) {
        return switch (c) {
            case 'İ', 'I', 'ı' -> 'i';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case 'ǝ', 'ә' -> 'ə';
            case '’', '‘', 'ʼ', '`' -> '\'';
            default -> c;
        };
    }
}
