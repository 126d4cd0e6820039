package org.dragoman.article.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.article.SourceMap;

/** Collects where a text leaves its source and turns the places into bytes, lines and columns in one pass. */
public final class SourceRuns {
    private long[] places = new long[256];
    private int size;

    /** Begins without places. */
    public SourceRuns() {}

    /**
     * A run begins.
     *
     * @param offset offset in the text, ascending
     * @param source offset in the source
     */
    public void add(int offset, int source) {
        if (size > 0 && (int) (places[size - 1] >>> 32) == offset) {
            size--;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = ((long) offset << 32) | source;
    }

    /**
     * The runs of a source map.
     *
     * @param raw the decoded file
     * @param charset its encoding
     * @param bomLength bytes of its byte order mark
     * @return in text order
     */
    public List<SourceMap.Run> runs(String raw, Charset charset, int bomLength) {
        Integer[] order = new Integer[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Integer.compare((int) places[a], (int) places[b]));
        SourceMap.Run[] runs = new SourceMap.Run[size];
        int at = 0;
        long bytes = bomLength;
        int line = 1;
        int lineStart = 0;
        int column = 1;
        for (int index : order) {
            int target = (int) places[index];
            bytes += raw.substring(at, target).getBytes(charset).length;
            for (int i = at; i < target; i++) {
                char c = raw.charAt(i);
                if (c == '\n' || (c == '\r' && (i + 1 == raw.length() || raw.charAt(i + 1) != '\n'))) {
                    line++;
                    lineStart = i + 1;
                    column = 1;
                }
            }
            column += raw.codePointCount(Math.max(at, lineStart), Math.max(target, lineStart));
            at = target;
            runs[index] = new SourceMap.Run((int) (places[index] >>> 32), bytes, line, column);
        }
        return new ArrayList<>(Arrays.asList(runs));
    }
}
