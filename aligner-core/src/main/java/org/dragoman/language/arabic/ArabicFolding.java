package org.dragoman.language.arabic;

import java.text.Normalizer;
import org.dragoman.text.FoldTable;
import org.dragoman.text.FoldedText;

/**
 * Letters that readers of Arabic take for the same.
 *
 * <p>Two levels. The <em>written</em> form drops vowel marks, tatweel and invisible marks, resolves presentation forms
 * and gives Persian letters and digits their Arabic and European counterparts. The <em>folded</em> form also takes the
 * hamza off an alef, since newspapers often leave it out; {@link HamzaCheck} tells afterwards whether it was there.
 * Final yeh and alef maqsura, teh marbuta and heh stay apart: {@code علي} is not {@code على}.
 */
final class ArabicFolding {
    static final char ALEF = 'ا';

    private static final char TATWEEL = 'ـ';

    private static final FoldTable FOLDING = new FoldTable(ArabicFolding::foldOne);

    private ArabicFolding() {}

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the folded text with its way back
     */
    static FoldedText fold(String text) {
        return FOLDING.fold(text);
    }

    private static int foldOne(String text, int from, FoldedText.Builder folded) {
        int to = groupEnd(text, from);
        if (isDropped(text.codePointAt(from))) {
            folded.extendLast(to);
        } else {
            String letters = normal(text, from, to);
            for (int i = 0; i < letters.length(); i++) {
                folded.append(folded(letters.charAt(i)), from, to);
            }
        }
        return to;
    }

    /**
     * A text at the written level: marks dropped, hamza kept.
     *
     * @param text any text
     * @return its letters
     */
    static String written(String text) {
        return isPlain(text) ? text : resolved(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** The letters of the Arabic block that stay as they are. */
    private static boolean isLetter(char c) {
        return c >= 'ء' && c <= 'ي' && c != TATWEEL;
    }

    private static String resolved(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int next = groupEnd(text, i);
            if (!isDropped(text.codePointAt(i))) {
                letters.append(normal(text, i, next));
            }
            i = next;
        }
        return letters.toString();
    }

    /**
     * The key under which written letters are looked up.
     *
     * @param written letters at the written level
     * @return as many letters, no hamza on an alef, Latin letters small
     */
    static String key(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (folded(written.charAt(i)) != written.charAt(i)) {
                return keyFrom(written, i);
            }
        }
        return written;
    }

    private static String keyFrom(String written, int from) {
        char[] key = written.toCharArray();
        for (int i = from; i < key.length; i++) {
            key[i] = folded(key[i]);
        }
        return new String(key);
    }

    /**
     * The letter at the written level behind a folded one.
     *
     * @param text folded text
     * @param offset offset of a folded letter
     * @return the letter with its hamza, where the text has one
     */
    static char writtenAt(FoldedText text, int offset) {
        int from = text.originalStart(offset);
        char c = text.original().charAt(from);
        boolean marked =
                from + 1 < text.original().length() && isMark(text.original().charAt(from + 1));
        return isLetter(c) && !marked ? c : resolvedAt(text, offset, from);
    }

    private static char resolvedAt(FoldedText text, int offset, int from) {
        String letters = written(text.toOriginal(offset, offset + 1).in(text.original()));
        int index = 0;
        while (offset > index && text.originalStart(offset - index - 1) == from) {
            index++;
        }
        return letters.charAt(Math.min(index, letters.length() - 1));
    }

    private static char folded(char c) {
        if (c >= 'ء' && c <= 'ي') {
            return c == 'أ' || c == 'إ' || c == 'آ' ? ALEF : c;
        }
        return Character.toLowerCase(c);
    }

    /** One code point together with the marks that stand on it. */
    private static int groupEnd(String text, int from) {
        int to = text.offsetByCodePoints(from, 1);
        while (to < text.length() && isMark(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static String normal(String text, int from, int to) {
        char c = text.charAt(from);
        if (to - from == 1 && c >= 'ء' && c <= 'ي') {
            return String.valueOf(c);
        }
        Normalizer.Form form = isPresentationForm(c) ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
        String composed = Normalizer.normalize(text.substring(from, to), form);
        StringBuilder letters = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            if (!isDropped(composed.charAt(i))) {
                letters.append(letter(composed.charAt(i)));
            }
        }
        return letters.toString();
    }

    private static char letter(char c) {
        switch (c) {
            case 'ی':
            case 'ې':
                return 'ي';
            case 'ک':
                return 'ك';
            case 'ە':
            case 'ہ':
            case 'ھ':
            case 'ۀ':
                return 'ه';
            case 'ۃ':
                return 'ة';
            case 'ٱ':
                return ALEF;
            case '\u00A0':
                return ' ';
            default:
                return digit(c);
        }
    }

    private static char digit(char c) {
        boolean arabic = c >= '٠' && c <= '٩';
        boolean persian = c >= '۰' && c <= '۹';
        return arabic || persian ? (char) ('0' + Character.digit(c, 10)) : c;
    }

    /** Marks on a letter: vowels, shadda, hamza and madda as combining marks, signs of recitation. */
    private static boolean isMark(char c) {
        return (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || (c >= '\u06D6' && c <= '\u06ED' && Character.getType(c) == Character.NON_SPACING_MARK)
                || (c >= '\u0300' && c <= '\u036F');
    }

    private static boolean isDropped(int c) {
        return c == '\u0640'
                || (c >= '\u06D6' && c <= '\u06ED')
                || (c >= '\uFE70' && c <= '\uFE7F')
                || (c >= '\uFC5E' && c <= '\uFC63')
                || (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || isInvisible(c);
    }

    /** Zero-width and direction marks. */
    private static boolean isInvisible(int c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u061C'
                || c == '\uFEFF';
    }

    private static boolean isPresentationForm(char c) {
        return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
    }
}
