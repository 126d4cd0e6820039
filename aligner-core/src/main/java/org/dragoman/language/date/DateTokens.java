package org.dragoman.language.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.language.Words;
import org.dragoman.text.FoldedText;

/** Cuts a folded text into tokens. White space vanishes, a line end is a mark. */
final class DateTokens {
    private final FoldedText text;
    private final String folded;
    private final List<DateToken> tokens = new ArrayList<>();
    private final Predicate<String> known;
    private final WordFront front;
    private int last;

    private DateTokens(FoldedText text, WordFront front, Predicate<String> known) {
        this.text = text;
        this.folded = text.folded();
        this.front = front;
        this.known = known;
    }

    static List<DateToken> of(FoldedText text, WordFront front, Predicate<String> known) {
        DateTokens tokens = new DateTokens(text, front, known);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() {
        for (int i = 0; i < folded.length(); ) {
            char c = folded.charAt(i);
            int end = i + 1;
            if (Character.isDigit(c)) {
                while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
                    end++;
                }
                add(DateToken.Kind.NUMBER, digits(i, end), i, end);
            } else if (isLetter(c)) {
                while (end < folded.length() && isLetter(folded.charAt(end))) {
                    end++;
                }
                word(i, end);
            } else if (c == '\n' || !Words.isSpace(c)) {
                add(DateToken.Kind.MARK, mark(c), i, end);
            }
            i = end;
        }
    }

    private void word(int start, int end) {
        String letters = folded.substring(start, end);
        int from = start;
        WordFront.Cut cut = known.test(letters) ? null : front.cut(letters, known);
        while (cut != null) {
            add(DateToken.Kind.WORD, folded.substring(from, from + cut.length()), from, from + cut.length());
            from += cut.length();
            letters = cut.rest();
            cut = known.test(letters) ? null : front.cut(letters, known);
        }
        add(DateToken.Kind.WORD, letters, from, end);
    }

    private void add(DateToken.Kind kind, String value, int start, int end) {
        boolean glued = start == last && !tokens.isEmpty();
        boolean capital = Character.isUpperCase(text.originalCodePoint(start));
        tokens.add(new DateToken(kind, value, text.toOriginal(start, end), glued, capital));
        last = end;
    }

    private String digits(int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            digits.append((char) ('0' + Character.digit(folded.charAt(i), 10)));
        }
        return digits.toString();
    }

    private static String mark(char c) {
        if (Words.isHyphen(c)) {
            return "-";
        }
        if (Words.isApostrophe(c)) {
            return "'";
        }
        return c == '،' ? "," : String.valueOf(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
