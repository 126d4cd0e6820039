package org.dragoman.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dragoman.article.SourceMap;
import org.dragoman.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text, a whole file or a line of one, and where its chars stand in the file. Of a large file it is a window: what
 * was passed is dropped. Offsets count from the beginning of the whole text. Places are cheap to ask for in ascending
 * order. Not safe for use by several threads.
 */
final class JsonText {
    private final String name;
    /** The whole text, or what the window keeps of it. */
    private final CharSequence text;

    private final @Nullable JsonWindow window;
    private final Charset charset;
    private final boolean oneByte;
    /** Offset and place of the first char that is kept. */
    private int base;

    private SourceMap.FilePlace start;
    private SourceMap.FilePlace place;
    private int reached;

    JsonText(String name, String text, Charset charset, long fileByte, int line) {
        this(name, text, null, charset, fileByte, line);
    }

    /** A text of which no more is kept than what is not {@link #passed}. */
    JsonText(String name, JsonWindow window, Charset charset, long fileByte) {
        this(name, window.kept(), window, charset, fileByte, 1);
    }

    private JsonText(
            String name, CharSequence text, @Nullable JsonWindow window, Charset charset, long fileByte, int line) {
        this.name = name;
        this.text = text;
        this.window = window;
        this.charset = charset;
        this.oneByte = charset.newEncoder().maxBytesPerChar() == 1;
        this.start = new SourceMap.FilePlace(fileByte, line, 1);
        this.place = start;
    }

    /** A parser of the text. */
    JsonParser parser(JsonFactory factory) throws IOException {
        return window == null ? factory.createParser(text.toString()) : factory.createParser(window);
    }

    /** What stands before an offset is no longer asked for. */
    void passed(int offset) {
        if (window != null) {
            start = place(offset);
            window.drop(offset - base);
            base = offset;
        }
    }

    char charAt(int offset) {
        return text.charAt(offset - base);
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
            reached = base;
            place = start;
        }
        long fileByte = place.fileByte();
        int line = place.line();
        int column = place.column();
        while (reached < offset) {
            int codePoint = Character.codePointAt(text, reached - base);
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
        SourceMap.FilePlace found = place((int) Math.max(base, Math.min(at.getCharOffset(), base + text.length())));
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
        return text.subSequence(from - base, to - base).toString().getBytes(charset);
    }
}
