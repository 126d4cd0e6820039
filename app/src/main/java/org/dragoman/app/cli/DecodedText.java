package org.dragoman.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Takes bytes of text in UTF-8 and writes them as chars; flushing is left to whoever has the writer. */
final class DecodedText extends OutputStream {
    private final Writer out;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
    private final CharBuffer chars = CharBuffer.allocate(1 << 13);

    DecodedText(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        if (!bytes.hasRemaining()) {
            decode(false);
        }
        bytes.put((byte) b);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        int at = start;
        while (at < start + length) {
            if (!bytes.hasRemaining()) {
                decode(false);
            }
            int part = Math.min(bytes.remaining(), start + length - at);
            bytes.put(from, at, part);
            at += part;
        }
    }

    /** Writes what is left. */
    void end() throws IOException {
        decode(true);
    }

    private void decode(boolean last) throws IOException {
        bytes.flip();
        decoder.decode(bytes, chars, last);
        bytes.compact();
        if (last) {
            decoder.flush(chars);
        }
        chars.flip();
        out.append(chars);
        chars.clear();
    }
}
