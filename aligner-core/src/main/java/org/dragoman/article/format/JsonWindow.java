package org.dragoman.article.format;

import java.io.IOException;
import java.io.Reader;

/** Passes a stream of chars on and keeps those that are still needed. Not safe for use by several threads. */
final class JsonWindow extends Reader {
    private final Reader in;
    private final StringBuilder kept = new StringBuilder();

    JsonWindow(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int n = in.read(to, from, length);
        if (n > 0) {
            kept.append(to, from, n);
        }
        return n;
    }

    /** What was passed on and not dropped. */
    CharSequence kept() {
        return kept;
    }

    /** Drops chars from the beginning of what is kept. */
    void drop(int count) {
        kept.delete(0, count);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
