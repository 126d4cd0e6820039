package org.dragoman.check.number;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.number.NumberToken.Kind;
import org.dragoman.text.FoldedText;
import org.dragoman.text.Span;

/** Splits a folded text into figures, words and marks. A figure keeps the marks between its digits. */
final class NumberTokens {
    private static final String INSIDE = ".,:\u066B\u066C\u060C'\u2019";
    private static final String THIN_SPACES = "\u00A0\u202F\u2009 ";
    private static final int GROUP = 3;

    private final FoldedText text;
    private final int offset;
    private final boolean spaces;
    private final List<NumberToken> tokens = new ArrayList<>();

    private NumberTokens(FoldedText text, int offset, boolean spaces) {
        this.text = text;
        this.offset = offset;
        this.spaces = spaces;
    }

    /**
     * The tokens of a text.
     *
     * @param text folded
     * @param offset added to all places
     * @param spaces whether a space may stand between thousands
     */
    static List<NumberToken> of(FoldedText text, int offset, boolean spaces) {
        NumberTokens tokens = new NumberTokens(text, offset, spaces);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        int last = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            int end = end(i);
            Kind kind = digit(i) ? Kind.FIGURE : Character.isLetter(c) ? Kind.WORD : Kind.MARK;
            Span span = text.toOriginal(i, end).shift(offset);
            tokens.add(new NumberToken(kind, written(i, end, kind), span, i == last && i > 0));
            i = end;
            last = end;
        }
    }

    private String written(int from, int to, Kind kind) {
        if (kind != Kind.FIGURE) {
            return text.subSequence(from, to).toString();
        }
        StringBuilder figure = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            figure.append(digit(i) ? (char) ('0' + Character.digit(c, 10)) : plain(c));
        }
        return figure.toString();
    }

    private static char plain(char mark) {
        return switch (mark) {
            case '\u066B' -> '.';
            case '\u066C', '\u060C' -> ',';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u2019' -> '\'';
            default -> mark;
        };
    }

    private int end(int from) {
        int end = from + 1;
        if (digit(from)) {
            while (end < text.length() && (digit(end) || joins(from, end))) {
                end++;
            }
        } else if (Character.isLetter(text.charAt(from))) {
            while (end < text.length() && letter(end)) {
                end++;
            }
        }
        return end;
    }

    private boolean letter(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean digit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Whether a mark stands inside a figure: between digits; a space, an Arabic comma or an apostrophe only before three. */
    private boolean joins(int start, int at) {
        char c = text.charAt(at);
        boolean space = THIN_SPACES.indexOf(c) >= 0;
        if (!digit(at + 1) || !digit(at - 1) || !space && INSIDE.indexOf(c) < 0) {
            return false;
        }
        if (c == '.' || c == ',' || c == ':' || c == '\u066B' || c == '\u066C') {
            return true;
        }
        return (spaces || !space) && run(at + 1, 1) == GROUP && run(at - 1, -1) <= GROUP && text.charAt(start) != '0';
    }

    private int run(int from, int step) {
        int digits = 0;
        for (int i = from; digit(i); i += step) {
            digits++;
        }
        return digits;
    }
}
