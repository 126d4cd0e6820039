package org.dragoman.language.date;

import java.util.List;

/** Where a figure is part of something longer: a price, a score, a phone number, a version, a code. */
final class NumberEdges {
    private static final String BEFORE = "$€£¥₼₽₺+#_@=№~^";
    private static final String BEHIND = "%‰°$€£¥₼₽₺_@=";

    private NumberEdges() {}

    static boolean mayBegin(List<DateToken> tokens, int at) {
        DateToken token = tokens.get(at);
        if (at == 0 || !token.glued()) {
            return !token.isNumber() || at == 0 || !tokens.get(at - 1).isMark("$€£¥₼₽₺№#");
        }
        DateToken before = tokens.get(at - 1);
        if (!token.isNumber()) {
            return !before.isMark("@#_") && !isFigureBefore(tokens, at, "");
        }
        if (before.isWord()) {
            return isArabic(before);
        }
        if (before.isMark(BEFORE)) {
            return false;
        }
        if (before.isMark("-") && at > 1 && before.glued()) {
            return !tokens.get(at - 2).isWord() && !tokens.get(at - 2).isNumber();
        }
        return !isFigureBefore(tokens, at, ".,:/'٫٬×");
    }

    static boolean mayEnd(List<DateToken> tokens, int end) {
        if (end >= tokens.size() || !tokens.get(end - 1).isNumber()) {
            return true;
        }
        DateToken behind = tokens.get(end);
        if (behind.isMark("%‰°€£$₼₽₺")) {
            return false;
        }
        if (!behind.glued()) {
            return true;
        }
        if (behind.isWord() || behind.isMark(BEHIND)) {
            return false;
        }
        if (behind.isMark("-") && tokens.get(end - 1).digits() == 4 && isGluedWord(tokens, end + 1)) {
            return false;
        }
        boolean more = end + 1 < tokens.size()
                && tokens.get(end + 1).glued()
                && tokens.get(end + 1).isNumber();
        return !more || !behind.isMark(".,:/-'٫٬×+");
    }

    /** As in {@code 2024-cü}, where the year goes on. */
    private static boolean isGluedWord(List<DateToken> tokens, int at) {
        return at < tokens.size() && tokens.get(at).glued() && tokens.get(at).isWord();
    }

    private static boolean isFigureBefore(List<DateToken> tokens, int at, String marks) {
        DateToken before = tokens.get(at - 1);
        return before.isMark(marks)
                && at > 1
                && before.glued()
                && tokens.get(at - 2).isNumber();
    }

    private static boolean isArabic(DateToken word) {
        char first = word.text().charAt(0);
        return first >= '\u0600' && first <= '\u06FF';
    }
}
