package org.dragoman.report;

import org.dragoman.text.Span;

/**
 * Words with what stands around them in their sentence, as much of it as a report may carry.
 *
 * @param before what stands before, empty where nothing may be shown
 * @param words the words themselves
 * @param after what stands behind
 */
public record InContext(String before, String words, String after) {
    private static final int SIDE = 80;

    /**
     * Cuts a sentence at words, so that a snippet has up to 80 characters on each side.
     *
     * @param sentence text of the sentence
     * @param span where the words stand in it
     * @param amount how much may be shown
     * @return the parts
     */
    public static InContext of(String sentence, Span span, ReportOptions.TextAmount amount) {
        String words = span.in(sentence);
        return switch (amount) {
            case NONE -> new InContext("", words, "");
            case FULL -> new InContext(sentence.substring(0, span.start()), words, sentence.substring(span.end()));
            case SNIPPET ->
                new InContext(
                        before(sentence.substring(0, span.start())), words, after(sentence.substring(span.end())));
        };
    }

    private static String before(String text) {
        int count = text.codePointCount(0, text.length());
        if (count <= SIDE) {
            return text;
        }
        String tail = text.substring(text.offsetByCodePoints(0, count - SIDE));
        int space = tail.indexOf(' ');
        return "…" + (space < 0 ? tail : tail.substring(space));
    }

    private static String after(String text) {
        if (text.codePointCount(0, text.length()) <= SIDE) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, SIDE));
        int space = head.lastIndexOf(' ');
        return (space <= 0 ? head : head.substring(0, space + 1)) + "…";
    }

    /**
     * {@return all of it in one line}
     */
    public String text() {
        return before + words + after;
    }
}
