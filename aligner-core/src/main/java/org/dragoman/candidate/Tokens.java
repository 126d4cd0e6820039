package org.dragoman.candidate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.LanguageSupport;
import org.dragoman.text.Span;

/** Splits a line into {@linkplain Token words}. */
final class Tokens {
    private static final String JOINERS = "-‑'’.";
    private static final String SENTENCE_ENDS = ".?!:…";
    private static final String OPENING = "\"“«„‘([";

    private final String text;
    private final LanguageSupport rules;
    private final boolean joins;
    private final boolean possessives;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, LanguageSupport rules) {
        this.text = text;
        this.rules = rules;
        this.joins = !rules.language().rightToLeft();
        this.possessives = rules.language().language().equals("en");
    }

    static List<Token> of(String text, LanguageSupport rules) {
        Tokens tokens = new Tokens(text, rules);
        tokens.read();
        return List.copyOf(tokens.tokens);
    }

    private void read() {
        int last = 0;
        for (int i = 0; i < text.length(); ) {
            if (!wordChar(i)) {
                i++;
                continue;
            }
            int end = end(i);
            int after = possessives ? withoutPossessive(i, end) : end;
            String word = text.substring(i, after);
            String gap = gap(last, i);
            tokens.add(new Token(new Span(i, after), word, rules.fold(word).folded(), gap, initial(last, i)));
            last = after;
            i = end;
        }
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && (wordChar(end) || (joins && joined(start, end)))) {
            end++;
        }
        return end;
    }

    /** A hyphen or an apostrophe before a small letter, or the dots between and behind single letters. */
    private boolean joined(int start, int at) {
        char c = text.charAt(at);
        if (JOINERS.indexOf(c) < 0) {
            return false;
        }
        boolean more = at + 1 < text.length() && wordChar(at + 1);
        if (c == '.') {
            boolean single = at == start + 1 || (at > start + 1 && text.charAt(at - 2) == '.');
            return single && Character.isUpperCase(text.charAt(at - 1)) && (more || text.indexOf('.', start) < at);
        }
        boolean apostrophe = c == '\'' || c == '’';
        boolean small = more && Character.isLowerCase(text.codePointAt(at + 1));
        return small || (more && apostrophe && at == start + 1);
    }

    private int withoutPossessive(int start, int end) {
        boolean long2 = end - start > 2;
        boolean s = long2 && text.charAt(end - 1) == 's';
        char mark = long2 ? text.charAt(end - 2) : ' ';
        return s && (mark == '\'' || mark == '’') ? end - 2 : end;
    }

    private boolean wordChar(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private String gap(int from, int to) {
        String between = text.substring(from, to);
        if (between.isBlank() && !between.isEmpty()) {
            return " ";
        }
        String marks = between.strip();
        return marks.length() == 1 && "-‑–".contains(marks) && between.length() == 1 ? "-" : between;
    }

    private boolean initial(int last, int at) {
        if (tokens.isEmpty()) {
            return true;
        }
        for (int i = last; i < at; i++) {
            char c = text.charAt(i);
            if (SENTENCE_ENDS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
