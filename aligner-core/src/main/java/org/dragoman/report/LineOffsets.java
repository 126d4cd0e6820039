package org.dragoman.report;

/** Offsets within lines. Cheap to ask for in ascending order, also in a very long line. Not safe for several threads. */
public final class LineOffsets {
    private final String text;
    private final boolean utf16;
    private int line;
    private int at;
    private int codePoints;

    /**
     * Offsets of a text.
     *
     * @param text the text
     * @param unit what to count in
     */
    public LineOffsets(String text, ReportOptions.Offsets unit) {
        this.text = text;
        this.utf16 = unit == ReportOptions.Offsets.UTF16;
    }

    /**
     * An offset counted from the start of its line.
     *
     * @param lineStart where the line begins in the text
     * @param offset the offset in the text
     * @return the offset in the line, in the unit
     */
    public int inLine(int lineStart, int offset) {
        if (utf16) {
            return offset - lineStart;
        }
        if (lineStart != line || offset < at) {
            line = lineStart;
            at = lineStart;
            codePoints = 0;
        }
        codePoints += text.codePointCount(at, offset);
        at = offset;
        return codePoints;
    }
}
