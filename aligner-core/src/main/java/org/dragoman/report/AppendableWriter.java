package org.dragoman.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Writes into anything that text can be appended to, for libraries that ask for a writer; it is never closed. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        out.append(CharBuffer.wrap(chars, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
