package org.dragoman.text;

/**
 * A place in an input.
 *
 * @param source name of the file or stream, as the user gave it
 * @param line line from 1; 0 where the whole input is meant
 * @param column column in Unicode code points from 1; 0 where the whole line is meant
 */
public record SourcePosition(String source, int line, int column) {
    /**
     * The whole of an input.
     *
     * @param source name of the file or stream
     * @return its position without line
     */
    public static SourcePosition of(String source) {
        return new SourcePosition(source, 0, 0);
    }

    /**
     * {@return {@code source:line:column}, with what is known}
     */
    @Override
    public String toString() {
        return line == 0 ? source : column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
