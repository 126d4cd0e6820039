package org.dragoman.app.ui.compare;

import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that give way to others.
 *
 * @param at offset in the text, UTF-16
 * @param before what stands there, empty where something is added
 * @param after what is to stand there, empty where something is taken out
 */
public record TextEdit(int at, String before, String after) {
    /**
     * The shortest edit that makes one text of another. It divides no surrogate pair.
     *
     * @param old the text as it is
     * @param now the text as it is to be
     * @return the edit, null where the two are the same
     */
    public static @Nullable TextEdit between(String old, String now) {
        if (old.equals(now)) {
            return null;
        }
        int least = Math.min(old.length(), now.length());
        int start = 0;
        while (start < least && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(old.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < least - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(old.charAt(old.length() - end))) {
            end--;
        }
        return new TextEdit(start, old.substring(start, old.length() - end), now.substring(start, now.length() - end));
    }

    /**
     * Makes the edit.
     *
     * @param text a text that has {@link #before} at its place
     * @return the changed text
     */
    public String apply(String text) {
        return text.substring(0, at) + after + text.substring(end());
    }

    /**
     * {@return offset behind what gives way}
     */
    public int end() {
        return at + before.length();
    }

    /**
     * {@return by how much the text grows, negative where it shrinks}
     */
    public int growth() {
        return after.length() - before.length();
    }

    /**
     * {@return the edit that takes this one back}
     */
    public TextEdit reversed() {
        return new TextEdit(at, after, before);
    }

    /**
     * Where an offset comes to stand.
     *
     * @param offset in the old text
     * @return in the new text; one inside what gave way is moved behind what took its place
     */
    public int shift(int offset) {
        return offset <= at ? offset : offset >= end() ? offset + growth() : at + after.length();
    }

    /**
     * Where a stretch comes to stand that is still the same afterwards.
     *
     * @param span in the old text
     * @return in the new text, null where the edit meets it
     */
    public @Nullable Span keep(Span span) {
        boolean aside = span.end() < at
                || span.start() > end()
                || !before.isEmpty() && (span.end() == at || span.start() == end())
                || before.isEmpty() && (span.start() == at || span.end() == at) && !joins();
        return !aside ? null : span.start() >= end() ? span.shift(growth()) : span;
    }

    /** Whether what is added belongs to the word that it touches. */
    private boolean joins() {
        return after.isEmpty()
                || Character.isLetterOrDigit(after.codePointAt(0))
                || Character.isLetterOrDigit(after.codePointBefore(after.length()));
    }

    /**
     * Where a stretch comes to stand that may change.
     *
     * @param span in the old text
     * @return in the new text, with what was put into it or behind it; null where nothing is left of it
     */
    public @Nullable Span stretch(Span span) {
        if (span.end() < at) {
            return span;
        }
        if (span.start() > end() || span.start() == end() && !before.isEmpty()) {
            return span.shift(growth());
        }
        int start = Math.min(span.start(), at);
        int end = span.end() >= end() ? span.end() + growth() : at + after.length();
        if (span.start() > at) {
            start = at + after.length();
        }
        return end <= start ? null : new Span(start, end);
    }
}
