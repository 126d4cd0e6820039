package org.dragoman.mention.office;

import java.util.List;
import org.dragoman.article.Segment;
import org.dragoman.language.Words;
import org.dragoman.mention.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A segment with its mentions that stand in no longer one.
 *
 * @param text the article's text
 * @param segment the segment
 * @param mentions in text order
 */
record Sentence(String text, Segment segment, List<Mention> mentions) {
    int start() {
        return segment.span().start();
    }

    int end() {
        return segment.span().end();
    }

    String at(Span span) {
        return span.in(text);
    }

    String between(int from, int to) {
        return from >= to ? "" : text.substring(from, to);
    }

    /** Whether nothing but white space, and some of it, lies between. */
    boolean spaced(int from, int to) {
        return from < to && isBlank(between(from, to));
    }

    static boolean isBlank(String gap) {
        return gap.chars().allMatch(c -> Words.isSpace((char) c));
    }

    /** The word before a place, with white space between; hyphens and apostrophes inside belong to it. */
    @Nullable
    Span wordBefore(int offset) {
        int end = offset;
        while (end > start() && Words.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end == offset ? null : wordEndingAt(end);
    }

    /** The word that ends at a place. */
    @Nullable
    Span wordEndingAt(int end) {
        int from = end;
        while (from > start() && isWordChar(text.charAt(from - 1))) {
            from--;
        }
        return from == end ? null : new Span(from, end);
    }

    /** The word behind a place, with white space between. */
    @Nullable
    Span wordAfter(int offset) {
        int from = skipSpaces(offset);
        int to = from;
        while (to < end() && isWordChar(text.charAt(to))) {
            to++;
        }
        return from == offset || to == from ? null : new Span(from, to);
    }

    int skipSpaces(int offset) {
        int from = offset;
        while (from < end() && Words.isSpace(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Words.isHyphen(c)
                || Words.isApostrophe(c);
    }

    /** The mention that ends at a place. */
    @Nullable
    Mention endingAt(int offset) {
        for (Mention mention : mentions) {
            if (mention.span().end() == offset) {
                return mention;
            }
        }
        return null;
    }

    /** The mention that starts at a place. */
    @Nullable
    Mention startingAt(int offset) {
        for (Mention mention : mentions) {
            if (mention.span().start() == offset) {
                return mention;
            }
        }
        return null;
    }

    /** The last mention that ends at a place or before it. */
    @Nullable
    Mention lastBefore(int offset) {
        Mention last = null;
        for (Mention mention : mentions) {
            if (mention.span().end() <= offset) {
                last = mention;
            }
        }
        return last;
    }

    /** The first mention that starts at a place or behind it. */
    @Nullable
    Mention firstFrom(int offset) {
        for (Mention mention : mentions) {
            if (mention.span().start() >= offset) {
                return mention;
            }
        }
        return null;
    }

    static boolean hasStep(Mention mention, String rule) {
        return mention.derivation().steps().stream().anyMatch(s -> s.rule().equals(rule));
    }
}
