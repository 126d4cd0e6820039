package org.dragoman.text;

/**
 * Half-open range of UTF-16 offsets into one text.
 *
 * @param start first offset, from 0
 * @param end offset after the last char, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Rejects empty and negative ranges with the values found. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("need 0 <= start < end, got " + start + ".." + end);
        }
    }

    /**
     * {@return the length in UTF-16 chars}
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether the two spans share at least one char.
     *
     * @param other the other span
     * @return true where they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Whether the other span lies wholly inside this one (equal spans do).
     *
     * @param other the other span
     * @return true where it is covered
     */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * The same range counted from another origin.
     *
     * @param offset what is added to both ends
     * @return the moved span
     */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /**
     * The chars of the span.
     *
     * @param text the text the span refers to
     * @return the covered part
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, then the longer span first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
