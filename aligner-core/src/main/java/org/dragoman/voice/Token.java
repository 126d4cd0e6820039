package org.dragoman.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word or a mark.
 *
 * @param text as written
 * @param low small letters, without Arabic vowel marks and stretching
 * @param span place in the article
 * @param word whether it has letters or digits
 * @param mention the mention that it belongs to, null for none
 * @param quoted whether it stands inside quotation marks
 */
record Token(
        String text,
        String low,
        Span span,
        boolean word,
        @Nullable Mention mention,
        boolean quoted) {

    boolean is(String mark) {
        return low.equals(mark);
    }

    /** Whether the whole word has the shape of a pattern. */
    boolean shaped(String pattern) {
        return Shapes.matches(low, pattern);
    }

    /** Whether it begins with a capital. */
    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The words and marks of a stretch of text. */
    static List<Token> of(String text, Span stretch, LanguageTag language, Mentions mentions, List<Quote> quotes) {
        List<Token> tokens = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            int c = text.codePointAt(at);
            if (isWordPart(c)) {
                int end = wordEnd(text, at, stretch.end());
                tokens.add(token(text, new Span(at, end), true, language, mentions, quotes));
                at = end;
            } else {
                int end = at + Character.charCount(c);
                if (!Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT) {
                    tokens.add(token(text, new Span(at, end), false, language, mentions, quotes));
                }
                at = end;
            }
        }
        return tokens;
    }

    private static Token token(
            String text, Span span, boolean word, LanguageTag language, Mentions mentions, List<Quote> quotes) {
        String written = span.in(text);
        return new Token(
                written,
                low(written, language),
                span,
                word,
                word ? mentions.at(span) : null,
                Quote.around(quotes, span));
    }

    /** A hyphen, an apostrophe or a full stop between letters is a part of the word. */
    private static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            boolean joined = "-‑'’.,".indexOf(c) >= 0
                    && at + 1 < limit
                    && joins(text.codePointAt(at - 1), c, text.codePointAt(at + 1));
            if (!isWordPart(c) && !joined) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean joins(int before, int mark, int after) {
        if (mark == '.' || mark == ',') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        return isWordPart(before) && isWordPart(after);
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || c == 'ـ';
    }

    static String low(String written, LanguageTag language) {
        if (language.rightToLeft()) {
            StringBuilder bare = new StringBuilder();
            written.codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ')
                    .forEach(bare::appendCodePoint);
            return bare.toString().toLowerCase(Locale.ROOT);
        }
        return language.language().equals("az")
                ? written.replace('İ', 'i').replace('I', 'ı').toLowerCase(Locale.ROOT)
                : written.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
