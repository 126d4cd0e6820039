package org.dragoman.language.english;

import java.text.Normalizer;
import org.dragoman.language.Words;
import org.dragoman.text.FoldTable;
import org.dragoman.text.FoldedText;

/**
 * Folds letter case, diacritics (Erdoğan, Côte), the kinds of apostrophe, hyphen and space, and the full stops of
 * abbreviations: {@code U.S.} becomes {@code us}, its last letter covering the last full stop.
 */
final class EnglishFolding {
    private static final FoldTable LETTERS = new FoldTable(EnglishFolding::foldOne);

    private EnglishFolding() {}

    /** Folds a text; lone surrogates stay what they are. */
    static FoldedText fold(String text) {
        return withoutDots(LETTERS.fold(text));
    }

    private static int foldOne(String text, int from, FoldedText.Builder folded) {
        int codePoint = text.codePointAt(from);
        int to = from + Character.charCount(codePoint);
        if (isIgnored(codePoint)) {
            folded.extendLast(to);
        } else if (codePoint < 0x80) {
            char c = (char) codePoint;
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c == '`' ? '\'' : c, from, to);
        } else {
            folded.append(foldOther(codePoint), from, to);
        }
        return to;
    }

    /** Accents that stand behind their letter, soft hyphens, zero-width and direction marks. */
    private static boolean isIgnored(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static CharSequence foldOther(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            return Character.toString(Character.toLowerCase(codePoint));
        }
        char c = (char) codePoint;
        if (isApostrophe(c)) {
            return "'";
        }
        if (Words.isHyphen(c)) {
            return "-";
        }
        if (Words.isSpace(c)) {
            return " ";
        }
        if (!Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL) {
            return String.valueOf(c);
        }
        StringBuilder folded = new StringBuilder(2);
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isIgnored(part))
                .forEach(part -> folded.append(plain(Character.toLowerCase(part))));
        return folded;
    }

    /** The half rings by which Arabic names are transcribed count too (Sanʿa). */
    private static boolean isApostrophe(char c) {
        return Words.isApostrophe(c) || c == 'ʾ' || c == 'ʿ';
    }

    /** Latin letters that have no decomposition, as English newspapers write them. */
    private static String plain(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> letter <= Character.MAX_VALUE && isApostrophe((char) letter) ? "'" : Character.toString(letter);
        };
    }

    private static FoldedText withoutDots(FoldedText text) {
        String folded = text.folded();
        FoldedText.Builder builder = null;
        int copied = 0;
        for (int dot = folded.indexOf('.'); dot >= 0; dot = folded.indexOf('.', dot + 1)) {
            int start = dot - 1;
            int end = start < copied ? -1 : abbreviationEnd(folded, start);
            if (end < 0) {
                continue;
            }
            builder = builder == null ? new FoldedText.Builder(text.original()) : builder;
            copy(text, copied, start, builder);
            for (int i = start; i < end; i++) {
                if (folded.charAt(i) == '.') {
                    builder.extendLast(text.toOriginal(i, i + 1).end());
                } else {
                    copy(text, i, i + 1, builder);
                }
            }
            copied = end;
            dot = end - 1;
        }
        if (builder == null) {
            return text;
        }
        copy(text, copied, folded.length(), builder);
        return builder.build();
    }

    private static void copy(FoldedText text, int from, int to, FoldedText.Builder builder) {
        for (int i = from; i < to; i++) {
            int start = text.originalStart(i);
            builder.append(
                    text.folded().charAt(i), start, text.toOriginal(i, i + 1).end());
        }
    }

    /**
     * The end of an abbreviation of single letters with full stops between them ({@code U.S.}, {@code u.s}), its last
     * full stop included, or -1 where none begins.
     */
    private static int abbreviationEnd(String s, int start) {
        if (start > 0 && (isWordChar(s.charAt(start - 1)) || s.charAt(start - 1) == '.')) {
            return -1;
        }
        int letters = 0;
        int i = start;
        while (i < s.length() && Character.isLetter(s.charAt(i))) {
            letters++;
            i++;
            if (i == s.length() || s.charAt(i) != '.') {
                break;
            }
            i++;
        }
        boolean whole = i == s.length() || !isWordChar(s.charAt(i));
        return whole && letters > 1 ? i : -1;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
