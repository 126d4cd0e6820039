package org.dragoman.contract;

import java.nio.charset.Charset;
import org.dragoman.article.SourceMap;

/** A file in which places are looked up: which letter stands at a byte, and in which line and column. */
final class SampleFileMap {
    private static final String ESCAPES = "\\&%";

    private final String text;
    private final int mark;
    private final Charset charset;

    SampleFileMap(byte[] bytes, Charset charset) {
        String all = new String(bytes, charset);
        boolean marked = all.startsWith("\uFEFF");
        this.text = marked ? all.substring(1) : all;
        this.mark = marked ? "\uFEFF".getBytes(charset).length : 0;
        this.charset = charset;
    }

    /** Holds a place against the file: the letter, or an escape for it, stands there. */
    void check(int point, SourceMap.FilePlace place) {
        int at = offset(place.fileByte());
        String letter = Character.toString(point);
        Promises.kept(
                at >= 0 && at < text.length() && (text.startsWith(letter, at) || ESCAPES.indexOf(text.charAt(at)) >= 0),
                () -> "SourceMap.inFile: at byte " + place.fileByte() + " stands “" + letter
                        + "”, or an escape for it");
        Promises.kept(
                line(at) == place.line() && column(at) == place.column(),
                () -> "SourceMap.inFile: byte " + place.fileByte() + " is line " + line(at) + ", column " + column(at)
                        + ", not " + place.line() + ", " + place.column());
    }

    /** The char that begins at a byte; -1 for none. */
    private int offset(long fileByte) {
        long bytes = mark;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (bytes >= fileByte) {
                return bytes == fileByte ? i : -1;
            }
            bytes += Character.toString(text.codePointAt(i)).getBytes(charset).length;
        }
        return -1;
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += endsLine(i) ? 1 : 0;
        }
        return line;
    }

    private int column(int offset) {
        int start = offset;
        while (start > 0 && !endsLine(start - 1)) {
            start--;
        }
        return 1 + text.codePointCount(start, offset);
    }

    private boolean endsLine(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }
}
