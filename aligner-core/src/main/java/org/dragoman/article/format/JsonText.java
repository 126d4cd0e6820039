package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonLocation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dragoman.article.SourceMap;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text, a whole file or a line of one, and where its chars stand in the file. Places are cheap to ask for in
 * ascending order. Not safe for use by several threads.
 */
final class JsonText {
    private final String name;
    private final String text;
    private final Charset charset;
    private final boolean oneByte;
    private final SourceMap.FilePlace start;
    private SourceMap.FilePlace place;
    private int reached;

    JsonText(String name, String text, Charset charset, long fileByte, int line) {
        this.name = name;
        this.text = text;
        this.charset = charset;
        this.oneByte = charset.newEncoder().maxBytesPerChar() == 1;
        this.start = new SourceMap.FilePlace(fileByte, line, 1);
        this.place = start;
    }

    String text() {
        return text;
    }

    String name() {
        return name;
    }

    Charset charset() {
        return charset;
    }

    /** Where a char stands in the file. */
    SourceMap.FilePlace place(int offset) {
        if (offset < reached) {
            reached = 0;
            place = start;
        }
        long fileByte = place.fileByte();
        int line = place.line();
        int column = place.column();
        while (reached < offset) {
            int codePoint = text.codePointAt(reached);
            reached += Character.charCount(codePoint);
            fileByte += bytes(codePoint);
            column++;
            if (codePoint == '\n') {
                line++;
                column = 1;
            }
        }
        place = new SourceMap.FilePlace(fileByte, line, column);
        return place;
    }

    /** Where Jackson says that something is; the whole line where it does not say. */
    SourcePosition position(@Nullable JsonLocation at) {
        if (at == null || at.getCharOffset() < 0) {
            return new SourcePosition(name, start.line(), 0);
        }
        SourceMap.FilePlace found = place((int) Math.min(at.getCharOffset(), text.length()));
        return new SourcePosition(name, found.line(), found.column());
    }

    /** How many bytes a code point has in the file. */
    int bytes(int codePoint) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        }
        return oneByte ? 1 : Character.toString(codePoint).getBytes(charset).length;
    }

    /** The bytes of a stretch as they stand in the file. */
    byte[] bytes(int from, int to) {
        return text.substring(from, to).getBytes(charset);
    }
}
